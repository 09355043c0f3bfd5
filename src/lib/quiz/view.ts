import type { Span } from '#lib/article/span.ts';
import { ask, keyOf, remark, tell, type AskedQuestion } from '#lib/questions/index.ts';
import type { Mark, Remark } from '#lib/questions/question.ts';
import { currentWork, isOpen, stakeOf, type QuizContext, type Work } from './context.ts';
import type { Excerpt } from './excerpt.ts';
import type { QuizSnapshot } from './machine.ts';
import { passagesOf, type Passage, type Places } from './passage.ts';
import { deadlineOf } from './policy.ts';
import type { Standing } from './replay.ts';
import { creditOf, scoreOf, type Score } from './score.ts';

/**
 * What the disk has said: nothing yet, that it is writing, that all is kept, that something is not.
 * Where a server marks, there are two disks: `held` is said by this device, `sent` by the server.
 */
export type Keeping = 'idle' | 'keeping' | 'kept' | 'held' | 'sent' | 'lost';

/** The words for it. No page has others. */
export const keepingWords: Record<Keeping, string> = {
	idle: '',
	keeping: 'being kept …',
	kept: 'kept on this device',
	held: 'kept on this device, not yet sent',
	sent: 'saved',
	lost: 'not kept'
};

/** How a question stands, for the strip of all of them. Right and wrong appear only once they are told. */
export interface Step {
	sign: 'unseen' | 'skipped' | 'answered' | 'right' | 'partly' | 'wrong';
	/** It still waits for an answer, or for a better one. */
	open: boolean;
	flagged: boolean;
	/** The learner is at it. */
	current: boolean;
}

export interface Always {
	keeping: Keeping;
	progress: Step[];
	/** When the sitting ends by itself, in milliseconds since it began. */
	deadline?: number | undefined;
	/** Whether the learner may go to any question of the strip. */
	mayGo: boolean;
}

export interface Place extends Always {
	question: AskedQuestion;
	/** From 1. */
	position: number;
	count: number;
	/** The last answer as it was sent, to be shown again. */
	given?: unknown;
	flagged: boolean;
	/** The sentences to choose from, where one is to be marked and the article is not there to read. */
	excerpt?: Excerpt | undefined;
}

export interface Open extends Place {
	/** Where in the article to look; empty without a hint or a wrong try. */
	passages: Passage[];
	mayHint: boolean;
	/** The share of the credit that a right answer earns now. */
	stake: number;
	triesLeft: number;
}

/** The question waits for an answer. There is no room here for its key, evidence or mark. */
export interface Asking extends Open {
	phase: 'asking';
}

/** The answer was not right, the learner knows where to look, and may answer again. */
export interface Retrying extends Open {
	phase: 'retrying';
	/** Something of the answer was right. */
	partly: boolean;
}

/** What may be told of a question once no answer to it counts any more. */
export interface Told {
	mark: Mark;
	/** What it has earned, penalties taken off. */
	credit: number;
	/** The learner's answer in words; none where there was none. */
	given?: string | undefined;
	/** The key in words, and as an answer that the question's own component can draw. */
	key: string;
	keyValue: unknown;
	evidence: Span[];
	/** Who says so, where the article only reports it. */
	source?: string | undefined;
	/** Why the learner's answer is wrong, where more can be said than what the key is. */
	remark?: Remark | undefined;
}

export interface Telling extends Place {
	phase: 'telling';
	told: Told;
}

/** Before the end: what has no answer yet, and what was flagged. */
export interface Overview extends Always {
	phase: 'overview';
}

/** One question of the result. */
export interface Result {
	question: AskedQuestion;
	/** The last answer as it was sent. */
	given?: unknown;
	told: Told;
}

export interface Finished extends Always {
	phase: 'finished';
	score: Score;
	results: Result[];
}

/** All that a page gets to see of a sitting. What is not in here cannot reach a learner too early. */
export type QuizView = Asking | Retrying | Telling | Overview | Finished;

