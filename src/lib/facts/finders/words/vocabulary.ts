import { overlaps, spanOf } from '#lib/article/span.ts';
import { beginningOf, contentWords } from '#lib/language/en/content.ts';
import { dependent } from '#lib/language/en/grammar/tree.ts';
import { meaningOf, partOf, type Meaning } from '#lib/language/en/meanings.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, sentenceSpan, type Fact } from '../../fact.ts';
import { surroundingsOf } from '../deeds/surroundings.ts';

/** So many words of an article are asked. */
const WORDS_MAX = 2;

/**
 * What a word means that a learner may not know, and that means one thing only.
 *
 * > … The contract with the mine was lucrative for both firms …
 * > In “The contract with the mine was lucrative for both firms”, what does “lucrative” mean?  producing a sizeable profit
 */
export const vocabulary = {
	kind: 'vocabulary' as const,
	find(reading: FullReading): Fact[] {
		const found = reading.sentences.flatMap((sentence) => wordsIn(reading, sentence));
		const seen = Map.groupBy(found, ({ meaning }) => meaning.lemma);
		const central = centralityOf(reading);
		const worth = ({ sentence, meaning }: Found) =>
			central[sentence.index]! - (seen.get(meaning.lemma)!.length - 1) * AGAIN;
		return [...seen.values()]
			.flatMap((same) => asFact(reading, same, worth))
			.sort((a, b) => b.worth - a.worth)
			.slice(0, WORDS_MAX)
			.map((one) => one.fact)
			.sort((a, b) => a.sentence - b.sentence);
	}
};

/** What each further time that the text has the word takes off: who has met it often knows it. */
const AGAIN = 0.1;

/** A word of known meaning, and where it stands. */
interface Found {
	readonly sentence: ReadSentence;
	readonly word: number;
	readonly meaning: Meaning;
}

function wordsIn({ trees }: FullReading, sentence: ReadSentence): Found[] {
	const tree = trees[sentence.index]!;
	return tree.flatMap((at, word) => {
		const meaning = meaningOf(tree, word);
		const isOfName = sentence.mentions.some((mention) => overlaps(mention, at));
		if (!meaning || isOfName || isQuoted(sentence, at.start)) return [];
		return dependent(tree, word, 'compound:prt') === undefined ? [{ sentence, word, meaning }] : [];
	});
}

/** The best place of a word as a question. */
function asFact(
	reading: FullReading,
	places: readonly Found[],
	worth: (found: Found) => number
): { fact: Fact; worth: number }[] {
	const sorted = [...places].sort((a, b) => worth(b) - worth(a));
	for (const found of sorted) {
		const made = factOf(reading, found);
		if (made) return [{ fact: made, worth: worth(found) }];
	}
	return [];
}

function factOf({ article, trees, ...reading }: FullReading, found: Found): Fact | undefined {
	const { sentence, word, meaning } = found;
	const tree = trees[sentence.index]!;
	const shown = surroundingsOf(tree, word, article.text);
	if (!shown || tellsMeaning(shown, meaning)) return undefined;
	const asked = partOf(meaning) === 'verb' ? `to ${meaning.lemma}` : meaning.lemma;
	const { start, end } = tree[word]!;
	const span = spanOf(article.text, start, end);
	return fact('vocabulary', sentence, [sentenceSpan({ ...reading, article }, sentence)], {
		about: meaning.lemma,
		asks: [
			{
				stem: `In “${shown}”, what does “${asked}” mean?`,
				key: { kind: 'meaning', text: meaning.gloss, span }
			}
		]
	});
}

/** Whether what is shown has a word of the meaning: the answer would be found by looking. */
function tellsMeaning(shown: string, { gloss }: Meaning): boolean {
	const beginnings = new Set([...contentWords(shown)].map(beginningOf));
	return [...contentWords(gloss)].some((word) => beginnings.has(beginningOf(word)));
}

/** How much of each sentence the rest of the text takes up again: from 0 to 1. */
function centralityOf({ sentences }: FullReading): number[] {
	const content = sentences.map(({ text }) => contentWords(text));
	const times = new Map<string, number>();
	for (const words of content)
		for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	return content.map((words) => {
		const again = [...words].filter((word) => times.get(word)! > 1).length;
		return words.size ? again / words.size : 0;
	});
}
