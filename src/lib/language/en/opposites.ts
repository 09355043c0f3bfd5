import { OPPOSITES } from './lexicon/opposites.ts';

/** Each word with its opposite; one that stands in several pairs goes by the first in which it stands first. */
const opposites = new Map<string, string>();
for (const pair of OPPOSITES.split('|')) {
	const [word, opposite] = pair.split(' ') as [string, string];
	if (!opposites.has(word)) opposites.set(word, opposite);
	if (!opposites.has(opposite)) opposites.set(opposite, word);
}

/**
 * The word that says the opposite in the same form; undefined of a word that has none.
 *
 * @example oppositeOf('increased') // 'decreased'
 */
export function oppositeOf(word: string): string | undefined {
	return opposites.get(word);
}
