import type { KeyedQuestion } from '#lib/questions/index.ts';
import { shuffle } from '#lib/random.ts';

/** Options that a choice keeps: with two of them a guess is right half the time. */
const OPTIONS_MIN = 3;

/**
 * The question with one distractor fewer, for a learner who is given that: which one follows from the
 * seed. A choice of three keeps them all, and so does every other type.
 */
export function withFewerOptions(question: KeyedQuestion, seed: string): KeyedQuestion {
	if (question.kind !== 'choice' || question.options.length <= OPTIONS_MIN) return question;
	const [key, ...distractors] = question.options;
	const texts = shuffle(question.options.map(({ text }) => text).sort(), `${seed}${question.id}-`);
	const dropped = texts.find((text) => distractors.some((option) => option.text === text));
	const at = distractors.findIndex(({ text }) => text === dropped);
	return { ...question, options: [key!, ...distractors.toSpliced(at, 1)] };
}

/** The questions of one learner in an order of their own, which follows from the seed. */
export function shuffledQuestions(ids: readonly string[], seed: string): string[] {
	return shuffle(ids, `${seed} questions`);
}
