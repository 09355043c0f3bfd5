import { sentenceSpan } from '#lib/facts/fact.ts';
import type { FreeClause } from '#lib/facts/clauses/free-clause.ts';
import { predicateOf, restOf, toldOf, verbsOf } from '#lib/facts/clauses/wording.ts';
import type { Span } from '#lib/article/span.ts';
import { contentWords, plainWords } from '#lib/language/en/content.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords, join } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { dependents, type TreeWord } from '#lib/language/en/grammar/tree.ts';
import { kindOf } from '#lib/language/en/kinds.ts';
import { isReporting } from '#lib/language/en/verbs.ts';

/** What a clause of the text says of its subject, in the forms in which other clauses may be mistaken for it. */
export interface Deed {
	readonly sentence: number;
	readonly span: Span;
	readonly subject: string;
	/** Who or what that is by name: the whole of the subject, and no part of it. */
	readonly entity: Entity | undefined;
	/** The finite verb, where it tells one from many: "was", "were", "has". */
	readonly agrees: string;
	readonly source: string | undefined;
	/** The clause whole: "the United States negotiated a treaty". */
	readonly told: string;
	/** Without its subject: "negotiated a treaty". */
	readonly finite: string;
	/** Without its subject and time, where it is active and says what is done: "negotiate a treaty". */
	readonly infinitive: string | undefined;
	/** Whether its verb is one word, or "was" and one word. */
	readonly simple: boolean;
	/** Whether its subject is more than one. */
	readonly many: boolean;
	/** Whether its subject can mean to do something: a person, a body of people, a country. */
	readonly willing: boolean;
	readonly past: boolean;
	readonly passive: boolean;
	readonly linking: boolean;
	/** Whether it speaks of the subject’s own: "left his school" can only be said of the same one. */
	readonly ofOwn: boolean;
	/** The dates of the sentence, as in Moment. */
	readonly moments: readonly number[];
	readonly content: ReadonlySet<string>;
}

/** Forms by which a verb agrees with one or with many. */
const AGREEING = /^(?:is|are|was|were|has|have|does|do)$|[^s]s$/i;

/** Possessives that speak of who did it would speak of somebody else elsewhere. */
const OWN = /\b(?:his|her|its|their|he|she|it|they|him|them|himself|herself|itself|themselves)\b/i;

/** The clauses of a text that can stand as wrong answers: affirmed ones. */
export function deedsIn(clauses: readonly FreeClause[]): Deed[] {
	return clauses.flatMap((clause) => {
		const deed = deedOf(clause);
		return deed ? [deed] : [];
	});
}

/** What somebody says is no deed. */
function isReport(verb: Pick<TreeWord, 'text' | 'xpos'>): boolean {
	return isReporting(baseOf(verb) ?? '') || baseOf(verb) === 'use';
}

function deedOf(clause: FreeClause): Deed | undefined {
	const { reading, sentence, proposition, subject, entity, source, tree, parts } = clause;
	const told = toldOf(clause);
	const dates = parts.filter(({ words }) =>
		sentence.moments.some(
			({ start, end }) =>
				tree[words[0]!]!.start <= start && tree[words.at(-1)!]!.end >= end && words.length < 7
		)
	);
	const finite = predicateOf(clause, dates);
	if (!told || !finite || proposition.negated || isTornApart(clause)) return undefined;
	if (countWords(finite) < 3 || isReport(tree[proposition.head]!)) return undefined;
	const verbs = verbsOf(clause).split(' ');
	return {
		sentence: sentence.index,
		span: sentenceSpan(reading, sentence),
		subject,
		entity: entity?.names.some((name) => plainWords(name) === plainWords(subject))
			? entity
			: undefined,
		agrees: AGREEING.test(verbs[0]!) ? verbs[0]! : '',
		source,
		told,
		finite,
		infinitive: infinitiveOf(clause, dates),
		simple:
			verbs.length === (proposition.passive ? 2 : 1) &&
			/^(?:VBD|VBZ|VBP)$/.test(tree[proposition.verbs[0]!]!.xpos),
		many: isMany(clause, verbs[0]!),
		willing: isWilling(clause),
		past: proposition.past,
		passive: proposition.passive,
		ofOwn: OWN.test(finite),
		linking: parts.some(({ relation }) => relation === 'cop'),
		moments: sentence.moments.map(({ value }) => value),
		content: contentWords(finite)
	};
}

/** "had newspapers; some had many more": a subject and its verb with a mark between them are no clause. */
function isTornApart({ tree, proposition: { subject, verbs } }: FreeClause): boolean {
	const words = [...subject.words, ...verbs];
	return tree.slice(Math.min(...words), Math.max(...words)).some(({ text }) => /^[;:]$/.test(text));
}

function infinitiveOf(clause: FreeClause, dates: readonly Part[]): string | undefined {
	const { tree, parts, proposition } = clause;
	if (proposition.passive || parts.some(({ relation }) => relation === 'cop')) return undefined;
	const base = baseOf(tree[proposition.head]!);
	const rest = restOf(clause, dates);
	return base && rest ? join(base, rest) : undefined;
}

/** By its verb, or where that does not tell, by its subject. */
function isMany({ tree, proposition: { subject } }: FreeClause, verb: string): boolean {
	if (AGREEING.test(verb)) return /^(?:are|were|have|do)$/i.test(verb);
	const isJoined = dependents(tree, subject.head).some((i) => tree[i]!.relation === 'conj');
	return isJoined || tree[subject.head]!.xpos.endsWith('S');
}

function isWilling({ entity, tree, proposition: { subject } }: FreeClause): boolean {
	const kind = kindOf(tree[subject.head]!.text) ?? '';
	return (
		/^(?:person|organisation|people|place)$/.test(entity?.type ?? '') ||
		/^(?:person|group)$/.test(kind)
	);
}
