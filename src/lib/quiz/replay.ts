import { ask, mark, type AskedQuestion, type KeyedQuestion } from '#lib/questions/index.ts';
import { advance, eventOf, type Marking } from './advance.ts';
import type { Attempt, Operation } from './attempt.ts';
import type { QuizItem } from './context.ts';
import type { KeepingEvent, QuizSnapshot } from './machine.ts';
import type { Policy } from './policy.ts';
import { firstStep, step } from './step.ts';

/** Where a sitting stands: its attempt, its questions with their keys, and the state of the machine. */
export interface Standing {
	attempt: Attempt;
	questions: readonly KeyedQuestion[];
	/** The number of the last operation that is in it. */
	seq: number;
	snapshot: QuizSnapshot;
}

/** The questions that an attempt pins, in its order; undefined where the bank lacks one of them. */
export function pinnedQuestions(
	{ questions }: Attempt,
	bank: readonly KeyedQuestion[]
): KeyedQuestion[] | undefined {
	const byId = new Map(bank.map((question) => [question.id, question]));
	const pinned = questions.flatMap((id) => byId.get(id) ?? []);
	return pinned.length === questions.length ? pinned : undefined;
}

/** A sitting before its first operation; undefined where the bank lacks one of its questions. */
export function begin(attempt: Attempt, bank: readonly KeyedQuestion[]): Standing | undefined {
	const questions = pinnedQuestions(attempt, bank);
	if (!questions) return undefined;
	const snapshot = firstStep({
		questions: questions.map((question) => itemOf(question, attempt)),
		policy: attempt.policy
	});
	return { attempt, questions, seq: 0, snapshot };
}

/**
 * The sitting after one more operation. Only the next one in sequence is taken: one that is already
 * in it changes nothing, and one from beyond a gap waits until what is missing has come.
 */
export function operate(standing: Standing, operation: Operation): Standing {
	if (operation.seq !== standing.seq + 1) return standing;
	const snapshot = advance(standing.snapshot, operation, markingOf(standing));
	return { ...standing, seq: operation.seq, snapshot };
}

/** Whether an operation would change where the sitting stands; if not, it needs no place in the log. */
export function changes(standing: Standing, operation: Operation): boolean {
	const event = eventOf(standing.snapshot, operation, markingOf(standing));
	return event !== undefined && standing.snapshot.can(event);
}

/** The sitting after the disk's word. It is no operation: what is kept where is not in the log. */
export function keep(standing: Standing, event: KeepingEvent): Standing {
	return { ...standing, snapshot: step(standing.snapshot, event) };
}

/**
 * Where a sitting stands after its log. An attempt is stored as its operations alone; its score is
 * never stored, sent or trusted, only replayed. Order and repetition in the log make no difference.
 */
export function replay(
	attempt: Attempt,
	bank: readonly KeyedQuestion[],
	log: readonly Operation[]
): Standing | undefined {
	const standing = begin(attempt, bank);
	return standing && inSequence(log).reduce(operate, standing);
}

/**
 * A log without its repetitions, in order, up to the first gap. An id counts once, at its lowest
 * number; of two operations with one number the one whose id sorts first counts. Neither depends on
 * what came first, so that every machine that holds the same operations decides alike.
 */
export function inSequence(log: readonly Operation[]): Operation[] {
	const ids = new Set<string>();
	const sequence: Operation[] = [];
	for (const operation of [...log].sort(bySeqAndId)) {
		if (operation.seq > sequence.length + 1) break;
		if (operation.seq <= sequence.length || ids.has(operation.id)) continue;
		ids.add(operation.id);
		sequence.push(operation);
	}
	return sequence;
}

function bySeqAndId(a: Operation, b: Operation): number {
	return a.seq - b.seq || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

function markingOf({ questions }: Standing): Marking {
	return (index, answer) => mark(questions[index]!, answer);
}

function itemOf(question: KeyedQuestion, { policy, seed }: Attempt): QuizItem {
	return { id: question.id, tries: triesOf(ask(question, seed), policy) };
}

/** The last option that is left is no try, so tries end one short of what there is to choose from. */
function triesOf(asked: AskedQuestion, { tries }: Policy): number {
	if ('options' in asked) return Math.max(1, Math.min(tries, asked.options.length - 1));
	if ('values' in asked) return Math.max(1, Math.min(tries, asked.values.length - 1));
	return tries;
}
