import { spanOf } from '#lib/article/span.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, type Finder, type Term } from './fact.ts';

/**
 * What an acronym stands for.
 *
 * > … the future of the International Space Station (ISS) …
 * > In the article, the letters ISS stand for …  International Space Station
 */
export const acronym: Finder = {
	kind: 'acronym',
	find: ({ article, sentences }) =>
		sentences.flatMap((sentence) =>
			sentence.acronyms
				.filter(({ short }) => isUsed(short, sentences))
				.map(({ short, long, start, end }) => {
					const span = spanOf(article.text, start, start + long.length);
					const key: Term = { kind: 'long form', text: long, span };
					return fact('acronym', sentence, [spanOf(article.text, start, end)], {
						asks: [{ stem: `What does ${short} stand for in the article?`, key }],
						statement: {
							before: `in the article, the letters ${short} stand for `,
							key,
							after: '.'
						}
					});
				})
		)
};

/** Letters that the text goes on to use: others are not worth knowing. */
function isUsed(short: string, sentences: readonly ReadSentence[]): boolean {
	const uses = sentences.map(({ words }) => words.filter(({ text }) => text === short).length);
	return uses.reduce((sum, one) => sum + one, 0) > 1;
}
