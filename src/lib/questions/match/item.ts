import type { ItemForm } from '../item.ts';
import type { Match } from './match.ts';

/** The pairs, each in one line. */
export function matchToItem({ pairs }: Match): ItemForm {
	const together = pairs.map(({ left, right }) => `${left} = ${right}`);
	return {
		type: 'match',
		options: together,
		answer: together
	};
}
