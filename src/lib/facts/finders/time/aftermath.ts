import { dependent } from '#lib/language/en/grammar/tree.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import { besides, type Beside } from '../../clauses/clause-beside.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { happenedIn } from '../../clauses/happened.ts';
import { doneOf } from '../../doing.ts';
import { isStep, type Step, type Tie } from '../../step.ts';
import { successionBeside, successionOf } from '../../succession.ts';

/**
 * What happened before or after something else, where one sentence ties them by that word.
 *
 * > After returning to France, Jean-Baptiste Debret joined the Academy of Fine Arts in Paris.
 * > False: Jean-Baptiste Debret joined the Academy of Fine Arts in Paris before returning to France.
 */
export const aftermath: ClauseFinder = {
	kind: 'succession',
	find: (clauses) => clauses.flatMap((clause) => aftermathOf(clause) ?? [])
};

/** "Following the war" is after it. */
const TIES: Readonly<Record<string, Tie>> = {
	after: 'after',
	following: 'after',
	once: 'after',
	'as soon as': 'after',
	before: 'before',
	when: 'when'
};

function aftermathOf(clause: FreeClause): Fact | undefined {
	const found = besides(clause).find(({ marker }) => TIES[marker]);
	const main = found && happenedIn(clause, [found.part]);
	if (!main) return undefined;
	const tie = TIES[found.marker]!;
	const what = found.text.slice(found.marker.length + 1);
	const other = stepOf(clause, withoutDate(clause, what), main);
	if (other && tie === 'after') return successionOf(clause.reading, other, main);
	if (other && tie === 'before') return successionOf(clause.reading, main, other);
	if (!isTelling(clause, found, what)) return undefined;
	return successionBeside(clause.reading, main, tie, what);
}

/** "serving as consul", for "serving as consul in 60 BCE". */
function withoutDate({ sentence }: FreeClause, what: string): string {
	const moment = sentence.moments.find(({ text }) => what.endsWith(` ${text}`));
	return moment ? what.slice(0, -moment.text.length - 1).replace(/ (?:in|on)$/, '') : what;
}

/** "returning to France" and "he returned to France" are what the subject did: a step by itself. */
function stepOf({ subject }: FreeClause, what: string, { span }: Step): Step | undefined {
	const done = /^(?:he|she) (.+)$/.exec(what)?.[1] ?? doneOf(what);
	const step = done && { told: `${subject} ${done}`, subject, span };
	return step && isStep(step) ? step : undefined;
}

/** Words that do not say by themselves what came before or after, or that it was one thing. */
const UNTELLING =
	/^(?:\d.*|the (?:match|game|meeting|event|incident|attack|hearing))\b(?! of)|\b(?:th(?:is|at|ese|ose)|they|them|he|she|it)\b|[,;:()“”"]/i;

/** "the Nazi occupation" and "his expulsion", but not "the war". */
const NAMED = /^(?:his|her|its|their)\b|^the .* of |^(?:the )?.*\p{Lu}/u;

/** Whether a clause or a noun says what came before or after: "the war", but not "a while", "1949" or "he was 17". */
function isTelling({ tree }: FreeClause, { part }: Beside, what: string): boolean {
	const { upos, xpos } = tree[part.head]!;
	const isClause =
		dependent(tree, part.head, 'nsubj', 'nsubj:pass') !== undefined && /^VB[DN]$/.test(xpos);
	const isNoun = /^(?:NOUN|PROPN)$/.test(upos) && NAMED.test(what);
	return (isClause || isNoun) && !UNTELLING.test(what);
}
