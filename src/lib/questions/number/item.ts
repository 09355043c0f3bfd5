import type { ItemForm } from '../item.ts';
import type { NumberQuestion } from './number.ts';

/** Right as a figure, and as the article has it. */
export const numberToItem = ({ value, said }: NumberQuestion): ItemForm => ({
	type: 'short',
	options: [],
	answer: [...new Set([String(value), said])]
});
