import type { ItemForm } from '../item.ts';
import type { Gap } from './gap.ts';

/** Every accepted wording is an answer. */
export const gapToItem = ({ accepted }: Gap): ItemForm => ({
	type: 'cloze',
	options: [],
	answer: accepted
});
