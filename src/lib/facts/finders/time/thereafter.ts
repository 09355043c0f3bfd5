import type { ClauseFinder } from '../../fact.ts';
import { nextIn } from '../../clauses/next.ts';
import { successionOf } from '../../succession.ts';

/**
 * What somebody did next, where a word says that it was later than what is told just before.
 *
 * > Anna Lund taught mathematics in Oslo. One year later, she founded a school for girls in Bergen.
 * > False: Anna Lund founded a school for girls in Bergen before teaching mathematics in Oslo.
 */
export const thereafter: ClauseFinder = {
	kind: 'succession',
	find: (clauses) =>
		nextIn(clauses)
			.filter(({ byWord }) => byWord)
			.flatMap(({ first, second }) => successionOf(clauses[0]!.reading, first, second) ?? [])
};
