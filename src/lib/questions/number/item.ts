import { writeNumber } from '#lib/language/en/numbers.ts';
import type { ItemForm } from '../item.ts';
import type { NumberQuestion } from './number.ts';

/** Right as a figure, in words where prose has them, and as the article has it. */
export const numberToItem = ({ value, unit, said }: NumberQuestion): ItemForm => {
	const share = unit === 'per cent' ? [`${value}%`, `${value} percent`] : [];
	return {
		type: 'short',
		options: [],
		answer: [...new Set([String(value), writeNumber(value, true), said, ...share])]
	};
};
