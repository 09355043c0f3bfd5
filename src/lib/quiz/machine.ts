import { assign, createMachine, type setup, type SnapshotFrom } from 'xstate';
import type { Mark } from '#lib/questions/question.ts';
import {
	currentWork,
	isOpen,
	nextOpen,
	stakeOf,
	untouched,
	type QuizContext,
	type QuizInput,
	type Work
} from './context.ts';
import { deadlineOf } from './policy.ts';

/**
 * What becomes of the operations on their way to a disk: the shell's word, not the learner's. Of a
 * sitting that lives on this device they are `kept`; of one that a server marks they are first `held`
 * here, and `sent` once the server has them on its disk.
 */
export type KeepingEvent =
	{ type: 'keeping' | 'kept' | 'held' | 'sent'; seq: number } | { type: 'lost' };

type Answered = { type: 'answer'; value: unknown; mark: Mark };

export type MachineEvent =
	| Answered
	| { type: 'skip' | 'flag' | 'hint' | 'next' | 'finish' }
	| { type: 'go'; to: number }
	| { type: 'time'; at: number }
	| KeepingEvent;

type Changed = Pick<QuizContext, 'work'>;

/** What a guard and an action are shown. */
interface Shown {
	context: QuizContext;
}

const tellsEach = ({ context }: Shown) => context.policy.feedback === 'immediate';
const hasMore = ({ context }: Shown) => nextOpen(context) >= 0;
const isTold = ({ context }: Shown) => currentWork(context).told;
const isTried = ({ context }: Shown) => currentWork(context).wrong > 0;
const mayHint = ({ context }: Shown) => context.policy.hints && !currentWork(context).hinted;

function mayRetry({ context }: Shown): boolean {
	const { mark = 0, wrong } = currentWork(context);
	return tellsEach({ context }) && mark < 1 && wrong < context.questions[context.index]!.tries;
}

/** Whether the disk speaks of all that it was given. */
const isOfAll = ({ context, event }: Shown & { event: { seq: number } }) =>
	event.seq >= context.due;

function needsOverview({ context }: Shown): boolean {
	const { policy, work } = context;
	const isLeft = work.some((each) => each.flagged || isOpen(context, each));
	return policy.feedback === 'deferred' || (policy.order === 'free' && isLeft);
}

function change({ work, index }: QuizContext, changes: Partial<Work>): Changed {
	return { work: work.map((each, i) => (i === index ? { ...each, ...changes } : each)) };
}

function marked({ context, event }: Shown & { event: Answered }): Changed {
	const { value, mark } = event;
	const before = currentWork(context);
	const isToldWrong = tellsEach({ context }) && mark < 1;
	return change(context, {
		value,
		mark,
		best: Math.max(before.best, mark * stakeOf(context, before)),
		wrong: before.wrong + Number(isToldWrong),
		skipped: false
	});
}

const told = ({ context }: Shown) => change(context, { told: true });
const hinted = ({ context }: Shown) => change(context, { hinted: true });
const flagged = ({ context }: Shown) => change(context, { flagged: !currentWork(context).flagged });
const left = ({ context }: Shown) =>
	change(context, { skipped: currentWork(context).mark === undefined });

/**
 * XState types a machine through `setup`, and only then are its states known by name. What `setup`
 * does at run time is not needed, and weighs 0.7 kB on every phone.
 */
const createQuiz = createMachine as unknown as Typed['createMachine'];
type Typed = ReturnType<
	typeof setup<QuizContext, MachineEvent, None, None, None, None, never, string, QuizInput>
>;
type None = Record<never, never>;

/**
 * One sitting, pure: no timer, no clock, no chance, no I/O. Time, and how right an answer is, come
 * with the events. The region `sitting` is what the learner does; the region `keeping` is what the
 * disk has said, and nothing else may say that an answer is kept.
 */
export const quizMachine = createQuiz({
	/** Its name and version. It changes whenever the same events may lead elsewhere. */
	id: 'quiz/1',
	context: ({ input }) => ({
		...input,
		index: 0,
		// The actor in whose scope the machine is stepped has no sitting, and so no input; see step.ts.
		work: input?.questions.map(() => untouched) ?? [],
		due: 0
	}),
	type: 'parallel',
	states: {
		sitting: {
			initial: 'asking',
			on: {
				flag: { actions: assign(flagged) },
				go: {
					guard: ({ context, event }) =>
						context.policy.order === 'free' && context.questions[event.to] !== undefined,
					actions: [assign(left), assign({ index: ({ event }) => event.to })],
					target: '.opening'
				},
				finish: [
					{ guard: needsOverview, actions: assign(left), target: '.overview' },
					{ actions: assign(left), target: '.finished' }
				],
				time: {
					guard: ({ context, event }) => event.at >= (deadlineOf(context.policy) ?? Infinity),
					target: '.finished'
				}
			},
			states: {
				asking: {
					on: {
						answer: {
							actions: assign(marked),
							target: 'judging'
						},
						hint: { guard: mayHint, actions: assign(hinted) },
						skip: { actions: assign(left), target: 'moving' }
					}
				},
				retrying: {
					on: {
						answer: {
							actions: assign(marked),
							target: 'judging'
						},
						hint: { guard: mayHint, actions: assign(hinted) },
						skip: 'moving'
					}
				},
				telling: { on: { next: 'moving' } },
				judging: {
					always: [
						{ guard: mayRetry, target: 'retrying' },
						{ guard: tellsEach, actions: assign(told), target: 'telling' },
						{ target: 'moving' }
					]
				},
				moving: {
					always: [
						{
							guard: hasMore,
							actions: assign({ index: ({ context }) => nextOpen(context) }),
							target: 'opening'
						},
						{ guard: needsOverview, target: 'overview' },
						{ target: 'finished' }
					]
				},
				opening: {
					always: [
						{ guard: isTold, target: 'telling' },
						{ guard: isTried, target: 'retrying' },
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
					actions: assign({ due: ({ context, event }) => Math.max(context.due, event.seq) }),
					target: '.keeping'
				},
				/** Whatever this device has made of it: the server has it. */
				sent: { guard: isOfAll, target: '.sent' }
			},
			states: {
				idle: {},
				keeping: {
					on: {
						kept: { guard: isOfAll, target: 'kept' },
						held: { guard: isOfAll, target: 'held' },
						lost: 'lost'
					}
				},
				kept: {},
				held: {},
				sent: {},
				lost: {}
			}
		}
	}
});

export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;
