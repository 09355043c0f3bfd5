import { advance } from './advance.ts';
import type { QuizEvent } from './attempt.ts';
import { untouched, type QuizContext, type Work } from './context.ts';
import type { GradedView, Paper, PaperQuestion } from './graded.ts';
import { handedInOf } from './handed-in.ts';
import { quizMachine, type QuizSnapshot } from './machine.ts';
import type { Policy } from './policy.ts';
import { alwaysOf, openOf } from './view.ts';

/**
 * A sitting with deferred feedback on a page that has no keys. Marks are unknown there, and change
 * nothing: with deferred feedback no mark decides what comes next.
 */
export interface Blind {
	questions: readonly PaperQuestion[];
	snapshot: QuizSnapshot;
}

/** What every answer is marked on a page that cannot know: no view of a blind sitting tells it. */
const UNKNOWN = 0;

/** The sitting as the server's paper has it. */
export function blindOf({ questions, index, phase }: Paper, policy: Policy): Blind {
	const context: QuizContext = {
		questions: questions.map(({ question, tries }) => ({ id: question.id, tries })),
		policy,
		index,
		work: questions.map(workOf),
		due: 0
	};
	const value = { sitting: phase, keeping: 'idle' } as const;
	return { questions, snapshot: quizMachine.resolveState({ value, context }) };
}

function workOf({ given, answered, skipped, flagged, hinted }: PaperQuestion): Work {
	const done = { ...untouched, skipped, flagged, hinted };
	return answered ? { ...done, value: given, mark: UNKNOWN } : done;
}

/** The id of the question that the learner is at. */
export function currentId({ snapshot }: Blind): string {
	const { index, questions } = snapshot.context;
	return questions[index]!.id;
}

/**
 * The sitting after what the learner does, meant for a question; the same where that has no place now.
 * Time is the server's: here no time is ever over.
 */
export function operateBlind(blind: Blind, event: QuizEvent, question?: string): Blind {
	const operation = { id: 'blind', seq: 1, at: 0, question, event };
	const snapshot = advance(blind.snapshot, operation, () => UNKNOWN);
	return snapshot === blind.snapshot ? blind : { ...blind, snapshot };
}

/** What a page shows of it. */
export function blindViewOf({ questions, snapshot }: Blind): GradedView {
	const { sitting } = snapshot.value;
	if (sitting === 'finished') return handedInOf(snapshot);
	if (sitting === 'overview') return { ...alwaysOf(snapshot), phase: 'overview' };
	const { question, passages, excerpt } = questions[snapshot.context.index]!;
	return { ...openOf(snapshot, question, passages), excerpt, phase: 'asking' };
}
