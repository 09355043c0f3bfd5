import * as v from 'valibot';

/** The number of a sentence of an article, from 0. */
export const SentenceIndex = v.pipe(v.number(), v.integer(), v.minValue(0));
