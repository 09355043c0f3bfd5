import { askedOfLinked, linkedBy } from '../../clauses/linked.ts';
import type { Finder } from '../../fact.ts';

/**
 * What the article says again in other words.
 *
 * > Winking is cultural. This means that children learn winking from older members of a society.
 * > Which of these says in other words what the article means by this: “Winking is cultural”?  Children learn winking from older members of a society.
 */
export const rephrasing: Finder = {
	kind: 'rephrasing',
	find: (reading) =>
		linkedBy(reading, 'rephrasing').flatMap((linked) =>
			askedOfLinked(
				reading,
				'rephrasing',
				linked,
				'Which of these says in other words what the article means by this'
			)
		)
};
