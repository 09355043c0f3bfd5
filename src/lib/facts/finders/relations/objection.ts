import { askedOfLinked, linkedBy } from '../../clauses/linked.ts';
import type { Finder } from '../../fact.ts';

/**
 * What the article sets against what it says before.
 *
 * > Solar panels produce no smoke while they work. However, the production of solar panels takes rare metals.
 * > Which of these does the article say in contrast to this: “Solar panels produce no smoke while they work”?  The production of solar panels takes rare metals.
 */
export const objection: Finder = {
	kind: 'objection',
	find: (reading) =>
		linkedBy(reading, 'objection').flatMap((linked) =>
			askedOfLinked(
				reading,
				'objection',
				linked,
				'Which of these does the article say in contrast to this'
			)
		)
};
