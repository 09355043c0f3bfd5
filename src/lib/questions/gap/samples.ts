import type { Samples } from '../question.ts';
import type { Gap } from './gap.ts';

/** The model answer, as somebody shouts it, and words that fit nowhere. */
export const sampleGap = ({ accepted }: Gap): Samples<string> => ({
	right: accepted[0]!.toUpperCase(),
	wrong: 'something else altogether'
});
