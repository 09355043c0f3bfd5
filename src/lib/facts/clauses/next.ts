import {
	wordsUnder,
	type Part,
	type Proposition
} from '#lib/language/en/proposition/proposition.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import type { Step } from '../step.ts';
import type { FreeClause } from './free-clause.ts';
import { happenedIn } from './happened.ts';
import { timingOf } from './time.ts';

/** Two things that happened one after the other, as words between them say. */
export interface Next {
	readonly first: Step;
	readonly second: Step;
	/** Whether a word says so, and not the dates of both alone. */
	readonly byWord: boolean;
}

/** So many clauses before one may be those of its sentence and of the one before. */
const NEAR = 8;

/** What is told to have happened next, each with what is told just before it. */
export function nextIn(clauses: readonly FreeClause[]): Next[] {
	return clauses.flatMap((clause, i) => {
		const before = clauses.slice(Math.max(0, i - NEAR), i);
		const last = before.findLast((one) => isJustBefore(one, clause));
		const later = laterIn(clause.proposition, clause.tree);
		const byWord = later.length > 0;
		if (!last || goesBack(last) || goesBack(clause)) return [];
		if (!byWord && !isDatedLater(last, clause)) return [];
		const [first, second] = [last, clause].map((one) =>
			happenedIn(one, laterIn(one.proposition, one.tree))
		);
		return first && second ? [{ first, second, byWord }] : [];
	});
}

/** Whether both have a year, and the second has the later one. */
function isDatedLater(first: FreeClause, second: FreeClause): boolean {
	const [a, b] = [first, second].map((one) => timingOf(one)?.moment.year ?? 0) as [number, number];
	return a !== 0 && b !== 0 && a < b;
}

/** Of the same subject in the same sentence, or told by the one before it in the paragraph. */
function isJustBefore(one: FreeClause, { sentence, subject }: FreeClause): boolean {
	const apart = sentence.index - one.sentence.index;
	if (apart > 1 || one.sentence.paragraph !== sentence.paragraph) return false;
	return one.subject === subject || (apart === 1 && one.proposition.relation === 'root');
}

/** A sentence that goes back, or tells two things of one time. */
const BACK =
	/\b(?:had|before|earlier|previously|meanwhile|ago|already|until|while|still|formerly|originally|same|also)\b/i;

function goesBack({ sentence }: FreeClause): boolean {
	return BACK.test(sentence.text);
}

/** "then", "one year later", "shortly after that". */
const LATER =
	/^(?:and )?(?:(?:(?:soon|shortly|long) )?(?:then|later|afterwards?|thereafter|subsequently|eventually|soon|finally)(?: on)?|.*\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?) later|(?:(?:soon|shortly) )?after (?:this|that)|the (?:next|following) (?:day|night|morning|week|month|year|summer|spring|autumn|winter))$/i;

/** The parts that say that a clause comes next; in front, "finally" may end a list of things that have no order. */
function laterIn({ verbs, lead, parts, head }: Proposition, tree: Tree): Part[] {
	const adverbs = verbs
		.filter((i) => i !== head)
		.map((i) => ({ relation: 'advmod', head: i, words: wordsUnder(tree, i) }));
	const told = ({ words }: Part) =>
		words
			.map((i) => tree[i]!.text)
			.join(' ')
			.replace(/ ?,$/, '');
	const beside = [...lead, ...parts].filter((part) => !/^finally$/i.test(told(part)));
	return [...adverbs, ...beside].filter((part) => LATER.test(told(part)));
}
