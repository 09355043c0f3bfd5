import type { Samples } from '../question.ts';
import type { TrueFalse, TruthValue } from './true-false.ts';

/** The key, and the first other value. */
export const sampleTrueFalse = ({ values, key }: TrueFalse): Samples<TruthValue> => ({
	right: key,
	wrong: values.find((value) => value !== key)!
});
