import type { Mark } from '#lib/questions/question.ts';
import type { Operation } from './attempt.ts';
import type { MachineEvent, QuizSnapshot } from './machine.ts';
import { deadlineOf } from './policy.ts';
import { step } from './step.ts';

/** How right an answer to the question at an index is: the keys' word, or a guess where there are none. */
export type Marking = (index: number, answer: unknown) => Mark;

/** What the machine is told of an operation; undefined for one meant for another question. */
export function eventOf(
	{ context }: QuizSnapshot,
	{ event, at, question: meant }: Operation,
	markOf: Marking
): MachineEvent | undefined {
	const { index, policy, questions } = context;
	const isOver = at >= (deadlineOf(policy) ?? Infinity);
	if (isOver || event.type === 'time') return { type: 'time', at };
	if (event.type === 'go' || event.type === 'finish') return event;
	if (meant !== undefined && meant !== questions[index]!.id) return undefined;
	return event.type === 'answer' ? { ...event, mark: markOf(index, event.value) } : event;
}

/** The state of the machine after an operation; the same where the operation has no place there. */
export function advance(
	snapshot: QuizSnapshot,
	operation: Operation,
	markOf: Marking
): QuizSnapshot {
	const event = eventOf(snapshot, operation, markOf);
	return event ? step(snapshot, event) : snapshot;
}
