import { spanOf } from '#lib/article/span.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { canBe } from '#lib/language/en/pronouns.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, type Fact, type Finder } from '../../fact.ts';
import { nameOf } from '../../subject.ts';

/**
 * Whom "he" or "she" means, where somebody else is about and it can be got wrong.
 *
 * > … Virt, a former commander of the ISS, told Fox News. He accused Putin of overseeing …
 * > In “He accused Putin of overseeing a period of little Russian innovation …”, who is “He”?  Terry Virts
 */
export const reference: Finder = {
	kind: 'reference',
	find: (reading) => reading.sentences.flatMap((sentence) => referenceIn(reading, sentence))
};

/** So much of the sentence is shown. */
const WORDS_MAX = 14;
const WORDS_MIN = 5;

function referenceIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const who = reading.pronouns.get(sentence.index);
	const before = reading.sentences[sentence.index - 1];
	const pronoun = sentence.words[0]!.text;
	if (!who || !before || !/^(?:He|She)$/.test(pronoun) || sentence.quotations.length) return [];
	const isHe = pronoun === 'He' ? 'he' : 'she';
	if (!namesAnother(reading, [before, sentence], who, isHe)) return [];
	const shown = beginningOf(sentence);
	const mention = who.mentions.findLast(({ start }) => start < sentence.start);
	if (countWords(shown) < WORDS_MIN || mention?.sentence !== before.index) return [];
	const { text } = reading.article;
	const key = {
		kind: 'person' as const,
		text: nameOf(reading, who),
		also: who.names,
		span: spanOf(text, mention.start, mention.end),
		female: isHe === 'she'
	};
	return [
		fact('reference', sentence, [spanOf(text, before.start, sentence.end)], {
			asks: [{ stem: `In “${shown}”, who is “${pronoun}”?`, key }]
		})
	];
}

/** Whether somebody else stands there who could be meant. */
function namesAnother(
	reading: Reading,
	sentences: readonly ReadSentence[],
	who: Entity,
	pronoun: string
): boolean {
	return sentences
		.flatMap(({ mentions }) => mentions.map((mention) => reading.entityOf(mention)))
		.some((entity) => entity && entity !== who && entity.sure && canBe(pronoun, entity));
}

/** The sentence, or its first words where it is long. */
function beginningOf({ text }: ReadSentence): string {
	const words = text.replace(/[.?!]$/, '').split(' ');
	if (words.length <= WORDS_MAX) return words.join(' ');
	return `${words
		.slice(0, WORDS_MAX)
		.join(' ')
		.replace(/[,;:]$/, '')} …`;
}
