import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../clauses/circumstance.ts';
import type { FreeClause } from '../clauses/free-clause.ts';

/**
 * How something was done.
 *
 * > … The Roman army crossed the Rhine by building a bridge of boats …
 * > How did the Roman army cross the Rhine?  by building a bridge of boats
 */
export const manner: ClauseFinder = {
	kind: 'manner',
	find: (clauses) => clauses.flatMap(mannerOf)
};

function mannerOf(clause: FreeClause): Fact[] {
	const part = clause.parts.find((one) => isManner(clause, one));
	const found = circumstanceOf(clause, part);
	return found ? [circumstanceFact(clause, 'manner', `How ${found.asked}?`, found.text)] : [];
}

function isManner({ tree }: FreeClause, { relation, words }: Part): boolean {
	const [first, second] = [tree[words[0]!]!, tree[words[1] ?? words[0]!]!];
	return relation === 'advcl' && /^by$/i.test(first.text) && second.xpos === 'VBG';
}
