import type { FurnitureRule } from './rule.ts';
import { furnitureRules } from './rules.ts';

/** Furniture is short: a longer paragraph is text, whatever it holds. */
const lineLength = 500;

/**
 * What a line is, if it is no text: a heading, or something that pages carry besides their text.
 *
 * @example furnitureKind('Early life and academic career', 'Zaha Hadid') // 'heading'
 */
export function furnitureKind(line: string, title: string): FurnitureRule['kind'] | undefined {
	if (line.length > lineLength) return undefined;
	const isSentence = endsLikeSentence(line);
	for (const { kind, isSure, pattern } of furnitureRules) {
		if ((isSure || !isSentence) && pattern.test(line)) return kind;
	}
	if (!isSentence && repeatsTitle(line, title)) return 'caption';
	return isHeading(line) ? 'heading' : undefined;
}

/**
 * Whether a line ends as sentences do: with a stop, with the end of a quotation, or with a bracket
 * after either.
 *
 * @example endsLikeSentence('It rained. (Reuters)') // true
 */
export function endsLikeSentence(line: string): boolean {
	const end = line
		.slice(-lineLength)
		.replace(/(?<=[.!?]["'”’]*)\s\([^()]*\)$/, '')
		.slice(-12);
	return /(?:[.!?…]["'”’)\]*]*|["”]\)?)$/.test(end);
}

/** "Zaha Hadid AFP": the title again, and words in capitals. */
function repeatsTitle(line: string, title: string): boolean {
	return (
		title !== '' &&
		line.startsWith(`${title} `) &&
		/^[\s\p{Lu}/|,–—-]+$/u.test(line.slice(title.length))
	);
}

/** A short line that does not end like a sentence, or a question written as a heading. */
function isHeading(line: string): boolean {
	const words = line.split(' ');
	if (line.length > 100 || words.length > 14 || !/^["“‘'(¿]?[\p{Lu}\p{N}]/u.test(line))
		return false;
	if (/[,;:–—-]$|\p{Ll}{3}[.!?]["”’)]*\s/u.test(line)) return false;
	if (!endsLikeSentence(line)) return true;
	const long = words.slice(1).filter((word) => word.length > 3);
	const capitals = long.filter((word) => /^["“‘'(]?\p{Lu}/u.test(word));
	return (
		/[?!]$/.test(line) &&
		capitals.length > 0 &&
		capitals.length >= 0.7 * long.length &&
		words.length > 2
	);
}
