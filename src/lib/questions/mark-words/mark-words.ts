import * as v from 'valibot';
import { Span } from '#lib/article/span.ts';
import { base, type QuestionType } from '../question.ts';

const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const MarkWords = v.object({
	kind: v.literal('mark-words'),
	...base,
	/** The sentences of the article, by their number from 0, that count as right; the first is the key. */
	sentences: v.pipe(v.array(Index), v.minLength(1)),
	/** The key's sentence and three others, for paper and for systems that cannot mark a text. */
	candidates: v.pipe(v.array(Span), v.length(4))
});
/** A sentence to find and mark in the article (QTI: hottextInteraction). The key is `candidates[0]`. */
export type MarkWords = v.InferOutput<typeof MarkWords>;

export type MarkWordsAsked = Pick<MarkWords, 'kind' | 'id' | 'stem'>;

export const markWords = {
	kind: 'mark-words',
	/** The number of the sentence. */
	answer: Index,

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
