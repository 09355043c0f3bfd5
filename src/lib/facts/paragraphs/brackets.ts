/** Without what stands in brackets: sources and their years are no figures of the text. */
export function withoutBrackets(text: string): string {
	return text.replace(/\s*[([][^)\]]*[)\]]/g, '');
}
