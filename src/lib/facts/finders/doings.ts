import { contentWords, countShared } from '#lib/language/en/content.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { fact, sentenceSpan, type Composer, type Fact, type Pair } from '../fact.ts';
import { predicateOf, standingsOf, type Standing } from '../propositions/standing.ts';

const PAIRS = { min: 3, max: 5 };
const WORDS = { min: 4, max: 16 };
const SUBJECT_WORDS_MAX = 7;
/** So many sets are made of one text. */
const SETS_MAX = 2;

/**
 * Who did what, and what is said of what: each subject with what the article says of it alone.
 *
 * > Theodore Roosevelt oversaw … Ferdinand de Lesseps began … John Hay signed …
 * > Match each person with what the article says about them.  John Hay – signed a treaty with … · …
 */
export const doings: Composer = {
	kind: 'doings',
	compose(_, reading) {
		const all = standingsOf(reading).flatMap((standing) => {
			const said = saidIn(standing);
			return said ? [said] : [];
		});
		const people = all.filter(({ standing }) => standing.entity?.type === 'person');
		const things = all.filter(({ standing }) => standing.entity?.type !== 'person');
		return [
			...setsOf(people, 'Match each person with what the article says about them.'),
			...setsOf(things, 'Match each with what the article says about it.')
		];
	}
};

/** What a clause says of its subject, as a pair. */
interface Said {
	readonly standing: Standing;
	readonly pair: Pair;
	readonly subject: ReadonlySet<string>;
	readonly told: ReadonlySet<string>;
}

const OWN = /\b(?:it|they|them|its|their|itself|themselves)\b/i;
/** Subjects that are anybody or anything. */
const VAGUE = /^(?:people|some|many|most|others|a|an|such|one|there)\b/i;

function saidIn(standing: Standing): Said | undefined {
	const { reading, sentence, tree, proposition, subject, source } = standing;
	if (source || proposition.negated || isReporting(baseOf(tree[proposition.head]!) ?? ''))
		return undefined;
	const right = predicateOf(standing);
	if (!right || !isToTheRight(right) || !isToTheLeft(subject)) return undefined;
	const pair = { left: capitalise(subject), right, span: sentenceSpan(reading, sentence) };
	return { standing, pair, subject: contentWords(subject), told: contentWords(right) };
}

function isToTheRight(predicate: string): boolean {
	const words = countWords(predicate);
	return words >= WORDS.min && words <= WORDS.max && !OWN.test(predicate);
}

function isToTheLeft(subject: string): boolean {
	return countWords(subject) <= SUBJECT_WORDS_MAX && !VAGUE.test(subject) && !subject.includes(',');
}

/** Sets of pairs of which none tells another: no word of a subject stands in what is said of any. */
function setsOf(all: readonly Said[], stem: string): Fact[] {
	const made: Fact[] = [];
	let open = [...all].sort((a, b) => worth(b) - worth(a));
	while (made.length < SETS_MAX) {
		const chosen: Said[] = [];
		for (const one of open)
			if (
				chosen.length < PAIRS.max &&
				chosen.every((other) => areApart(one, other)) &&
				isApartFromItself(one)
			)
				chosen.push(one);
		if (chosen.length < PAIRS.min) break;
		made.push(setOf(chosen, stem));
		open = open.filter(({ pair }) => chosen.every((other) => other.pair.left !== pair.left));
	}
	return made;
}

function setOf(chosen: readonly Said[], stem: string): Fact {
	const inOrder = [...chosen].sort((a, b) => a.pair.span.start - b.pair.span.start);
	const of = inOrder.map(({ pair }) => pair);
	return fact(
		'doings',
		inOrder[0]!.standing.sentence,
		of.map(({ span }) => span),
		{
			pairs: { stem, of }
		}
	);
}

function areApart(a: Said, b: Said): boolean {
	return (
		a.standing.sentence !== b.standing.sentence &&
		countShared(a.subject, b.subject) === 0 &&
		countShared(a.subject, b.told) === 0 &&
		countShared(b.subject, a.told) === 0 &&
		countShared(a.told, b.told) < 2
	);
}

function isApartFromItself({ subject, told }: Said): boolean {
	return subject.size > 0 && countShared(subject, told) === 0;
}

/** Names and numbers tell most, and so do more words, up to what is read at a glance. */
function worth({ pair: { left, right }, standing: { entity } }: Said): number {
	return (
		Math.min(countWords(right), 10) +
		(/\p{Lu}|\d/u.test(right) ? 3 : 0) +
		(entity ? 3 : 0) -
		countWords(left) / 2
	);
}
