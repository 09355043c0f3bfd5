import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { momentTerm } from '#lib/facts/moment.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { plainName, type Entity } from '#lib/language/en/names/name.ts';
import { freeClausesOf } from '#lib/facts/clauses/free-clause.ts';
import { isFull } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Span } from '#lib/article/span.ts';
import { findDoings, type Doing } from './doings.ts';
import { deedsIn, type Deed } from './deeds.ts';
import { endeavoursIn, type Endeavour } from './endeavours.ts';
import { thingsIn, type Thing } from './things.ts';
import { findHappenings, type Happening } from './happenings.ts';

/** A key of some fact, and where it stands. */
export interface Known {
	readonly term: Term;
	readonly fact: Fact;
}

/** A date of the text, and where it stands. */
export interface KnownMoment {
	readonly term: Term;
	readonly sentence: number;
	readonly span: Span;
}

/** A cause that the text gives: the words of what it caused, and its own names. */
export interface KnownCause {
	readonly fact: Fact;
	readonly caused: ReadonlySet<string>;
	readonly names: readonly string[];
}

/** What makers of questions draw on: the facts, and what could be mistaken for their keys. */
export interface Material {
	readonly reading: Reading;
	readonly facts: readonly Fact[];
	readonly entities: ReadonlyMap<Entity['type'], readonly Entity[]>;
	readonly moments: readonly KnownMoment[];
	readonly terms: ReadonlyMap<Term['kind'], readonly Known[]>;
	/** What the facts answer to each stem. */
	readonly answers: ReadonlyMap<string, readonly Known[]>;
	readonly causes: readonly KnownCause[];
	readonly happenings: readonly Happening[];
	readonly doings: readonly Doing[];
	/** What the text says that somebody or something did or is, clause by clause. */
	readonly deeds: readonly Deed[];
	/** Those that speak of the subject’s own, and can be said of nobody else. */
	readonly ownDeeds: readonly Deed[];
	/** What it speaks of doing, by whomever. */
	readonly endeavours: readonly Endeavour[];
	/** What its clauses speak of, as subject or object. */
	readonly things: readonly Thing[];
	/** The content words of each sentence, and the sentences that have each of them. */
	readonly content: readonly ReadonlySet<string>[];
	readonly sentencesWith: ReadonlyMap<string, readonly number[]>;
	readonly latestYear: number;
}

/** Of each kind the first so many are kept: more would only make a long text slow. */
const KEPT_MAX = 60;
const DEEDS_MAX = 400;

/** Gathers once what every maker asks for. */
export function gather(
	reading: Reading,
	facts: readonly Fact[],
	content: readonly ReadonlySet<string>[]
): Material {
	const moments = momentsIn(reading);
	const deeds = deedsIn(freeClausesOf(reading)).slice(0, DEEDS_MAX);
	return {
		reading,
		facts,
		entities: Map.groupBy(mostMentioned(reading.entities), ({ type }) => type),
		moments: moments.slice(0, KEPT_MAX),
		terms: termsOf(facts),
		answers: answersOf(facts),
		causes: causesOf(facts),
		happenings: findHappenings(reading).slice(0, KEPT_MAX),
		doings: findDoings(reading).slice(0, KEPT_MAX),
		deeds: deeds.filter(({ ofOwn }) => !ofOwn),
		ownDeeds: deeds.filter(({ ofOwn }) => ofOwn),
		endeavours: isFull(reading) ? endeavoursIn(reading, DEEDS_MAX) : [],
		things: (isFull(reading) ? thingsIn(reading) : []).slice(0, DEEDS_MAX),
		content,
		sentencesWith: indexOf(content),
		latestYear: Math.max(0, ...moments.map(({ term }) => Math.trunc(term.value! / 10000)))
	};
}

/** Of each type the names that come up most, in the order of the text. */
function mostMentioned(entities: readonly Entity[]): Entity[] {
	const byType = Map.groupBy(entities, ({ type }) => type);
	return [...byType.values()].flatMap((some) => {
		const most = [...some].sort((a, b) => b.mentions.length - a.mentions.length);
		const kept = new Set(most.slice(0, KEPT_MAX));
		return some.filter((entity) => kept.has(entity));
	});
}

/** Each date once, where it first stands. */
function momentsIn(reading: Reading): KnownMoment[] {
	const found = new Map<string, KnownMoment>();
	for (const sentence of reading.sentences)
		for (const moment of sentence.moments) {
			const term = momentTerm(reading, moment);
			const { index } = sentence;
			if (!found.has(term.text))
				found.set(term.text, { term, sentence: index, span: sentenceSpan(reading, sentence) });
		}
	return [...found.values()];
}

function termsOf(facts: readonly Fact[]): Map<Term['kind'], Known[]> {
	const byKind = Map.groupBy(knownOf(facts), ({ term }) => term.kind);
	return new Map([...byKind].map(([kind, known]) => [kind, known.slice(0, KEPT_MAX)]));
}

function causesOf(facts: readonly Fact[]): KnownCause[] {
	return facts
		.filter(({ kind }) => kind === 'cause')
		.map((fact) => ({
			fact,
			caused: contentWords(fact.asks[0]?.stem ?? ''),
			names: fact.asks.map(({ key }) => plainName(key.text))
		}));
}

function knownOf(facts: readonly Fact[]): Known[] {
	return facts.flatMap((fact) => fact.asks.map(({ key }) => ({ term: key, fact })));
}

function answersOf(facts: readonly Fact[]): Map<string, Known[]> {
	const answers = new Map<string, Known[]>();
	for (const fact of facts)
		for (const { stem, key } of fact.asks)
			answers.set(stem, [...(answers.get(stem) ?? []), { term: key, fact }].slice(0, KEPT_MAX));
	return answers;
}

function indexOf(content: readonly ReadonlySet<string>[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const [sentence, words] of content.entries())
		for (const word of words) {
			const known = index.get(word);
			if (known) known.push(sentence);
			else index.set(word, [sentence]);
		}
	return index;
}

/** The sentences that have at least this share of some words: looked for by the rarest of them. */
export function sentencesLike(
	words: ReadonlySet<string>,
	share: number,
	{ content, sentencesWith }: Pick<Material, 'content' | 'sentencesWith'>
): number[] {
	const needed = Math.ceil(share * words.size);
	const withWord = [...words].map((word) => sentencesWith.get(word) ?? []);
	const rarest = withWord.sort((a, b) => a.length - b.length).slice(0, words.size - needed + 1);
	const near = new Set(rarest.flat());
	return [...near]
		.filter((sentence) => countShared(words, content[sentence]!) >= needed)
		.sort((a, b) => a - b);
}
