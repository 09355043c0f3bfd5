import type { QuizEvent } from './attempt.ts';
import type { GradedView, Paper } from './graded.ts';
import { worth, type Policy } from './policy.ts';
import type { Sent } from './wire.ts';

/** What a page knows where only the server can tell an answer: its last word, all that is asked, and what it has not heard of. */
interface Stand {
	view: GradedView;
	/** As it was when the page was opened; none where each question waits for its turn. */
	paper: Paper | undefined;
	queue: readonly Sent[];
	policy: Policy;
}

/** What is shown of it, and whether that can only wait for the server. */
export interface Shown {
	view: GradedView;
	isWaiting: boolean;
}

/** Shows the question that the learner has gone to, where this page has it; else what the server has shown. */
export function shownOf(stand: Stand): Shown {
	const { view, queue } = stand;
	const gone = queue.findLast(({ event }) => event.type === 'go')?.event;
	const there = gone?.type === 'go' ? viewAt(gone.to, stand) : undefined;
	const shown = there ?? view;
	const id = 'question' in shown ? shown.question.id : undefined;
	const isWaiting = queue.some(({ event: { type }, question }) => {
		if (type === 'go') return !there;
		return type === 'answer' || type === 'hint' ? question === id : type !== 'flag';
	});
	return { view: shown, isWaiting };
}

/** Where the next question is known and here, an event that leads there without the server; else the same event. */
export function leading(event: QuizEvent, stand: Stand): QuizEvent {
	if (event.type !== 'skip' && event.type !== 'next') return event;
	const { view } = shownOf(stand);
	if (!view.mayGo || !('question' in view)) return event;
	const to = view.progress.findIndex(
		({ open }, i) => open && i >= view.position && !isAnswered(i, stand)
	);
	return to >= 0 && viewAt(to, stand) ? { type: 'go', to } : event;
}

/** A question as it is before any answer to it; undefined where this page does not have it so. */
function viewAt(index: number, stand: Stand): GradedView | undefined {
	const { view, paper, policy } = stand;
	const step = view.progress[index];
	const one = paper?.questions[index];
	if (!view.mayGo || !step || !one) return undefined;
	if ('question' in view && view.question.id === one.question.id) return view;
	if (step.sign !== 'unseen' && step.sign !== 'skipped') return undefined;
	const { keeping, deadline, mayGo } = view;
	return {
		phase: 'asking',
		keeping,
		deadline,
		mayGo,
		progress: view.progress.map((each, i) => ({
			...each,
			sign: isAnswered(i, stand) ? 'answered' : each.sign,
			current: i === index
		})),
		question: one.question,
		excerpt: one.excerpt,
		position: index + 1,
		count: view.progress.length,
		flagged: step.flagged,
		passages: one.passages,
		// A hint is the server's to give.
		mayHint: false,
		stake: worth(policy, Number(one.hinted)),
		triesLeft: one.tries
	};
}

/** Whether an answer to a question is on its way. */
function isAnswered(index: number, { paper, queue }: Stand): boolean {
	const id = paper?.questions[index]?.question.id;
	return queue.some(({ event, question }) => event.type === 'answer' && question === id);
}
