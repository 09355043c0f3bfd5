import type { Run } from '../sentence.ts';
import type { VerbForms } from '../verbs.ts';
import { isFinite, type Word, type WordClass } from '../words.ts';
import { clauseEnd, nextClause } from './boundary.ts';
import { behindComma, datePhrase, findLeads, skipOpening } from './lead.ts';
import { findPredicate, type Predicate } from './predicate.ts';
import { findSubject } from './subject.ts';

/** Who did what: a main clause of a sentence, as runs of words. */
export interface Clause {
	/** Adverbials in front: "In November 2021,". */
	readonly lead: Run | undefined;
	readonly subject: Run;
	/** Asides in the subject, with their commas or brackets: ", a partnership between …,". */
	readonly asides: readonly Run[];
	/** All of the verb: "has been threatened". */
	readonly verb: Run;
	/** The class of its finite part. */
	readonly finite: WordClass;
	/** The full verb; undefined where "be" links the subject to what it is. */
	readonly forms: VerbForms | undefined;
	readonly passive: boolean;
	readonly negated: boolean;
	/** What follows the verb, up to where another clause begins. */
	readonly rest: Run;
}

/**
 * The main clauses of a sentence that have the plain shape "(lead) subject verb rest": the first, and
 * those behind a semicolon or behind "and", "but", "so".
 *
 * @example "In 2012, she was made a Dame, and in 2015 she became the first …" // two clauses
 */
export function findClauses(words: readonly Word[], from = 0): Clause[] {
	const clauses: Clause[] = [];
	let start = from;
	while (start < words.length) {
		const clause = findClause(words, start) ?? continued(clauses.at(-1), words, start);
		if (clause) clauses.push(clause);
		else if (start > from) break;
		const end = clause?.rest.to ?? 0;
		start = nextClause(words, end);
		if (!joinsClauses(words.slice(end, start), clause !== undefined)) break;
	}
	return clauses;
}

/**
 * Whether the "and" at the end of a stretch joins main clauses: a verb stands before it, and no "which"
 * or "that" under which it could go on.
 */
function joinsClauses(between: readonly Word[], hasVerb: boolean): boolean {
	if (between.at(-1)?.text === ';') return true;
	return hasVerb
		? !between.some(({ class: is }) => is === 'subordinator')
		: between.some((word) => isFinite(word));
}

/** The clause that begins here, where it has the plain shape "(lead) subject verb rest". */
export function findClause(words: readonly Word[], start = 0): Clause | undefined {
	const at = skipOpening(words, start);
	const lead = findLeads(words, at);
	const subject = findSubject(words, lead ? behindComma(words, lead.to) : at);
	const predicate = subject && findPredicate(words, subject.run.to);
	if (!predicate) return undefined;
	const rest = { from: predicate.verb.to, to: clauseEnd(words, predicate.verb.to) };
	return { ...predicate, lead, subject: subject.run, asides: subject.asides, rest };
}

/** "is known and liked": "liked" is no past tense. */
function isSecondParticiple(before: Clause, { finite, forms }: Predicate): boolean {
	const isOne = before.finite !== 'verb' && before.forms !== undefined;
	return isOne && finite === 'verb' && forms !== undefined && forms.past === forms.participle;
}

/** "…, and in August 1799 entered the school": the subject is the one before. */
function continued(
	before: Clause | undefined,
	words: readonly Word[],
	start: number
): Clause | undefined {
	if (!before) return undefined;
	const lead = findLeads(words, start) ?? datePhrase(words, start);
	const predicate = findPredicate(words, lead ? behindComma(words, lead.to) : start);
	if (!predicate || !isFinite(words[predicate.verb.from])) return undefined;
	if (isSecondParticiple(before, predicate)) return undefined;
	const rest = { from: predicate.verb.to, to: clauseEnd(words, predicate.verb.to) };
	return { ...before, ...predicate, lead, rest };
}
