import type { Item } from '../item.ts';
import type { Match } from './match.ts';

/** The pairs, each in one line. */
export function matchToItem({ id, stem, pairs, evidence }: Match): Item {
	const together = pairs.map(({ left, right }) => `${left} = ${right}`);
	return {
		id,
		type: 'match',
		prompt: stem,
		options: together,
		answer: together,
		evidence: evidence[0]!.quote
	};
}
