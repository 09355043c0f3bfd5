import type { Operation, QuizEvent } from './attempt.ts';
import { operate, type Standing } from './replay.ts';

/**
 * The sitting in class after one more operation. A key that is mended, or an option fewer, can let a question wait
 * for another try that was done with when its learner went on, or the other way round. Its learner was where the
 * operation says, whatever the keys are now: the sitting goes there first. Where each waits for its turn it goes no
 * further than to the next.
 */
export function operateInPlace(standing: Standing, operation: Operation): Standing {
	const event = wayTo(standing, operation);
	if (!event) return operate(standing, operation);
	return operate(unlogged(standing, operation.at, event), operation);
}

/** The sitting after what has no place in a log: nobody has done it, and no number is used up. */
export function unlogged(standing: Standing, at: number, event: QuizEvent): Standing {
	const { seq } = standing;
	return { ...operate(standing, { id: event.type, seq: seq + 1, at, event }), seq };
}

/** What brings a sitting to the question that is meant; undefined where it is there, or nothing does. */
function wayTo({ snapshot }: Standing, { question }: Operation): QuizEvent | undefined {
	const { questions, policy, index } = snapshot.context;
	const { sitting } = snapshot.value;
	const to = questions.findIndex(({ id }) => id === question);
	if (policy.feedback !== 'immediate' || to < 0 || to === index) return undefined;
	if (policy.order === 'free') return { type: 'go', to };
	if (to !== index + 1) return undefined;
	if (sitting === 'retrying') return { type: 'skip' };
	return sitting === 'telling' ? { type: 'next' } : undefined;
}

/** What is done to the sitting, and to no question. */
const OF_ALL: ReadonlySet<QuizEvent['type']> = new Set(['go', 'finish', 'time']);

/** An operation that says which question it is for, as its log keeps it: without one it is for the one that is open. */
export function placed({ snapshot }: Standing, operation: Operation): Operation {
	const isOfAll = OF_ALL.has(operation.event.type);
	if (operation.question !== undefined || isOfAll) return operation;
	const { questions, index } = snapshot.context;
	return { ...operation, question: questions[index]!.id };
}

/** A sitting that its learner has ended stands at its end, also where a question would wait for another try by now. */
export function endedInPlace(standing: Standing, at: number): Standing {
	const finish = (before: Standing): Standing =>
		before.snapshot.value.sitting === 'finished'
			? before
			: unlogged(before, at, { type: 'finish' });
	// The first may lead to the overview.
	return finish(finish(standing));
}
