import type { Paper } from '../paper.ts';
import { truthNames, type TrueFalseAsked } from './true-false.ts';

/** The truth values to tick. */
export const printTrueFalse = ({ values }: TrueFalseAsked): Paper => ({
	boxes: values.map((value) => truthNames[value])
});
