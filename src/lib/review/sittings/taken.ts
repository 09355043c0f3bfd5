import type { Module } from '#lib/quiz/attempt.ts';
import type { KeptAttempt } from '#lib/quiz/device.ts';
import { begin, inSequence, operate, type Standing } from '#lib/quiz/replay.ts';
import { aboutOf } from '../memory/about.ts';
import { gradeOf } from '../memory/grading.ts';
import { originOf, REVIEW } from './joined.ts';
import { LAST_MOMENT, type Review, type Scheduling } from '../review.ts';

/** What the reviews of a sitting are made with. */
export interface Taking {
	scheduling: Scheduling;
	/** Seconds that this learner usually takes for a question; unknown where there were too few. */
	usual: number | undefined;
}

/**
 * The reviews that a practised sitting has brought: one for the first answer to each question. They follow
 * from the log alone, so that whoever reads it again makes the same ones.
 */
export function reviewsOf(
	{ attempt, begun, operations }: Pick<KeptAttempt, 'attempt' | 'begun' | 'operations'>,
	module: Module,
	{ scheduling, usual }: Taking
): Review[] {
	let standing = begin(attempt, module.questions);
	const reviews: Review[] = [];
	/** When the question that is asked now was opened, in milliseconds since the beginning. */
	let opened = 0;
	for (const operation of inSequence(operations)) {
		if (!standing) break;
		const before: Standing = standing;
		standing = operate(before, operation);
		const { index } = before.snapshot.context;
		const was = before.snapshot.context.work[index]!;
		const is = standing.snapshot.context.work[index]!;
		if (was.mark === undefined && is.mark !== undefined) {
			// A clock that was set back in between says nothing.
			const seconds = Math.max(0, operation.at - opened) / 1000;
			reviews.push({
				version: 1,
				id: `${attempt.id} ${operation.id}`,
				...factOf(before.questions[index]!, attempt.module),
				at: Math.min(begun + operation.at, LAST_MOMENT),
				grade: gradeOf({ first: is.mark, hinted: was.hinted, seconds, usual }),
				seconds,
				scheduling
			});
		}
		if (standing.snapshot.context.index !== index) opened = operation.at;
	}
	return reviews;
}

function factOf(question: Module['questions'][number], slug: string) {
	const { id, fact } = question;
	return { module: slug === REVIEW ? originOf(id).slug : slug, fact, about: aboutOf(question) };
}
