import { askedOfLinked, linkedBy } from '../../clauses/linked.ts';
import type { Finder } from '../../fact.ts';

/**
 * What the article gives as an example of what it says before.
 *
 * > Many towns in Yorkshire lost their railways after the war. For example, the line to Whitby closed in 1965.
 * > Which of these does the article give as an example of this: “Many towns in Yorkshire lost their railways after the war”?  The line to Whitby closed in 1965.
 */
export const illustration: Finder = {
	kind: 'illustration',
	find: (reading) =>
		linkedBy(reading, 'example').flatMap((linked) =>
			askedOfLinked(
				reading,
				'illustration',
				linked,
				'Which of these does the article give as an example of this'
			)
		)
};
