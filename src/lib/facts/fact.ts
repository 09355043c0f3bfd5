import { spanOf, type Span } from '#lib/article/span.ts';
import type { NounKind } from '#lib/language/en/kinds.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { idOf } from '#lib/random.ts';
import type { Assertion } from './assertion.ts';
import type { FreeClause } from './clauses/free-clause.ts';

/** What is told: how many, when, who says so … */
export type FactKind =
	| 'accusation'
	| 'acronym'
	| 'action'
	| 'aims'
	| 'cast'
	| 'cause'
	| 'chronicle'
	| 'circumstance'
	| 'claim'
	| 'composition'
	| 'contrast'
	| 'course'
	| 'date'
	| 'deed'
	| 'denial'
	| 'doings'
	| 'effect'
	| 'identity'
	| 'illustration'
	| 'interval'
	| 'life'
	| 'manner'
	| 'members'
	| 'object'
	| 'objection'
	| 'place'
	| 'portrait'
	| 'purpose'
	| 'quantity'
	| 'quotation'
	| 'reason'
	| 'reference'
	| 'rephrasing'
	| 'role'
	| 'saying'
	| 'sequence'
	| 'succession'
	| 'suggested'
	| 'term'
	| 'theme'
	| 'upshot'
	| 'vocabulary'
	| 'voices';

/** What kind of thing a key is: distractors are of the same. */
export type TermKind =
	| 'person'
	| 'organisation'
	| 'place'
	| 'year'
	| 'date'
	| 'era'
	| 'number'
	| 'role'
	| 'identity'
	| 'term'
	| 'long form'
	| 'action'
	| 'cause'
	| 'deed'
	| 'difference'
	| 'doing'
	| 'event'
	| 'infinitive'
	| 'manner'
	| 'meaning'
	| 'outcome'
	| 'purpose'
	| 'portrayal'
	| 'sentence'
	| 'main idea'
	| 'statement'
	| 'thing';

/** A part of a fact that can be asked for. */
export interface Term {
	readonly kind: TermKind;
	readonly text: string;
	/** Other wordings of the same: aliases, the surname alone. */
	readonly also?: readonly string[];
	readonly span: Span;
	/** Where it stands on a scale: numbers by their value, dates as in Moment. */
	readonly value?: number;
	/** What is counted, for numbers. */
	readonly unit?: string;
	/** Whether a number is only about right: one near to it is as right. */
	readonly isRough?: boolean;
	/** Of a number that there are at least or at most: what is less, or more, is true too. */
	readonly bound?: 'least' | 'most';
	/** Of things, whether one or many, and the article or that it is a name: what stands beside it is of the same form. Of deeds, "when" or "after" by which it is tied to another. */
	readonly form?: string;
	/** Of things, the noun. */
	readonly head?: string;
	/** Of things, what kind of thing, where that is known. */
	readonly sort?: NounKind | undefined;
	/** Whether a person is a woman, where the question tells. */
	readonly female?: boolean;
	/** Of what two differ in, the same said the other way round, or of both. */
	readonly turned?: readonly Turned[];
}

/** What the words of the article exclude, in much the same words, and why. */
export interface Turned {
	readonly text: string;
	readonly whyNot: string;
}

/** A question that the fact answers. */
export interface Ask {
	readonly stem: string;
	readonly key: Term;
}

/** What the article says, as a sentence of its own, cut at the key. */
export interface Statement {
	/** As it reads in mid-sentence, so that "According to NASA," can stand in front. */
	readonly before: string;
	readonly key: Term;
	readonly after: string;
}

/** Something that happened, told without its date. */
export interface DatedEvent {
	readonly text: string;
	/** As it reads in mid-sentence. */
	readonly told?: string;
	/** In the order of a question: "did NASA begin a program". */
	readonly asked?: string;
	/** Whether its date is a year and no more. */
	readonly isYear?: boolean;
	readonly when: string;
	readonly value: number;
	readonly span: Span;
}

/** Two things that belong together. */
export interface Pair {
	readonly left: string;
	readonly right: string;
	readonly span: Span;
}

/**
 * Something the article says that can be asked for: the narrow waist between language and question
 * types. A finder fills in the forms that the words allow; a question type uses those it needs.
 */
export interface Fact {
	readonly id: string;
	readonly kind: FactKind;
	/** The number of the sentence it stands in. */
	readonly sentence: number;
	/** The words that show it. */
	readonly evidence: readonly Span[];
	/** Who says so, where the article only reports it. */
	readonly source?: string | undefined;
	/** The base of the verb that says what happened. */
	readonly verb?: string | undefined;
	/** Whom or what it is said of, by name. */
	readonly about?: string;
	readonly asks: readonly Ask[];
	readonly statement?: Statement;
	readonly event?: DatedEvent;
	readonly pair?: Pair;
	/** Several events or pairs that are asked together. */
	readonly events?: readonly DatedEvent[];
	readonly pairs?: { readonly stem: string; readonly of: readonly Pair[] };
	/** How "Mark the sentence that …" goes on: "says when the war ended". */
	readonly locate?: string;
	/** Other sentences of which one may say the same, by their numbers. */
	readonly alsoIn?: readonly number[];
	/** A sentence near the fact of which the article says neither that it is so nor that it is not. */
	readonly unstated?: string | undefined;
	/** A sentence that is false by the fact, as it reads in mid-sentence. */
	readonly contradicted?: string | undefined;
}

/** Finds facts of one kind by a pattern of the language. */
export interface Finder {
	readonly kind: FactKind;
	find(reading: Reading, assertions: readonly Assertion[]): Fact[];
}

/** Finds facts of one kind in the clauses that trees show. */
export interface ClauseFinder {
	readonly kind: FactKind;
	find(clauses: readonly FreeClause[]): Fact[];
}

/** Puts facts together that are asked together: events in order, people with what they are. */
export interface Composer {
	readonly kind: FactKind;
	compose(facts: readonly Fact[], reading: Reading): Fact[];
}

/** A fact with the id that follows from what it says and where. */
export function fact(
	kind: FactKind,
	sentence: ReadSentence,
	evidence: readonly Span[],
	forms: Partial<Fact>
): Fact {
	const about = forms.asks?.[0]?.stem ?? forms.locate ?? forms.contradicted ?? '';
	const id = idOf(`${kind} ${evidence[0]!.start} ${evidence[0]!.quote} ${about}`);
	return { id, kind, sentence: sentence.index, evidence, asks: [], ...forms };
}

/** The span of a run of words. */
export function runSpan({ article }: Reading, { words }: ReadSentence, { from, to }: Run): Span {
	return spanOf(article.text, words[from]!.start, words[to - 1]!.end);
}

/** The span of a whole sentence. */
export function sentenceSpan({ article }: Reading, { start, end }: ReadSentence): Span {
	return spanOf(article.text, start, end);
}
