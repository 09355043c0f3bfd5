import type { KeyedQuestion } from '#lib/questions/index.ts';

/** What stands in a question of one's own where its words are still to be written. */
export const UNWRITTEN = {
	stem: 'Write the question here.',
	markStem: 'Which sentence says this: …?',
	options: ['?', '??']
} as const;

/** What a question that was begun still lacks, as a sentence; undefined where it is written out. */
export function unwrittenIn(question: KeyedQuestion): string | undefined {
	if (question.stem === UNWRITTEN.stem || question.stem === UNWRITTEN.markStem)
		return 'The question is not written yet.';
	const isLeft = (text: string) => UNWRITTEN.options.some((left) => left === text);
	return question.kind === 'choice' && question.options.some(({ text }) => isLeft(text))
		? 'Its options are not written yet.'
		: undefined;
}
