import { SentenceIndex } from '#lib/article/sentence-index.ts';
import type { QuestionType } from '../question.ts';
import type { MarkWords } from './stored.ts';

export type { MarkWords };

export type MarkWordsAsked = Pick<MarkWords, 'kind' | 'id' | 'stem'>;

export const markWords = {
	kind: 'mark-words',
	/** The number of the sentence. */
	answer: SentenceIndex,

	ask({ kind, id, stem }) {
		return { kind, id, stem };
	},

	key({ sentences }) {
		return sentences[0]!;
	},

	mark({ sentences }, answer) {
		return sentences.includes(answer) ? 1 : 0;
	},

	/** By its words, never by a number that nobody can see; of other sentences the question has no words. */
	tell({ sentences, candidates }, answer) {
		return answer === sentences[0]
			? `“${candidates[0]!.quote}”`
			: 'another sentence of the article';
	}
} satisfies QuestionType<MarkWords, number, MarkWordsAsked>;