/** The only way from where a sitting stands to a page. */
export function viewOf(standing: Standing, places: Places): QuizView {
	const { attempt, questions, snapshot } = standing;
	const { index, work } = snapshot.context;
	const { wrong, hinted } = work[index]!;
	const asked = ask(questions[index]!, attempt.seed);
	const lookUp = () => passagesOf(places, questions[index]!.evidence, wrong + Number(hinted));
	const always = alwaysOf(snapshot);
	switch (snapshot.value.sitting) {
		case 'retrying':
			return {
				...openOf(snapshot, asked, lookUp()),
				phase: 'retrying',
				partly: work[index]!.mark !== 0
			};
		case 'telling':
			return { ...placeOf(snapshot, asked), phase: 'telling', told: toldOf(standing, index) };
		case 'overview':
			return { ...always, phase: 'overview' };
		case 'finished':
			return {
				...always,
				phase: 'finished',
				score: scoreOf(standing),
				results: resultsOf(standing)
			};
		// The states that are only passed through are never stood in.
		case 'judging':
		case 'moving':
		case 'opening':
		case 'asking':
			return { ...openOf(snapshot, asked, lookUp()), phase: 'asking' };
	}
}

/** What every view has, by the state of the machine alone. */
export function alwaysOf(snapshot: QuizSnapshot): Always {
	const { context, value } = snapshot;
	const isFinished = value.sitting === 'finished';
	return {
		keeping: value.keeping,
		progress: context.work.map((work, i) => ({
			sign: signOf(context, work, isFinished),
			open: !isFinished && isOpen(context, work),
			flagged: work.flagged,
			current: i === context.index && !isFinished && value.sitting !== 'overview'
		})),
		deadline: deadlineOf(context.policy),
		mayGo: context.policy.order === 'free' && !isFinished
	};
}

/** Where the learner is, with the question that they have before them. */
export function placeOf(snapshot: QuizSnapshot, question: AskedQuestion): Place {
	const { index, work } = snapshot.context;
	const { value, flagged } = currentWork(snapshot.context);
	return {
		...alwaysOf(snapshot),
		question,
		position: index + 1,
		count: work.length,
		given: value,
		flagged
	};
}

/** The same, where an answer is awaited; where to look in the article is the caller's to say. */
export function openOf(snapshot: QuizSnapshot, question: AskedQuestion, passages: Passage[]): Open {
	const { context } = snapshot;
	const work = currentWork(context);
	return {
		...placeOf(snapshot, question),
		passages,
		mayHint: context.policy.hints && !work.hinted,
		stake: stakeOf(context, work),
		triesLeft: context.questions[context.index]!.tries - work.wrong
	};
}

function toldOf({ questions, snapshot }: Standing, index: number): Told {
	const question = questions[index]!;
	const work = snapshot.context.work[index]!;
	const { mark, value } = work;
	const isAnswered = mark !== undefined;
	return {
		mark: mark ?? 0,
		credit: creditOf(snapshot.context, work),
		given: isAnswered ? tell(question, value) : undefined,
		key: tell(question, keyOf(question)),
		keyValue: keyOf(question),
		evidence: question.evidence,
		source: question.source,
		remark: isAnswered && mark < 1 ? remark(question, value) : undefined
	};
}

function resultsOf(standing: Standing): Result[] {
	const { questions, attempt, snapshot } = standing;
	return questions.map((question, i) => ({
		question: ask(question, attempt.seed),
		given: snapshot.context.work[i]!.value,
		told: toldOf(standing, i)
	}));
}

function signOf({ policy }: QuizContext, work: Work, isFinished: boolean): Step['sign'] {
	if (work.mark === undefined) return work.skipped ? 'skipped' : 'unseen';
	if (policy.feedback === 'deferred' && !isFinished) return 'answered';
	if (work.mark === 1) return 'right';
	return work.mark > 0 ? 'partly' : 'wrong';
}
