import { split } from '../src/lib/language/en/grammar/split.ts';
import type { Parser } from '../src/lib/language/en/grammar/parse.ts';
import type { TreeWord } from '../src/lib/language/en/grammar/tree.ts';
import type { GoldDocument, GoldWord } from './conllu.ts';

/** How well trees are read, in per cent. */
export interface TreeScores {
	readonly upos: number;
	readonly uas: number;
	readonly las: number;
}

/** What is counted of a set of documents. */
export interface TreeCounts {
	gold: number;
	found: number;
	upos: number;
	/** Words that are no punctuation in the treebank, and those that the reader takes for none. */
	goldWords: number;
	foundWords: number;
	heads: number;
	labelled: number;
}

/**
 * Reads the texts of documents, and holds words, tags and trees against the treebank's. The sentences are the
 * treebank's; words are cut by the reader, so each figure is an F1 over words at the same place (as in the
 * CoNLL 2018 shared task). Punctuation does not count for heads.
 *
 * @param see is shown each word that is at its place, with the treebank's
 */
export function scoreTrees(
	documents: readonly GoldDocument[],
	parser: Parser,
	see: (word: TreeWord, gold: GoldWord, isRight: boolean) => void = () => {}
): TreeScores & { counts: TreeCounts } {
	const counts: TreeCounts = {
		gold: 0,
		found: 0,
		upos: 0,
		goldWords: 0,
		foundWords: 0,
		heads: 0,
		labelled: 0
	};
	for (const { sentences } of documents) {
		const trees = parser.parse(sentences.map(({ text }) => split(text, 0, text.length)));
		sentences.forEach(({ words }, i) => {
			const tree = trees[i]!;
			const at = new Map(tree.map((word) => [`${word.start}-${word.end}`, word]));
			counts.gold += words.length;
			counts.found += tree.length;
			counts.goldWords += words.filter(({ upos }) => upos !== 'PUNCT').length;
			counts.foundWords += tree.filter(({ upos }) => upos !== 'PUNCT').length;
			for (const gold of words) {
				const word = at.get(placeOf(gold));
				if (!word) continue;
				if (word.upos === gold.upos) counts.upos++;
				if (gold.upos === 'PUNCT') continue;
				const isRight =
					gold.head < 0
						? word.head < 0
						: word.head >= 0 && placeOf(tree[word.head]!) === placeOf(words[gold.head]!);
				if (isRight) counts.heads++;
				if (isRight && compared(word.relation) === compared(gold.relation)) counts.labelled++;
				see(word, gold, isRight);
			}
		});
	}
	return {
		upos: f1(counts.upos, counts.gold, counts.found),
		uas: f1(counts.heads, counts.goldWords, counts.foundWords),
		las: f1(counts.labelled, counts.goldWords, counts.foundWords),
		counts
	};
}

function placeOf({ start, end }: { start: number; end: number }): string {
	return `${start}-${end}`;
}

/** Relations as they are compared: universal, with the passive and the relative clause told apart. */
function compared(relation: string): string {
	return /^(?:nsubj:pass|aux:pass|acl:relcl)$/.test(relation) ? relation : relation.split(':')[0]!;
}

export function f1(right: number, gold: number, found: number): number {
	return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}
