import type { FullReading } from '../src/lib/language/en/reader.ts';
import { chooseAll } from '../src/lib/language/en/references/choices.ts';
import { articleOf } from './article-of.ts';
import type { GoldDocument } from './conllu.ts';
import { goldReferences } from './gold-references.ts';
import { noneResolved, scored, type ResolutionScore } from './resolution-score.ts';

type Kind = 'it' | 'they' | 'definites';

/**
 * Holds what "it", "they" and bare definites ("the canal", "this canal") stand for against GUM's coreference layer: right if
 * the treebank gives the word and the words by which it was first spoken of the same number. What is quoted is not asked.
 */
export function scoreReferences(
	documents: readonly GoldDocument[],
	read: (article: ReturnType<typeof articleOf>['article']) => FullReading,
	see: (what: string) => void = () => {}
): Record<Kind, ResolutionScore> {
	const counts = { it: noneResolved(), they: noneResolved(), definites: noneResolved() };
	for (const document of documents) {
		const { article, starts } = articleOf(document);
		const reading = read(article);
		const { truthOf, nearTruthOf } = goldReferences(document, starts);
		chooseAll({ ...reading, title: article.title }, ({ asked: { phrase, form }, candidates }) => {
			if (phrase.quoted) return -1;
			const count = counts[form === 'the' ? 'definites' : form];
			const truth = truthOf(phrase);
			const isSame = (one: Parameters<typeof nearTruthOf>[0]) =>
				truth !== undefined && nearTruthOf(one) === truth;
			if (candidates.some((one) => one.opening !== 'pronoun' && isSame(one))) count.gold++;
			const reference = reading.references.get(phrase.start);
			if (!reference) return -1;
			count.resolved++;
			if (isSame(reference.first)) count.right++;
			else see(`${article.text.slice(phrase.start - 150, phrase.end + 60)} → ${reference.text}`);
			return -1;
		});
	}
	return {
		it: scored(counts.it),
		they: scored(counts.they),
		definites: scored(counts.definites)
	};
}
