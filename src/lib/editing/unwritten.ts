import type { KeyedQuestion } from '#lib/questions/index.ts';

/** What stands in a question of one's own where its words are still to be written. */
export const UNWRITTEN = {
	stem: 'Write the question here.',
	matchStem: 'Match these: …',
	markStem: 'Which sentence says this: …?',
	options: ['?', '??']
} as const;

/** What a question that was begun still lacks, as a sentence; undefined where it is written out. */
export function unwrittenIn(question: KeyedQuestion): string | undefined {
	const { stem, matchStem, markStem } = UNWRITTEN;
	if ([stem, matchStem, markStem].some((left) => left === question.stem))
		return 'The question is not written yet.';
	const isLeft = (text: string) => UNWRITTEN.options.some((left) => left === text);
	return question.kind === 'choice' && question.options.some(({ text }) => isLeft(text))
		? 'Its options are not written yet.'
		: undefined;
}
