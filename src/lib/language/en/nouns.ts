/** Prepositions behind which a noun phrase says more of its head. */
const BEHIND_HEAD =
	/^(?:of|in|for|with|at|on|from|by|between|among|about|against|to|near|who|that|which)$/;

/**
 * The head of a noun phrase, in words as they are given: the last before a preposition or a relative.
 *
 * @example headOf(['a', 'senior', 'critic', 'of', 'the', 'Tribune']) // 'critic'
 */
export function headOf(words: readonly string[]): string {
	const end = words.findIndex((word) => BEHIND_HEAD.test(word));
	return words.slice(0, end < 0 ? words.length : end).at(-1) ?? '';
}

/** Whether a noun, in small letters, means several, by its ending. */
export function isPlural(noun: string): boolean {
	return /(?:[^s'’u]s|people|men|women|children|feet|teeth|mice|geese|sheep|fish|species|crew|staff|police)$/.test(
		noun
	);
}
