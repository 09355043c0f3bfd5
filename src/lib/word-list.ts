/** Words with spaces between them, as a set. */
export function wordList(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter(Boolean));
}
