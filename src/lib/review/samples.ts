import { sampleModule } from '#lib/quiz/take.ts';
import type { StudyModule } from './library.ts';
import { usualScheduling } from './memory/memory.ts';
import type { Review } from './review.ts';

/** The module of the quizzes' tests, as somebody studies it; `turn` is as it is there. */
export function sampleStudy(some: Partial<StudyModule> = {}, turn?: number): StudyModule {
	const { article, questions } = sampleModule(undefined, turn);
	const { text, paragraphs, sentences } = article;
	const { slug = 'iss', title = slug } = some;
	return {
		version: 1,
		slug,
		title,
		article: {
			version: 1,
			title,
			text,
			paragraphs: [...paragraphs],
			sentences: [...sentences]
		},
		questions: [...questions],
		dropped: [],
		added: 0,
		changed: 0,
		...some
	};
}

/** A review of a fact of that module that went well. */
export function sampleReview(some: Partial<Review> & Pick<Review, 'id' | 'fact' | 'at'>): Review {
	return {
		version: 1,
		module: 'iss',
		grade: 'good',
		seconds: 5,
		scheduling: usualScheduling,
		...some
	};
}
