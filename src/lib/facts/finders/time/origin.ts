import type { Moment } from '#lib/language/en/dates.ts';
import { join } from '#lib/language/en/phrases.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import { datedFact } from '../../clauses/dated.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';

/**
 * When something was made, begun or done, told by a participle in front of what it is said of.
 *
 * > Completed in 1914, the Panama Canal symbolized the power of the United States.
 * > In which year was the Panama Canal completed?  1914
 */
export const origin: ClauseFinder = {
	kind: 'date',
	find: (clauses) => clauses.flatMap(originOf)
};

/** So many words may stand between the participle and its date: "Built by the Romans in AD 122". */
const BETWEEN_MAX = 8;

function originOf(clause: FreeClause): Fact[] {
	const { reading, sentence, tree, proposition, subject } = clause;
	const found = frontOf(clause);
	const first = proposition.subject.words[0]!;
	if (!found || first !== found.to + 1 || !/\p{Lu}/u.test(subject)) return [];
	const { moment, between } = found;
	const rest = between.length ? phrasing(reading, sentence.index, between, clause.around) : '';
	if (rest === undefined) return [];
	const isMany =
		/S$/.test(tree[proposition.subject.head]!.xpos) ||
		proposition.subject.words.some((i) => tree[i]!.relation === 'conj');
	const be = isMany ? 'were' : 'was';
	const done = join(tree[0]!.text.toLowerCase(), rest);
	return [
		datedFact(clause, {
			moment,
			told: `${subject} ${be} ${done}`,
			asked: `${be} ${subject} ${done}`
		})
	];
}

/** "Completed in 1914," at the head of a sentence: its date, the words between, and where its comma stands. */
function frontOf({
	sentence,
	tree
}: FreeClause): { moment: Moment; between: readonly number[]; to: number } | undefined {
	const [moment] = sentence.moments;
	const at = tree.findIndex(({ start }) => start === moment?.start);
	const to = tree.findIndex(({ start }) => start >= (moment?.end ?? Infinity));
	const isFront =
		moment &&
		/^(?:VBN|VBD)$/.test(tree[0]?.xpos ?? '') &&
		DONE.test(tree[0]!.text) &&
		at >= 2 &&
		at <= BETWEEN_MAX &&
		/^(?:in|on)$/i.test(tree[at - 1]!.text) &&
		tree[to]?.text === ',';
	const between = Array.from({ length: Math.max(0, at - 2) }, (_, k) => k + 1);
	return isFront && !between.some((i) => tree[i]!.text === ',')
		? { moment, between, to }
		: undefined;
}

/** What is done once, and to the whole of a thing. */
const DONE =
	/^(?:built|completed|constructed|created|designed|discovered|established|formed|founded|inaugurated|introduced|invented|launched|made|opened|organi[sz]ed|painted|published|released|signed|started|written|adopted|abolished|destroyed|incorporated|named|elected|appointed|passed|recorded|set up|begun)$/i;
