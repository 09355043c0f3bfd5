import type { Samples } from '../question.ts';
import type { NumberQuestion } from './number.ts';

/** The number with spaces around it, and the next one. */
export const sampleNumber = ({ value }: NumberQuestion): Samples<string> => ({
	right: ` ${value} `,
	wrong: String(value + 1)
});
