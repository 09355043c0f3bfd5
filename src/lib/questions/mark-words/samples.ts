import type { Samples } from '../question.ts';
import type { MarkWords } from './mark-words.ts';

/** The key, and a sentence that does not count: the first of the article, or one after all that do. */
export const sampleMarkWords = ({ sentences }: MarkWords): Samples<number> => ({
	right: sentences[0]!,
	wrong: sentences.includes(0) ? Math.max(...sentences) + 1 : 0
});
