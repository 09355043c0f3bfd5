import { spanOf } from '#lib/article/span.ts';
import { fact, type Finder } from './fact.ts';

/**
 * What an acronym stands for.
 *
 * > … the future of the International Space Station (ISS) …
 * > What does ISS stand for in the article?  International Space Station
 */
export const acronym: Finder = {
	kind: 'acronym',
	find: ({ article, acronyms, sentences }) =>
		acronyms.flatMap(({ short, long, start, end, longStart }) => {
			const sentence = sentences.find((one) => one.start <= start && one.end >= end);
			if (!sentence) return [];
			const key = {
				kind: 'long form' as const,
				text: long,
				span: spanOf(article.text, longStart, longStart + long.length)
			};
			return [
				fact('acronym', sentence, [spanOf(article.text, start, end)], {
					asks: [{ stem: `What does ${short} stand for in the article?`, key }],
					statement: { before: `In the article, the letters ${short} stand for `, key, after: '.' },
					pair: { left: short, right: long, span: spanOf(article.text, start, end) }
				})
			];
		})
};
