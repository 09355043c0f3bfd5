import { keyOf, tell, type KeyedQuestion } from '#lib/questions/index.ts';
import { idOf } from '#lib/random.ts';
import type { StudyModule } from '../library.ts';
import type { Review } from '../review.ts';

/** What a question asks for, by its words: those of the article that show its key, and the key. */
export function aboutOf(question: KeyedQuestion): string {
	const words = question.evidence.map(({ quote }) => quote);
	return idOf([...words, tell(question, keyOf(question))].join('\n'));
}

/**
 * Reviews by the facts that their modules ask for now. A bank that was made anew, on an article that has changed
 * or by another generator, may have another name for the same fact: the same words with the same key are it.
 */
export function onFactsOf(
	modules: ReadonlyMap<string, StudyModule>,
	reviews: readonly Review[]
): Review[] {
	const known = new Map<string, ReturnType<typeof factsOf>>();
	return reviews.map((review) => {
		const module = modules.get(review.module);
		if (!module) return review;
		const { facts, byWords } = known.get(module.slug) ?? factsOf(module);
		known.set(module.slug, { facts, byWords });
		const now = facts.has(review.fact) ? undefined : byWords.get(review.about ?? '');
		return now === undefined ? review : { ...review, fact: now };
	});
}

function factsOf({ questions }: StudyModule) {
	return {
		facts: new Set(questions.map(({ fact }) => fact)),
		byWords: new Map(questions.map((question) => [aboutOf(question), question.fact]))
	};
}
