import * as v from 'valibot';
import type { Article } from '#lib/article/article.ts';
import { sittingLimits } from '#lib/sitting-limits.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { idOf } from '#lib/random.ts';
import { Policy } from './policy.ts';

/** What a learner is given: an article, its questions with their keys, and how to go through them. */
export interface Module {
	slug: string;
	article: Pick<Article, 'text' | 'paragraphs' | 'sentences'>;
	questions: readonly KeyedQuestion[];
	policy: Policy;
	/** What is shown beside a question, by its id, where that is only a part of the article: same offsets, same numbers. */
	beside?: (question: string) => Module['article'];
}

/** Postgres keeps no NUL, and no database half a sign. */
const UNKEPT = /[\0\p{Cs}]/u;

const Id = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(100),
	v.check((id) => !UNKEPT.test(id), 'not a text')
);

/** One sitting as it is stored: what was pinned when it began. What the learner did is in its operations. */
export const Attempt = v.object({
	version: v.literal(1),
	id: Id,
	/** The slug of the module. */
	module: Id,
	/** What the order of the options follows from. */
	seed: Id,
	policy: Policy,
	/** The ids of the questions, in the order in which they are asked. */
	questions: v.pipe(
		v.array(Id),
		v.minLength(1),
		v.maxLength(sittingLimits.bankQuestions),
		v.check((ids) => new Set(ids).size === ids.length, 'a question is asked twice')
	),
	/** The pin of the bank that the questions are from. */
	bank: Id
});
export type Attempt = v.InferOutput<typeof Attempt>;

/** Characters of an answer's JSON: an order or a match holds a few texts. */
const ANSWER_JSON_MAX = 20 * sittingLimits.answerCharacters;

const Answer = v.pipe(
	v.unknown(),
	v.check((value) => jsonLength(value) <= ANSWER_JSON_MAX, 'too long')
);

/** Characters of the JSON of a value; endless for what is none, or is too deep to be written. */
function jsonLength(value: unknown): number {
	try {
		return JSON.stringify(value)?.length ?? Infinity;
	} catch {
		return Infinity;
	}
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a learner does. How right an answer is does not stand here: it is computed at replay. */
export const QuizEvent = v.variant('type', [
	v.object({ type: v.literal('answer'), value: Answer }),
	v.object({ type: v.literal('go'), to: Count }),
	v.object({ type: v.picklist(['skip', 'flag', 'hint', 'next', 'finish']) }),
	v.object({ type: v.literal('time') })
]);
export type QuizEvent = v.InferOutput<typeof QuizEvent>;

/** One line of an attempt's log. */
export const Operation = v.object({
	/** Made by the client, so that the same operation sent twice is known. */
	id: Id,
	/** Its place in the log: 1, 2, 3 … */
	seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(sittingLimits.attemptOperations)),
	/** Milliseconds since the attempt began, by the shell's clock. */
	at: Count,
	/**
	 * The question that the learner had before them. Where it is given, what concerns a question
	 * counts only for that one: an answer from a tab that lags behind never lands on another question.
	 */
	question: v.optional(Id),
	event: QuizEvent
});
export type Operation = v.InferOutput<typeof Operation>;

/** The name of a bank's content: an attempt with another one was begun on a bank that has changed. */
export function pinOf({ article, questions }: Pick<Module, 'article' | 'questions'>): string {
	return idOf(JSON.stringify([article.text, questions]));
}

/** A new attempt at a module; without a list of questions at all of them, in the bank's order. */
export function makeAttempt(
	module: Module,
	{ id, seed, questions }: { id: string; seed: string; questions?: readonly string[] }
): Attempt {
	return {
		version: 1,
		id,
		module: module.slug,
		seed,
		policy: module.policy,
		questions: [...(questions ?? module.questions.map((question) => question.id))],
		bank: pinOf(module)
	};
}

/** A stored attempt, or the sentence that says what is wrong with it. */
export function readAttempt(
	stored: unknown
): { attempt: Attempt; problem?: undefined } | { attempt?: undefined; problem: string } {
	const result = v.safeParse(Attempt, stored);
	if (result.success) return { attempt: result.output };
	return { problem: `This is not an attempt of version 1: ${sentenceOf(result.issues[0])}.` };
}

/** What is wrong with one operation of a stored log. */
export interface LogProblem {
	/** Its place in the stored list, from 0; none where there is no list. */
	line?: number;
	problem: string;
}

/** The sound operations of a stored log, as they stand there, and what is wrong with the others. */
export function readOperations(stored: unknown): {
	operations: Operation[];
	problems: LogProblem[];
} {
	if (!Array.isArray(stored)) {
		return { operations: [], problems: [{ problem: 'This is not a list of operations.' }] };
	}
	const operations: Operation[] = [];
	const problems: LogProblem[] = [];
	for (const [line, each] of stored.entries()) {
		const result = v.safeParse(Operation, each);
		if (result.success) operations.push(result.output);
		else problems.push({ line, problem: `Not an operation: ${sentenceOf(result.issues[0])}.` });
	}
	return { operations, problems };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
	return `${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`;
}
