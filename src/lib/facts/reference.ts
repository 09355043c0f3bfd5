import { spanOf } from '#lib/article/span.ts';
import type { Entity } from '#lib/language/en/entities.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { nameOf } from './assertion.ts';
import { fact, type Fact, type Finder } from './fact.ts';

/**
 * Whom "he" or "she" means.
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

function referenceIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const who = reading.pronouns.get(sentence.index);
	const pronoun = sentence.tokens[0]!;
	if (!who || !/^(?:He|She)$/.test(pronoun.text) || sentence.quotations.length) return [];
	const before = reading.sentences[sentence.index - 1];
	if (!before || !namesAnother(reading, [before, sentence], who)) return [];
	const shown = beginningOf(sentence);
	if (countWords(shown) < 5) return [];
	const text = nameOf(reading, who.names, who.name);
	const mention = who.mentions.findLast(({ start }) => start < sentence.start);
	if (!mention || mention.sentence < before.index) return [];
	const evidence = spanOf(reading.article.text, before.start, sentence.end);
	const key = {
		kind: 'person' as const,
		text,
		also: who.names,
		span: spanOf(reading.article.text, mention.start, mention.end)
	};
	return [
		fact('reference', sentence, [evidence], {
			asks: [{ stem: `In “${shown}”, who is “${pronoun.text}”?`, key }]
		})
	];
}

/** Only where somebody else is about can it be got wrong. */
function namesAnother(reading: Reading, sentences: readonly ReadSentence[], who: Entity): boolean {
	return sentences
		.flatMap(({ mentions }) => mentions)
		.map((mention) => reading.entityOf(mention))
		.some((entity) => entity?.type === 'person' && entity !== who);
}

/** The sentence, or its first words up to a place where it can be cut. */
function beginningOf({ text }: ReadSentence): string {
	const words = text.replace(/[.?!]$/, '').split(' ');
	return words.length <= WORDS_MAX
		? words.join(' ')
		: `${words
				.slice(0, WORDS_MAX)
				.join(' ')
				.replace(/[,;:]$/, '')} …`;
}
