import { spanOf, type Span } from '#lib/article/span.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import type { Entity, Mention } from '#lib/language/en/names/name.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { canBe } from '#lib/language/en/pronouns.ts';
import type { Quotation } from '#lib/language/en/quotations.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { canSpeak, findSpeaker } from '#lib/language/en/speakers.ts';
import { fact, type Fact, type Finder, type Term } from '../../fact.ts';
import { otherNames } from '../../family.ts';
import { nameOf } from '../../subject.ts';
import { isOddName } from '../../taking-part.ts';

/**
 * Who says something, from a quotation with its speaker.
 *
 * > “… No changes are planned to the agency’s support …,” NASA told Fox News.
 * > Who said “No changes are planned to the agency’s support …”?  NASA
 */
export const quotation: Finder = {
	kind: 'quotation',
	find: (reading) =>
		reading.sentences.flatMap((sentence) =>
			sentence.quotations.flatMap((quoted) => quoteFact(reading, sentence, quoted) ?? [])
		)
};

/** Left out, nested or cut: such words are not all that was said. */
const BROKEN = /^[^\p{L}\p{N}]|\.{2,}|…|[“”"()[\]‘]|[.,?!]['’]$/u;

/** "…,” said Colin Drew, quoting his chief": the words are another's. */
const QUOTING = /\b(?:quoting|citing|reading (?:from|out)|recalling)\b/i;

const WORDS_MIN = 4;
const WORDS_MAX = 32;
/** "That is simply not true" could be said of anything. */
const CONTENT_MIN = 3;
/** So long a part of a longer quotation must be to be told from others. */
const PART_WORDS_MIN = 8;

function quoteFact(reading: Reading, sentence: ReadSentence, quoted: Quotation): Fact | undefined {
	const found = QUOTING.test(sentence.text) ? undefined : speakerOf(reading, sentence, quoted);
	const speaker = found && isSomebody(found) ? found : undefined;
	const words = speaker && wordsOf(reading, quoted, speaker);
	const said = words?.quote.replace(/[,.]$/, '');
	if (!speaker || !said || BROKEN.test(said)) return undefined;
	if (contentWords(said).size < CONTENT_MIN) return undefined;
	const name = nameOf(reading, speaker);
	const key = speakerTerm(reading, speaker);
	const isWhole = /^\p{Lu}/u.test(said) && countWords(said) > WORDS_MIN;
	const stem = isWhole ? `Who said “${said}”?` : `Who used the words “${said}”?`;
	return fact('quotation', sentence, evidenceOf(reading, sentence, words!, speaker), {
		source: name,
		asks: [{ stem, key }]
	});
}

/** The sentence with all of the words; and the one before it, where only that names the speaker. */
function evidenceOf(
	{ article: { text }, sentences }: Reading,
	sentence: ReadSentence,
	words: Span,
	{ names }: Entity
): Span[] {
	const [from, to] = [Math.min(words.start, sentence.start), Math.max(words.end, sentence.end)];
	const before = sentences[sentence.index - 1];
	if (!before || names.some((name) => sentence.text.includes(name)))
		return [spanOf(text, from, to)];
	const isNext = text.slice(before.end, from).trim() === '';
	return isNext
		? [spanOf(text, before.start, to)]
		: [spanOf(text, from, to), spanOf(text, before.start, before.end)];
}

/** Who speaks, by name or by a pronoun that is surely somebody. */
function speakerOf(
	reading: Reading,
	sentence: ReadSentence,
	quoted: Quotation
): Entity | undefined {
	const found = findSpeaker(quoted, sentence);
	const { mention, pronoun } = found ?? {};
	const entity = mention
		? reading.entityOf(mention)
		: pronoun && (reading.pronouns.get(sentence.index) ?? spokenOfBefore(reading, sentence));
	if (!canSpeak(entity) || (pronoun && !canBe(pronoun, entity))) return undefined;
	return mention && !fitsTitle(mention, entity) ? undefined : entity;
}

const OF_MEN = /^(?:Lord|Sir|King|Prince|Duke|Earl|Baron|Mr)\b/;
const OF_WOMEN = /^(?:Lady|Dame|Queen|Princess|Duchess|Countess|Baroness|Mrs|Ms|Miss)\b/;

/** "Lord Carnarvon" is not Fiona Carnarvon. */
function fitsTitle({ role }: Mention, { female }: Entity): boolean {
	const title = role?.text ?? '';
	return !(female === true ? OF_MEN : OF_WOMEN).test(title) || female === undefined;
}

/** Whether it is worth knowing who says something. */
function isSomebody(found: Entity): boolean {
	return !PRESS.test(found.name) && !isOddName(found) && !isPasserBy(found);
}

/** Somebody of whom the text gives no more than a first name, and that once or twice. */
function isPasserBy({ type, name, mentions }: Entity): boolean {
	const sentences = new Set(mentions.map(({ sentence }) => sentence));
	return type === 'person' && !name.includes(' ') && sentences.size < PASSING;
}

const PASSING = 3;

/** Words that a paper reports by the way. */
const PRESS =
	/\b(?:Times|Post|Herald|Guardian|Telegraph|Tribune|Journal|Gazette|Magazine|Mail|Mirror|Independent|News)$/;

/** “…,” she said: the person whom the sentence before is about or who speaks in it, if it names no other. */
function spokenOfBefore(reading: Reading, { index }: ReadSentence): Entity | undefined {
	const before = reading.sentences[index - 1];
	if (!before) return undefined;
	const persons = new Set(before.mentions.map((mention) => reading.entityOf(mention)));
	const [only, ...others] = [...persons].filter((entity) => entity?.type === 'person');
	const [first] = before.mentions;
	const isSubject = first && (first.role?.start ?? first.start) === before.start;
	const speaks = before.quotations.some((quoted) => {
		const mention = findSpeaker(quoted, before)?.mention;
		return mention && reading.entityOf(mention) === only;
	});
	const isAlone = !others.length && !namesUnnamed(before);
	return only && isAlone && (isSubject || speaks) ? only : undefined;
}

/** "her lawyer", "a neighbour": somebody without a name who may be the one that speaks. */
function namesUnnamed({ words, mentions }: ReadSentence): boolean {
	return words.some(
		({ lower, start, class: is }) =>
			is === 'noun' &&
			ROLES.has(lower) &&
			!mentions.some(({ role, end }) => role && role.start <= start && start < end)
	);
}

function speakerTerm(reading: Reading, speaker: Entity): Term {
	const name = nameOf(reading, speaker);
	const [first] = speaker.mentions;
	return {
		kind: speaker.type === 'person' ? 'person' : 'organisation',
		text: name,
		also: speaker.type === 'person' ? otherNames(reading, speaker, name) : speaker.names,
		span: spanOf(reading.article.text, first!.start, first!.end)
	};
}

/**
 * The quotation, or where it is long or names its speaker, its first sentence that does not and that
 * is long enough to be told from others.
 */
function wordsOf(
	{ article, sentences }: Reading,
	{ start, end }: Quotation,
	{ names }: Entity
): Span | undefined {
	const isFit = ({ quote }: Span, least: number) => {
		const words = countWords(quote);
		return words >= least && words <= WORDS_MAX && !names.some((name) => quote.includes(name));
	};
	const whole = spanOf(article.text, start, end);
	if (isFit(whole, WORDS_MIN)) return whole;
	return sentences
		.filter((sentence) => sentence.end > start && sentence.start < end)
		.map((one) => spanOf(article.text, Math.max(start, one.start), Math.min(end, one.end)))
		.find((part) => isFit(part, PART_WORDS_MIN));
}
