import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { kindOf } from '#lib/language/en/kinds.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import { circumstanceFact, circumstanceOf } from '../../clauses/circumstance.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';

/**
 * What something was made for; what somebody did something for is a reason.
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
	/^(?:built|designed|used|created|made|developed|intended|established|founded|introduced|launched|deployed|formed|added|removed|planted|erected|installed|needed|required)$/i;

function purposeOf(clause: FreeClause): Fact[] {
	const found = circumstanceOf(clause, purposeIn(clause));
	if (!found) return [];
	const { passive, head } = clause.proposition;
	const stem = `${passive ? 'For what purpose' : 'Why'} ${found.asked}?`;
	const isOfThing = passive && MADE.test(clause.tree[head]!.text);
	const key = { kind: 'purpose', text: found.text } as const;
	return [circumstanceFact(clause, isOfThing ? 'purpose' : 'reason', stem, key)];
}

/** The part that says what for, behind the verb or in front; one behind a comma often says what came of it. */
function purposeIn(clause: FreeClause): Part | undefined {
	const { tree, parts, proposition } = clause;
	const behind = parts.filter(({ words }) => tree[words[0]! - 1]?.text !== ',');
	return [...behind, ...proposition.lead].find((part) => isPurpose(clause, part));
}

/** "to rein in rivalry", where it is no part of what is wanted, tried or begun. */
function isPurpose(clause: FreeClause, { relation, words }: Part): boolean {
	const { tree, proposition } = clause;
	if (!opensAim(tree, words) || isResult(tree, words)) return false;
	if (!canMean(clause) || isOfVerb(clause)) return false;
	const isMade = proposition.passive && MADE.test(tree[proposition.head]!.text);
	return relation === 'advcl' || (relation === 'xcomp' && isMade);
}

/** "to find", "in order to find", but not "the first to find", "able to find" and "largely to find". */
function opensAim(tree: FreeClause['tree'], [at, next = at]: readonly number[]): boolean {
	const [first, second] = [tree[at!]!, tree[next!]!];
	const isTo = first.xpos === 'TO' || (/^in$/i.test(first.text) && /^order$/i.test(second.text));
	return isTo && !isOfOnly(tree, at!) && !BEFORE.test(tree[at! - 1]?.text ?? '');
}

const BEFORE =
	/^(?:able|unable|ready|likely|free|due|partly|largely|mainly|mostly|primarily|chiefly|not|only|just|simply|merely)$/i;

/** "told him to go", "began to build", but not "began a program to reach the station". */
function isOfVerb({ tree, proposition, parts }: FreeClause): boolean {
	const { text } = tree[proposition.head]!;
	const isBegun = BEGINNING.test(text) && !parts.some(({ relation }) => relation === 'obj');
	return isBegun || CONTROL.test(text);
}

const BEGINNING = /^(?:begin|began|begins|begun|start)/i;

/** "merged with its neighbours to form …", "only to find …", "to be sure": what came of it, or a way of speaking. */
function isResult(tree: FreeClause['tree'], words: readonly number[]): boolean {
	const verb = words.map((i) => tree[i]!).find(({ xpos }) => xpos === 'VB');
	return (
		!verb ||
		/^(?:form|become|be|date|name|say|summarize|summarise|conclude|begin|illustrate|rank)$/i.test(
			verb.text
		)
	);
}

/** What only happens is meant by nobody: "radiation interacts with the gas to generate light". */
function canMean({ tree, entity, proposition: { passive, subject } }: FreeClause): boolean {
	const { text, upos } = tree[subject.head]!;
	if (passive || entity) return true;
	return (
		upos !== 'PRON' &&
		!/^(?:phenomenon|substance|process|event|quantity|time|state)$/.test(kindOf(text) ?? '')
	);
}

/** Verbs by which somebody else is to do it: "licensed the United States to build a canal". */
const CONTROL =
	/^(?:allow|permit|enabl|licens|caus|forc|help|ask|t[oe]ll|told|order|urg|encourag|persuad|convinc|motivat|inspir|train|plead|requir|lead|led|want|expect|get|got|teach|taught|invit|remind|warn|advis|authori[sz]|oblig|compel|instruct|counsel|command|beg(?:s|ged|ging)?$|choose|chose|agree|decid|plan|hope|try|tri|seek|sought|manag|fail|refus|continu|seem|appear|tend)/i;

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
