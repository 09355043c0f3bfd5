import type { Part } from '#lib/language/en/proposition/proposition.ts';
import type { ClauseFinder, Fact } from '../fact.ts';
import { circumstanceFact, circumstanceOf } from '../clauses/circumstance.ts';
import type { FreeClause } from '../clauses/free-clause.ts';

/**
 * What something was done for.
 *
 * > In 1850 the United States and Great Britain negotiated the Clayton-Bulwer Treaty to rein in rivalry over a canal.
 * > Why did the United States and Great Britain negotiate the Clayton-Bulwer Treaty in 1850?  to rein in rivalry over a canal
 */
export const purpose: ClauseFinder = {
	kind: 'purpose',
	find: (clauses) => clauses.flatMap(purposeOf)
};

/** What is made by these is made for something: "was built to test …". */
const MADE =
	/^(?:built|designed|used|created|made|developed|intended|established|founded|introduced|launched|deployed|formed|added|planted|erected|installed|needed|required)$/i;

function purposeOf(clause: FreeClause): Fact[] {
	const found = circumstanceOf(clause, purposeIn(clause));
	if (!found) return [];
	const question = clause.proposition.passive ? 'For what purpose' : 'Why';
	const text = found.text.replace(/^in order /i, '');
	return [circumstanceFact(clause, 'purpose', `${question} ${found.asked}?`, text)];
}

/** The part that says what for; one behind a comma often says what came of it. */
function purposeIn(clause: FreeClause): Part | undefined {
	const { tree, parts } = clause;
	return parts.find((part) => isPurpose(clause, part) && tree[part.words[0]! - 1]?.text !== ',');
}

/** "to rein in rivalry", where it is no part of what is wanted, tried or begun. */
function isPurpose({ tree, proposition }: FreeClause, { relation, words }: Part): boolean {
	const [first, second] = [tree[words[0]!]!, tree[words[1] ?? words[0]!]!];
	const isTo = first.xpos === 'TO' || (/^in$/i.test(first.text) && /^order$/i.test(second.text));
	if (!isTo || isOfOnly(tree, words[0]!)) return false;
	if (CONTROL.test(tree[proposition.head]!.text)) return false;
	if (relation === 'advcl')
		return !/^(?:able|unable|ready|likely|free|due)$/i.test(tree[words[0]! - 1]?.text ?? '');
	return relation === 'xcomp' && proposition.passive && MADE.test(tree[proposition.head]!.text);
}

/** Verbs by which somebody else is to do it: "licensed the United States to build a canal". */
const CONTROL =
	/^(?:allow|permit|enabl|licens|caus|forc|help|ask|t[oe]ll|told|order|urg|encourag|persuad|requir|lead|led|want|expect|get|got|teach|taught|invit|remind|warn|advis|authori[sz]|oblig|compel|instruct|command|begg?|choose|chose|agree|decid|plan|hope|try|tri|seek|sought|manag|fail|refus|start|began|begin|continu|seem|appear|tend)/i;

/** "the first aircraft to complete a flight": which one, and no purpose. */
function isOfOnly(tree: FreeClause['tree'], at: number): boolean {
	return tree
		.slice(Math.max(0, at - 6), at)
		.some(({ text }) =>
			/^(?:first|only|last|next|second|third|best|right|way|ways|efforts?|ability|chance|opportunity|attempts?|power|need|time|enough|too)$/i.test(
				text
			)
		);
}
