import fc from 'fast-check';
import { DAY, usualScheduling } from './memory/memory.ts';
import { grades, type Review } from './review.ts';

const scheduling = fc.constantFrom(usualScheduling, { ...usualScheduling, retention: 0.8 });

/** Reviews of a few facts in a year. */
export const reviewOf: fc.Arbitrary<Review> = fc.record({
	version: fc.constant(1 as const),
	id: fc.integer({ min: 0, max: 60 }).map((n) => `a ${n}`),
	module: fc.constantFrom('iss', 'mars'),
	fact: fc.constantFrom('f1', 'f2', 'f3'),
	at: fc.integer({ min: 0, max: 365 * DAY }),
	grade: fc.constantFrom(...grades),
	seconds: fc.nat(60),
	scheduling
});
export const logOf = fc.array(reviewOf, { maxLength: 40 });
