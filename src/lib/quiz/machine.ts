import { assign, setup, type SnapshotFrom } from 'xstate';
import type { Mark } from '#lib/questions/question.ts';
import { deadlineOf, worth, type Policy } from './policy.ts';

/** The machine's name and version. It changes whenever the same events may lead elsewhere. */
export const MACHINE = 'quiz/1';

/** What the machine knows of a question: never its words, never its key. */
export interface QuizItem {
	id: string;
	/** The answers it takes: the policy's tries, or fewer where the question has fewer to give. */
	tries: number;
}

/** What a learner has done with one question so far. */
export interface Work {
	/** The last answer as it was sent. */
	value?: unknown;
	/** How right the last answer is; none before the first. */
	mark?: Mark;
	/** The most that an answer has earned, penalties taken off. */
	best: number;
	/** Answers that were told to be wrong, or not wholly right. */
	wrong: number;
	hinted: boolean;
	flagged: boolean;
	/** Left without an answer. */
	skipped: boolean;
	/** The key has been shown, so that no answer counts any more. */
	told: boolean;
}

export interface QuizInput {
	questions: readonly QuizItem[];
	policy: Policy;
}

export interface QuizContext extends QuizInput {
	index: number;
	work: readonly Work[];
	/** The highest number of an operation that was given to the disk to keep. */
	due: number;
}

/** What becomes of the operations on their way to the disk: the shell's word, not the learner's. */
export type KeepingEvent =
	{ type: 'keeping'; seq: number } | { type: 'kept'; seq: number } | { type: 'lost' };

export type MachineEvent =
	| { type: 'answer'; value: unknown; mark: Mark }
	| { type: 'skip' | 'flag' | 'hint' | 'next' | 'finish' }
	| { type: 'go'; to: number }
	| { type: 'time'; at: number }
	| KeepingEvent;

const untouched: Work = {
	best: 0,
	wrong: 0,
	hinted: false,
	flagged: false,
	skipped: false,
	told: false
};

/** The work on the question that the learner is at. */
export function currentWork({ work, index }: QuizContext): Work {
	return work[index]!;
}

/** Whether a question still waits for an answer. */
export function isOpen({ policy }: QuizContext, work: Work): boolean {
	return policy.feedback === 'immediate' ? !work.told : work.mark === undefined;
}

/** What a right answer to the current question earns now. */
export function stakeOf({ policy }: QuizContext, { wrong, hinted }: Work): number {
	return worth(policy, wrong + Number(hinted));
}

function nextOpen(context: QuizContext): number {
	return context.work.findIndex((work, i) => i > context.index && isOpen(context, work));
}

function change(context: QuizContext, changes: Partial<Work>): Pick<QuizContext, 'work'> {
	const { work, index } = context;
	return { work: work.map((each, i) => (i === index ? { ...each, ...changes } : each)) };
}

