import { beginningOf, contentWords, countShared } from '#lib/language/en/content.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { marksOf, type Mark } from './marks.ts';

/** A sentence of a paragraph behind its first, and what it is to it. */
export interface Detail {
	readonly sentence: ReadSentence;
	readonly tree: Tree;
	readonly marks: ReadonlySet<Mark>;
	/** How its words begin that carry content. */
	readonly stems: ReadonlySet<string>;
	/** Whether it takes up a word of the first sentence. */
	readonly takesUp: boolean;
	/** Whether it goes on with the sentence before it: "This system", "They". */
	readonly goesOn: boolean;
}

/** A paragraph, seen as a first sentence and its details. */
export interface Seen {
	readonly topic: ReadSentence;
	readonly tree: Tree;
	/** How the words of the first sentence begin that carry content. */
	readonly said: ReadonlySet<string>;
	readonly details: readonly Detail[];
}

const GOING_ON = /^(?:he|she|it|they|this|these|those|such|his|her|its|their)\b/i;

/** What each sentence of a paragraph is to its first. */
export function see(
	{ article, trees }: FullReading,
	topic: ReadSentence,
	others: readonly ReadSentence[]
): Seen {
	const said = stemsOf(topic.text);
	const known = new Set([...said, ...stemsOf(article.title)]);
	const isNew = (name: string) => [...stemsOf(name)].every((stem) => !known.has(stem));
	const details = others.map((sentence): Detail => {
		const tree = trees[sentence.index]!;
		const stems = stemsOf(sentence.text);
		return {
			sentence,
			tree,
			stems,
			marks: marksOf(sentence, tree, isNew),
			takesUp: countShared(said, stems) > 0,
			goesOn: GOING_ON.test(sentence.text)
		};
	});
	return { topic, tree: trees[topic.index]!, said, details };
}

/** How the words of a text begin that carry content. */
export function stemsOf(text: string): Set<string> {
	return new Set([...contentWords(text)].map(beginningOf));
}
