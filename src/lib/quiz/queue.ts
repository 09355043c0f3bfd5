import type { QuizEvent } from './attempt.ts';
import { currentId, operateBlind, type Blind } from './blind.ts';
import { isOver } from './ground.ts';
import type { Reply, Sent } from './wire.ts';

/** Where a page stands that waits for the server: what it sees, and what it has done beyond that. */
export interface Beyond {
	/** The sitting with what was done in it; none where each answer is told. */
	blind?: Blind | undefined;
	queue: readonly Sent[];
}

/** What is known of where the server stands. */
export interface Base {
	seq: number;
	blind?: Blind | undefined;
	/** The question that the learner is at there, and whether they may go to another. */
	question?: string | undefined;
	mayGo: boolean;
	/** The ids of the questions, in their order. */
	questions: readonly string[];
}

/**
 * What was done on this page, put again behind what the server has by now. An answer goes back to
 * the question that it was meant for, where there is a way back.
 */
export function putAgain(base: Base, operations: readonly Sent[], newId: () => string): Beyond {
	let { blind } = base;
	let place = blind ? placeOf(blind) : base.question;
	const queue: Sent[] = [];
	const push = (operation: Omit<Sent, 'seq'>) => {
		queue.push({ ...operation, seq: base.seq + queue.length + 1 });
		blind &&= operateBlind(blind, operation.event, operation.question);
		place = blind ? placeOf(blind) : after(base, place, operation.event);
	};
	for (const operation of operations) {
		const isElsewhere = place !== UNKNOWN && place !== operation.question;
		const event = isElsewhere && wayBack(base, operation);
		if (event) push({ id: newId(), question: place, event });
		push(operation);
	}
	return { blind, queue };
}

/** Where only the server knows at which question the learner is. */
const UNKNOWN = '';

/** The question that a learner is at; none where all of them are looked over. */
function placeOf(blind: Blind): string | undefined {
	return blind.snapshot.value.sitting === 'overview' ? undefined : currentId(blind);
}

/** The event that leads to the question of an operation; none where it needs none, or none leads there. */
function wayBack({ mayGo, questions }: Base, { event, question }: Sent): QuizEvent | undefined {
	if (!mayGo || question === undefined) return undefined;
	if (event.type === 'go' || event.type === 'finish' || event.type === 'time') return undefined;
	const to = questions.indexOf(question);
	return to < 0 ? undefined : { type: 'go', to };
}

/** Where an event leads on a page that cannot run the machine. */
function after(
	{ questions }: Base,
	place: string | undefined,
	event: QuizEvent
): string | undefined {
	if (event.type === 'go') return questions[event.to] ?? place;
	const stays = event.type === 'answer' || event.type === 'flag' || event.type === 'hint';
	return stays ? place : UNKNOWN;
}

/** Where the server stands, by its last word. */
export function baseOf(
	{ view, seq }: Pick<Reply, 'view' | 'seq'>,
	blind: Blind | undefined,
	questions: Base['questions']
): Base {
	const question = 'question' in view ? view.question.id : undefined;
	return { seq, blind, question, mayGo: view.mayGo, questions };
}

/** The answer that is on its way is shown as given. */
export function waitingAnswer(
	queue: readonly Sent[],
	question: string | undefined
): { given?: unknown } {
	const waiting = queue.findLast(
		(each) => each.event.type === 'answer' && each.question === question
	);
	return question !== undefined && waiting?.event.type === 'answer'
		? { given: waiting.event.value }
		: {};
}

/** The number of what is done next. What an earlier page had left may be in the log already, and takes none. */
export function nextNumber(seq: number, queue: readonly Sent[]): number {
	return Math.max(seq, queue.at(-1)?.seq ?? 0) + 1;
}

/** What decides whether something can be done now. */
interface Stand {
	base: Pick<Reply, 'view'>;
	blind: Blind | undefined;
	queue: readonly Sent[];
	isReached: boolean;
	/** What is shown waits for the server. */
	isWaiting: boolean;
}

/** Whether something that a learner does has a place; `next` is where it would lead without the server. */
export function mayTake(event: QuizEvent, next: Blind | undefined, stand: Stand): boolean {
	const { base, blind, queue, isReached, isWaiting } = stand;
	if (event.type === 'time')
		return !isOver(base) && !queue.some((each) => each.event.type === 'time');
	if (next) return next !== blind && (event.type !== 'hint' || isReached);
	if (event.type === 'go') return base.view.mayGo;
	return !isOver(base) && (!isWaiting || event.type === 'flag');
}
