import type { Samples } from '../question.ts';
import type { Choice } from './choice.ts';

/** The key, and the first distractor. */
export const sampleChoice = ({ options }: Choice): Samples<string> => ({
	right: options[0]!.text,
	wrong: options[1]!.text
});
