import { kindOf } from '#lib/language/en/kinds.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import { circumstanceFact, circumstanceOf } from '../../clauses/circumstance.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';

/**
 * How something was done.
 *
 * > The Roman army took the city of Alesia by digging long trenches.
 * > How did the Roman army take the city of Alesia?  by digging long trenches
 */
export const manner: ClauseFinder = {
	kind: 'manner',
	find: (clauses) => clauses.flatMap(mannerOf)
};

function mannerOf(clause: FreeClause): Fact[] {
	const { parts, proposition } = clause;
	if (!isDoer(clause)) return [];
	const part = [...parts, ...proposition.lead].find((one) => isManner(clause, one));
	const found = circumstanceOf(clause, part);
	return found
		? [
				circumstanceFact(clause, 'manner', `How ${found.asked}?`, {
					kind: 'manner',
					text: found.text
				})
			]
		: [];
}

/** Somebody, a body of people or something with a name: how an idea comes about may be told in many words. */
function isDoer({ tree, entity, proposition }: FreeClause): boolean {
	const { text } = tree[proposition.subject.head]!;
	return entity !== undefined || /^(?:person|group)$/.test(kindOf(text) ?? '');
}

function isManner({ tree }: FreeClause, { relation, words }: Part): boolean {
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	const isDoing = tree[from + 1]?.xpos === 'VBG' && tree[from + 2]?.text !== '-';
	return relation === 'advcl' && /^by$/i.test(tree[from]!.text) && isDoing;
}
