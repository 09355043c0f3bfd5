import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { hasWords } from '#lib/language/en/phrases.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../clauses/circumstance.ts';
import { besides } from '../clauses/clause-beside.ts';
import type { FreeClause } from '../clauses/free-clause.ts';
import { invertedOf } from '../clauses/wording.ts';

/**
 * Why something is so, by the clause or the phrase that says because of what.
 *
 * > Colombia's congress rejected the offer because the financial terms were unacceptable.
 * > Why did Colombia's congress reject the offer?  because the financial terms were unacceptable
 */
export const reason: ClauseFinder = {
	kind: 'cause',
	find: (clauses) => clauses.flatMap(reasonOf)
};

const WORDS = { min: 3, max: 22 };

function reasonOf(clause: FreeClause): Fact[] {
	const because = besides(clause).find(
		({ marker, part }) => marker === 'because' && !isPartly(clause, part)
	);
	const asked = because && invertedOf(clause, [because.part]);
	if (because && asked && hasWords(because.text, WORDS))
		return [circumstanceFact(clause, 'cause', `Why ${asked}?`, because.text)];
	const all = [...clause.parts, ...clause.proposition.lead];
	const part = all.find((one) => isReason(clause, one));
	const found = circumstanceOf(clause, part);
	return found ? [circumstanceFact(clause, 'cause', `Why ${found.asked}?`, found.text)] : [];
}

function isReason(clause: FreeClause, part: Part): boolean {
	const { tree } = clause;
	const { relation, words } = part;
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	const two = `${tree[from]!.text} ${tree[from + 1]?.text}`.toLowerCase();
	if (isPartly(clause, part)) return false;
	return /^obl/.test(relation) && /^(?:because of|due to|thanks to|owing to)$/.test(two);
}

/** "partly because": not the whole of it. */
function isPartly({ tree }: FreeClause, { words }: Part): boolean {
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	return /^(?:partly|mainly|largely|only|just|not|part|simply|precisely|probably)$/i.test(
		tree[from - 1]?.text ?? ''
	);
}
