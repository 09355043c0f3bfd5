import { shuffle } from '#lib/random.ts';
import type { ItemForm } from '../item.ts';
import type { MarkWords } from './mark-words.ts';

/** A system that cannot mark a text offers four of its sentences. */
export function markWordsToItem({ id, stem, candidates }: MarkWords, seed: string): ItemForm {
	const quotes = candidates.map(({ quote }) => quote);
	return {
		type: 'mcq',
		prompt: stem.replace(/^Mark the/, 'Choose the'),
		options: shuffle([...quotes].sort(), seed + id),
		answer: quotes[0]!
	};
}
