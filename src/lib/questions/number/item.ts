import type { Item } from '../item.ts';
import type { NumberQuestion } from './number.ts';

/** Right as a figure, and as the article has it. */
export const numberToItem = ({ id, stem, value, said, evidence }: NumberQuestion): Item => ({
	id,
	type: 'short',
	prompt: stem,
	options: [],
	answer: [...new Set([String(value), said])],
	evidence: evidence[0]!.quote
});
