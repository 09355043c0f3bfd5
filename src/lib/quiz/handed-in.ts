import type { Work } from './context.ts';
import type { QuizSnapshot } from './machine.ts';
import { alwaysOf, type Always } from './view.ts';

/** After the end, before the results may be seen. There is no room here for a mark or a key. */
export interface HandedIn extends Always {
	phase: 'handed-in';
	/** How many questions have an answer. */
	answered: number;
	/** In milliseconds since the sitting began. */
	endedAt?: number | undefined;
}

/** What may be shown of a sitting that has ended, while nothing may be told of right and wrong. */
export function handedInOf(snapshot: QuizSnapshot, endedAt?: number): HandedIn {
	const always = alwaysOf(snapshot);
	const { work } = snapshot.context;
	return {
		...always,
		// After the end the signs tell right from wrong.
		progress: always.progress.map((step, i) => ({
			...step,
			sign: isAnswered(work[i]!) ? 'answered' : step.sign
		})),
		phase: 'handed-in',
		answered: work.filter(isAnswered).length,
		endedAt
	};
}

export function isAnswered({ mark }: Work): boolean {
	return mark !== undefined;
}
