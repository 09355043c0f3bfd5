import { wordList } from '#lib/word-list.ts';

/** A syntactic word or a mark, with its place in the text. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const ADDRESS =
	/(?:https?:\/\/|www\.)[^\s<>"]*[\p{L}\p{N}/]|[\p{L}\p{N}.%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/u;
const ABBREVIATION =
	/(?:\p{L}\.){2,}|(?:\p{Lu}\p{Ll}{0,2}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}.])|(?<=\()(?:[bdmr]|née|fl)\.(?=\s)|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Rev|Hon|Jr|Sr|St|Ft|Mt|No|Inc|Ltd|Co|Corp|Ph\.D|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|etc|al|cf|approx|ca|Fig|fig|Eq|pp?|v|c)\.(?=[\s,;)]|$)/u;
const INITIAL = /\p{Lu}\.(?=\s*\p{L})|(?<=\p{Lu}\.\s)\p{Lu}\./u;
/** What numbers the parts of a text, and stands in one piece: "2.1." in front of a sentence, "(a)" in it. */
const ENUMERATOR =
	/(?<=^\s*)\d+(?:\.\d+)*(?:\.|\))(?=\s)|\((?:[a-z]|\d|i{1,3}|iv|vi{0,3})\)(?=\s)/u;
/** Telephone numbers, times, dates, decimals, thousands, ordinals and decades in one piece. */
const NUMBER =
	/(?:\d{3}-)?\d{3}-\d{4}(?!\d)|\d+(?:[:/]\d+)+|\d+(?:,\d{3})+(?:\.\d+|(?:st|nd|rd|th)(?!\p{L}))?|(?<![\p{L}\d.])\.\d+|\d+(?:\.\d+)+|\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])|\d+(?=(?:am|pm|km|kg|cm|mm|bn|[kmbx]|ft|lb)(?![\p{L}\p{N}]))|\d+(?![\p{L}\p{N}])/u;
/** A word that breaks off, or may have an ending: "th- the", "the spouse(s)". */
const UNFINISHED = /\p{L}+-(?=[\s,])|\p{L}+\(s\)/u;
/** "do" and "n't" of "don't"; "can" and "not" of "cannot". */
const NEGATED = /\p{L}+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|can(?=not(?!\p{L}))|not(?!\p{L})/iu;
const INFORMAL = /(?:gon|wan)(?=na(?!\p{L}))|got(?=ta(?!\p{L}))/iu;
const CLITIC = /['’](?:s|re|ve|ll|d|m)(?!\p{L})/iu;
const WORD =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?!(?:s|re|ve|ll|d|m)(?!\p{L}))\p{L}[\p{L}\p{M}]*|&\p{Lu}\p{L}*|_[\p{L}\p{N}]+|\.(?=\p{Ll}{2})[\p{L}\p{N}]+)*|b\/c|w\/o?(?!\p{L})/u;
const MARKS = /[:;=]-?[()DP](?![\p{L}\p{N}(])|[!?.]{2,}|([-*=_+$<>#~])\1+|''|``|\S/u;

const PIECE = new RegExp(
	[
		ADDRESS,
		ENUMERATOR,
		ABBREVIATION,
		INITIAL,
		UNFINISHED,
		NUMBER,
		NEGATED,
		INFORMAL,
		CLITIC,
		WORD,
		MARKS
	]
		.map(({ source }) => `(?:${source})`)
		.join('|'),
	'gu'
);

/** What stays with its word at a hyphen: "re-elected" is one word, "well-known" is three. */
const PREFIXES = wordList(
	'e pro non anti re pre post co over mid semi multi ex cross mini sub un de inter intra trans ultra neo pan bi tri psycho socio'
);

/**
 * Cuts a stretch of text into the words and marks of Universal Dependencies: hyphens and slashes stand
 * alone but behind a prefix, clitics are words, numbers and abbreviations keep their points.
 *
 * @example split("NASA's well-known co-founder", 0, 28) // NASA · 's · well · - · known · co-founder
 */
export function split(text: string, start: number, end: number): Piece[] {
	const pieces: Piece[] = [];
	for (const match of text.slice(start, end).matchAll(PIECE)) {
		const from = start + match.index;
		const piece = { start: from, end: from + match[0].length, text: match[0] };
		if (!joinsPrefix(pieces, piece)) pieces.push(piece);
		else {
			const [prefix] = pieces.splice(-2);
			pieces.push({
				start: prefix!.start,
				end: piece.end,
				text: text.slice(prefix!.start, piece.end)
			});
		}
	}
	return pieces;
}

/** Whether a piece goes on a prefix and its hyphen that stand right before it. */
function joinsPrefix(pieces: readonly Piece[], piece: Piece): boolean {
	const [prefix, hyphen] = pieces.slice(-2);
	return (
		prefix !== undefined &&
		hyphen !== undefined &&
		/^[-‐‑]$/.test(hyphen.text) &&
		prefix.end === hyphen.start &&
		hyphen.end === piece.start &&
		PREFIXES.has(prefix.text.toLowerCase()) &&
		/^[\p{L}\d]/u.test(piece.text)
	);
}
