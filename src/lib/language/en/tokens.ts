/** A word, number or mark of a text, with its place in it. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lower: string;
	readonly kind: 'word' | 'number' | 'mark';
}

const ABBREVIATION =
	/(?:\p{Lu}\.){2,}|(?:a\.m|p\.m|e\.g|i\.e)\.|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|Jr|Sr|St|Mt|No|Op|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|vs|c)\.(?=[\s,])/u;
const INITIAL = /\p{Lu}\.(?=\s?\p{Lu})/u;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]|[-‐‑]\p{L})/u;
/** "don't" is read as "do" and "n't". */
const NEGATED = /\p{L}+?(?=n['’]t\b)|n['’]t\b/u;
const CLITIC = /['’](?:s|re|ve|ll|d|m)\b/;
const WORD =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’](?!(?:s|re|ve|ll|d|m)\b)\p{L}[\p{L}\p{M}]+|&\p{Lu}\p{L}*)*/u;
const TOKEN = new RegExp(
	[ABBREVIATION, INITIAL, NUMBER, NEGATED, CLITIC, WORD, /--+|\.{3}|\S/]
		.map(({ source }) => source)
		.join('|'),
	'gu'
);

/**
 * The tokens of a stretch of text. Abbreviations keep their stops, hyphenated words stay whole,
 * clitics stand alone.
 *
 * @example tokenize("NASA's 131-page report", 0, 22) // NASA · 's · 131-page · report
 */
export function tokenize(text: string, start: number, end: number): Token[] {
	return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => {
		const [found] = match;
		return {
			start: start + match.index,
			end: start + match.index + found.length,
			text: found,
			lower: found.toLowerCase(),
			kind: kindOf(found)
		};
	});
}

function kindOf(text: string): Token['kind'] {
	if (/^\d[\d,]*(?:\.\d+)?$/.test(text)) return 'number';
	return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}
