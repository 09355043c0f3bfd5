import { shuffle } from '#lib/random.ts';
import type { Item } from '../item.ts';
import type { MarkWords } from './mark-words.ts';

/** A system that cannot mark a text offers four of its sentences. */
export function markWordsToItem({ id, stem, candidates, evidence }: MarkWords, seed: string): Item {
	const quotes = candidates.map(({ quote }) => quote);
	return {
		id,
		type: 'mcq',
		prompt: stem.replace(/^Mark the/, 'Choose the'),
		options: shuffle([...quotes].sort(), seed + id),
		answer: quotes[0]!,
		evidence: evidence[0]!.quote
	};
}
