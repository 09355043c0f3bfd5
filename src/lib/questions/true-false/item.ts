import type { ItemForm } from '../item.ts';
import { truthNames, type TrueFalse } from './true-false.ts';

/** With "not stated" among the values it is a choice of three. */
export function trueFalseToItem({ stem, values, key }: TrueFalse): ItemForm {
	const three = values.length === 3;
	return {
		type: three ? 'mcq' : 'tf',
		prompt: three ? `“${stem}” Is this so, according to the article?` : stem,
		options: values.map((value) => truthNames[value]),
		answer: truthNames[key]
	};
}