const parts = setup({
	// XState takes the types of a machine from a value that is never looked at.
	types: {} as { context: QuizContext; events: MachineEvent; input: QuizInput },

	guards: {
		tellsEach: ({ context }) => context.policy.feedback === 'immediate',
		mayRetry: ({ context }) => {
			const { mark = 0, wrong } = currentWork(context);
			const { tries } = context.questions[context.index]!;
			return context.policy.feedback === 'immediate' && mark < 1 && wrong < tries;
		},
		mayHint: ({ context }) => context.policy.hints && !currentWork(context).hinted,
		mayGo: ({ context: { policy, questions } }, { to }: { to: number }) =>
			policy.order === 'free' && questions[to] !== undefined,
		hasMore: ({ context }) => nextOpen(context) >= 0,
		needsOverview: ({ context }) =>
			context.policy.feedback === 'deferred' ||
			(context.policy.order === 'free' &&
				context.work.some((work) => work.flagged || isOpen(context, work))),
		isTold: ({ context }) => currentWork(context).told,
		isTried: ({ context }) => currentWork(context).wrong > 0,
		isOver: ({ context }, { at }: { at: number }) => at >= (deadlineOf(context.policy) ?? Infinity),
		isAllKept: ({ context }, { seq }: { seq: number }) => seq >= context.due
	},

	actions: {
		mark: assign(({ context }, { value, mark }: { value: unknown; mark: Mark }) => {
			const before = currentWork(context);
			const isToldWrong = context.policy.feedback === 'immediate' && mark < 1;
			return change(context, {
				value,
				mark,
				best: Math.max(before.best, mark * stakeOf(context, before)),
				wrong: before.wrong + Number(isToldWrong),
				skipped: false
			});
		}),
		tell: assign(({ context }) => change(context, { told: true })),
		hint: assign(({ context }) => change(context, { hinted: true })),
		flag: assign(({ context }) => change(context, { flagged: !currentWork(context).flagged })),
		leave: assign(({ context }) =>
			change(context, { skipped: currentWork(context).mark === undefined })
		),
		go: assign((_, { to }: { to: number }) => ({ index: to })),
		advance: assign(({ context }) => ({ index: nextOpen(context) })),
		owe: assign(({ context }, { seq }: { seq: number }) => ({ due: Math.max(context.due, seq) }))
	}
});

/**
 * One sitting, pure: no timer, no clock, no chance, no I/O. Time, and how right an answer is, come
 * with the events. The region `sitting` is what the learner does; the region `keeping` is what the
 * disk has said, and nothing else may say that an answer is kept.
 */
export const quizMachine = parts.createMachine({
	id: 'quiz',
	context: ({ input }) => ({
		...input,
		index: 0,
		work: input.questions.map(() => untouched),
		due: 0
	}),
	type: 'parallel',
	states: {
		sitting: {
			initial: 'asking',
			on: {
				flag: { actions: 'flag' },
				go: {
					guard: { type: 'mayGo', params: ({ event }) => event },
					actions: ['leave', { type: 'go', params: ({ event }) => event }],
					target: '.opening'
				},
				finish: [
					{ guard: 'needsOverview', actions: 'leave', target: '.overview' },
					{ actions: 'leave', target: '.finished' }
				],
				time: { guard: { type: 'isOver', params: ({ event }) => event }, target: '.finished' }
			},
			states: {
				asking: {
					on: {
						answer: {
							actions: { type: 'mark', params: ({ event }) => event },
							target: 'judging'
						},
						hint: { guard: 'mayHint', actions: 'hint' },
						skip: { actions: 'leave', target: 'moving' }
					}
				},
				retrying: {
					on: {
						answer: {
							actions: { type: 'mark', params: ({ event }) => event },
							target: 'judging'
						},
						hint: { guard: 'mayHint', actions: 'hint' },
						skip: 'moving'
					}
				},
				telling: { on: { next: 'moving' } },
				judging: {
					always: [
						{ guard: 'mayRetry', target: 'retrying' },
						{ guard: 'tellsEach', actions: 'tell', target: 'telling' },
						{ target: 'moving' }
					]
				},
				moving: {
					always: [
						{ guard: 'hasMore', actions: 'advance', target: 'opening' },
						{ guard: 'needsOverview', target: 'overview' },
						{ target: 'finished' }
					]
				},
				opening: {
					always: [
						{ guard: 'isTold', target: 'telling' },
						{ guard: 'isTried', target: 'retrying' },
						{ target: 'asking' }
					]
				},
				overview: { on: { finish: 'finished' } },
				/** After the end nothing changes: every event of the learner's is forbidden. */
				finished: { on: { '*': {} } }
			}
		},
		keeping: {
			initial: 'idle',
			on: {
				keeping: {
					actions: { type: 'owe', params: ({ event }) => event },
					target: '.keeping'
				}
			},
			states: {
				idle: {},
				keeping: {
					on: {
						kept: { guard: { type: 'isAllKept', params: ({ event }) => event }, target: 'kept' },
						lost: 'lost'
					}
				},
				kept: {},
				lost: {}
			}
		}
	}
});

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;
