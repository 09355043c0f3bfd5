import { spanOf, type Span } from '#lib/article/span.ts';
import type { Entity } from '#lib/language/en/entities.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Quotation } from '#lib/language/en/quotations.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { findSpeaker } from '#lib/language/en/speakers.ts';
import { nameOf } from './assertion.ts';
import { fact, type Fact, type Finder } from './fact.ts';

/**
 * Who says something, from a quotation with its speaker.
 *
 * > "There’s just not a lot of business …," Virt, a former commander of the ISS, told Fox News.
 * > Who said this? “There’s just not a lot of business …”  Terry Virts
 */
export const quotation: Finder = {
	kind: 'quotation',
	find: (reading) =>
		reading.quotations.flatMap((quoted) => {
			const found = speakerOf(reading, quoted);
			return found ? quoteFact(reading, quoted, ...found) : [];
		})
};

/** The speaker, and the sentence that says so. */
function speakerOf(reading: Reading, quoted: Quotation): [Entity, ReadSentence] | undefined {
	for (const sentence of reading.sentences) {
		if (!sentence.quotations.includes(quoted)) continue;
		const pronoun = reading.pronouns.get(sentence.index) ?? onlyPersonBefore(reading, sentence);
		const speaker = findSpeaker(quoted, sentence, (mention) => reading.entityOf(mention), pronoun);
		if (speaker) return [speaker, sentence];
	}
	return undefined;
}

/** “…,” she said: the person of the sentence before, if there is just one. */
function onlyPersonBefore(reading: Reading, sentence: ReadSentence): Entity | undefined {
	const before = reading.sentences[sentence.index - 1];
	const persons = new Set(
		before?.mentions
			.map((mention) => reading.entityOf(mention))
			.filter((entity) => entity?.type === 'person')
	);
	return persons.size === 1 ? [...persons][0] : undefined;
}

const WORDS_MIN = 4;
const WORDS_MAX = 32;

function quoteFact(
	reading: Reading,
	quoted: Quotation,
	speaker: Entity,
	sentence: ReadSentence
): Fact[] {
	const words = wordsOf(reading, quoted, speaker);
	if (!words) return [];
	const said = words.quote.replace(/[,.]$/, '');
	if (/\.{2,}|…|[“”"[\]]/.test(said)) return [];
	const name = nameOf(reading, speaker.names, speaker.name);
	const isPerson = speaker.type === 'person';
	const whole = /^\p{Lu}/u.test(said) && countWords(said) > 4;
	const who = isPerson ? 'Who' : 'Which organisation';
	const first = speaker.mentions[0]!;
	const key = {
		kind: isPerson ? ('person' as const) : ('organisation' as const),
		text: name,
		also: speaker.names,
		span: spanOf(reading.article.text, first.start, first.end)
	};
	const span = spanOf(
		reading.article.text,
		Math.min(words.start, sentence.start),
		Math.max(words.end, sentence.end)
	);
	return [
		fact('quotation', sentence, [span], {
			source: name,
			...(/\b(?:because|due to|since)\b/.test(
				reading.article.text.slice(quoted.start, quoted.end)
			) && { locate: `quotes ${name} giving a reason` }),
			asks: [{ stem: whole ? `${who} said “${said}”?` : `${who} used the words “${said}”?`, key }]
		})
	];
}

/**
 * The quotation, or where it is long or names its speaker, its first sentence that does not and that
 * is long enough to be told from others.
 */
function wordsOf(reading: Reading, { start, end }: Quotation, { names }: Entity): Span | undefined {
	const { text } = reading.article;
	const whole = spanOf(text, start, end);
	const count = countWords(whole.quote);
	if (count < WORDS_MIN) return undefined;
	const tells = (quote: string) => names.some((name) => quote.includes(name));
	if (count <= WORDS_MAX && !tells(whole.quote)) return whole;
	const parts = reading.sentences
		.filter((sentence) => sentence.end > start && sentence.start < end)
		.map((sentence) => spanOf(text, Math.max(start, sentence.start), Math.min(end, sentence.end)))
		.filter(
			({ quote }) => countWords(quote) >= 8 && countWords(quote) <= WORDS_MAX && !tells(quote)
		);
	return parts[0];
}
