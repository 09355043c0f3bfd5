import type { Sat } from '#lib/analysis/tally.ts';
import { tell } from '#lib/questions/index.ts';
import type { Operation } from '#lib/quiz/attempt.ts';
import { deadlineOf } from '#lib/quiz/policy.ts';
import { operateInPlace } from '#lib/quiz/in-place.ts';
import { begin, type Standing } from '#lib/quiz/replay.ts';
import { creditOf } from '#lib/quiz/score.ts';

/**
 * What an attempt that has ended says of each question, in the order of the edition: its credit, the last
 * answer in words, and how long the question stood open before the learner, over all their visits to it.
 */
export function satOf(
	{ standing, log }: { standing: Standing; log: readonly Operation[] },
	order: readonly string[]
): Sat {
	const { questions, snapshot } = standing;
	const { context } = snapshot;
	const spent = secondsSpent(standing, log);
	const places = order.map((id) => questions.findIndex((question) => question.id === id));
	const isAnswered = (place: number) => context.work[place]!.mark !== undefined;
	return {
		marks: places.map((place) => creditOf(context, context.work[place]!)),
		chosen: places.map((place) =>
			isAnswered(place) ? tell(questions[place]!, context.work[place]!.value) : undefined
		),
		seconds: places.map((place) => (isAnswered(place) ? spent[place]! : undefined))
	};
}

function secondsSpent({ attempt, questions }: Standing, log: readonly Operation[]): number[] {
	const spent = questions.map(() => 0);
	const deadline = deadlineOf(attempt.policy) ?? Infinity;
	let standing = begin(attempt, questions)!;
	let since = 0;
	for (const operation of log) {
		const { value, context } = standing.snapshot;
		if (value.sitting === 'finished' || operation.at >= deadline) break;
		const isOpen = value.sitting === 'asking' || value.sitting === 'retrying';
		if (isOpen) spent[context.index]! += (operation.at - since) / 1000;
		since = operation.at;
		standing = operateInPlace(standing, operation);
	}
	return spent;
}
