import { contentWords, countShared, plainWords } from '#lib/language/en/content.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type Composer, type Fact, type Pair } from '../../fact.ts';
import { freeClausesOf, type FreeClause } from '../../clauses/free-clause.ts';
import { predicateOf, reportsIn } from '../../clauses/wording.ts';

const PAIRS_MAX = 5;
/** How each kind of name is asked about. */
const STEMS: Readonly<Record<Entity['type'], string>> = {
	person: 'Match each person with what the article says about them.',
	people: 'Match each people with what the article says about them.',
	place: 'Match each place with what the article says about it.',
	organisation: 'Match each organisation with what the article says about it.',
	thing: 'Match each name with what the article says about it.'
};
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
		const all = freeClausesOf(reading).flatMap((clause) => {
			const said = saidIn(clause);
			return said ? [said] : [];
		});
		const byType = Map.groupBy(all, ({ clause }) => clause.entity!.type);
		return [...byType].flatMap(([type, of]) => setsOf(of, STEMS[type], type === 'person' ? 3 : 4));
	}
};

/** What a clause says of its subject, as a pair. */
interface Said {
	readonly clause: FreeClause;
	readonly pair: Pair;
	readonly subject: ReadonlySet<string>;
	readonly told: ReadonlySet<string>;
}

const OWN = /\b(?:it|they|them|its|their|itself|themselves)\b/i;

function saidIn(clause: FreeClause): Said | undefined {
	const { reading, sentence, proposition, subject, source } = clause;
	if (source || !isNamed(clause) || proposition.negated || reportsIn(clause)) return undefined;
	const right = predicateOf(clause);
	if (!right || !isToTheRight(right) || !isToTheLeft(subject)) return undefined;
	const pair = { left: capitalise(subject), right, span: sentenceSpan(reading, sentence) };
	return { clause, pair, subject: contentWords(subject), told: contentWords(right) };
}

function isToTheRight(predicate: string): boolean {
	const words = countWords(predicate);
	return words >= WORDS.min && words <= WORDS.max && !OWN.test(predicate);
}

function isToTheLeft(subject: string): boolean {
	return countWords(subject) <= SUBJECT_WORDS_MAX && !subject.includes(',');
}

/** Whether the whole of the subject is a name: "Hamill’s schedule" only holds one. */
function isNamed({ entity, subject }: FreeClause): boolean {
	return entity?.names.some((name) => plainWords(name) === plainWords(subject)) ?? false;
}

/** Sets of pairs of which none tells another: no word of a subject stands in what is said of any. */
function setsOf(all: readonly Said[], stem: string, pairsMin: number): Fact[] {
	const made: Fact[] = [];
	let open = [...all].sort((a, b) => worth(b) - worth(a));
	while (made.length < SETS_MAX) {
		const chosen: Said[] = [];
		for (const one of open)
			if (
				chosen.length < PAIRS_MAX &&
				chosen.every((other) => areApart(one, other)) &&
				isApartFromItself(one)
			)
				chosen.push(one);
		if (chosen.length < pairsMin) break;
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
		inOrder[0]!.clause.sentence,
		of.map(({ span }) => span),
		{
			pairs: { stem, of }
		}
	);
}

function areApart(a: Said, b: Said): boolean {
	return (
		a.clause.sentence !== b.clause.sentence &&
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
function worth({ pair: { left, right }, clause: { entity } }: Said): number {
	return (
		Math.min(countWords(right), 10) +
		(/\p{Lu}|\d/u.test(right) ? 3 : 0) +
		(entity ? 3 : 0) -
		countWords(left) / 2
	);
}
