import { STOP } from './lexicon/closed.ts';

/**
 * The words of a text without case, marks and articles, one space between them.
 *
 * @example plainWords('The “ISS”, a station') // 'iss station'
 */
export function plainWords(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s]/gu, ' ')
		.replace(/\b(?:an?|the)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The words of a text that carry content, each once. */
export function contentWords(text: string): Set<string> {
	return new Set(
		plainWords(text)
			.split(' ')
			.filter((word) => word.length > 2 && !STOP.has(word))
	);
}

/** A verb and its noun begin alike: "visited" and "visit". */
const ALIKE = 5;

/** How a word begins: words that begin so may be forms of it. */
export function beginningOf(word: string): string {
	return word.slice(0, ALIKE);
}

/** How many words two sets have in common. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const word of a) if (b.has(word)) shared++;
	return shared;
}

/** Whether plain words hold a plain phrase, as whole words. */
export function holdsPhrase(words: string, phrase: string): boolean {
	return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}
