import { randomFrom } from '#lib/random.ts';
import { askedOf, type StudyModule } from '#lib/review/library.ts';
import { DAY, usualScheduling } from '#lib/review/memory/memory.ts';
import { usualHabits } from '#lib/review/habits.ts';
import type { Review } from '#lib/review/review.ts';
import { stateOf } from '#lib/review/state.ts';
import type { StudyFile } from '#lib/review/file/study-file.ts';

/** A learner who sits down on some evenings: begins an article on the first of them, and reviews what is due. */
export interface Learner {
	modules: readonly Pick<StudyModule, 'slug' | 'title' | 'article' | 'questions'>[];
	/** Noon of the day on which the first article is begun, and of each day with a sitting, counted from that one. */
	noon: number;
	evenings: readonly number[];
	/** Days from one article to the next. */
	pace: number;
}

const EVENING = 6 * 3_600_000;
const SECONDS = 9;

/** The file that such a learner has exported. The same learner has the same file each time. */
export function studied({ modules, noon, evenings, pace }: Learner): StudyFile {
	const random = randomFrom('studied');
	const begun: StudyModule[] = [];
	const reviews: Review[] = [];
	for (const evening of evenings) {
		let at = noon + evening * DAY + EVENING;
		const kept = { modules: begun, reviews, habits: usualHabits, problems: [] };
		const { queue } = stateOf(kept, at, () => 0);
		for (const { module, fact } of queue.asked) add(module, fact, 0.9);
		while (begun.length < modules.length && begun.length * pace <= evening) {
			const module = {
				...modules[begun.length]!,
				version: 1 as const,
				dropped: [],
				added: at,
				changed: at
			};
			begun.push(module);
			for (const { fact } of askedOf(module)) add(module.slug, fact, 0.8);
		}

		function add(module: string, fact: string, chance: number) {
			at += SECONDS * 1000;
			reviews.push({
				version: 1,
				id: `e${evening} ${reviews.length + 1}`,
				module,
				fact,
				at,
				grade: random() < chance ? 'good' : 'again',
				seconds: SECONDS,
				scheduling: usualScheduling
			});
		}
	}
	return {
		format: 'readback-study',
		version: 1,
		written: noon,
		modules: begun,
		reviews,
		sittings: []
	};
}
