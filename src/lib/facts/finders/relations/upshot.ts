import { askedOfLinked, linkedBy } from '../../clauses/linked.ts';
import type { Finder } from '../../fact.ts';

/**
 * What came of what the article says before.
 *
 * > Bakeries in the Netherlands replaced ordinary salt with iodised salt. As a result, most bread contains iodine.
 * > Which of these does the article give as a consequence of this: “Bakeries in the Netherlands replaced ordinary salt with iodised salt”?  Most bread contains iodine.
 */
export const upshot: Finder = {
	kind: 'upshot',
	find: (reading) =>
		linkedBy(reading, 'outcome').flatMap((linked) =>
			askedOfLinked(
				reading,
				'upshot',
				linked,
				'Which of these does the article give as a consequence of this'
			)
		)
};
