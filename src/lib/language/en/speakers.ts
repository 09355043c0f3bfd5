import type { Entity, Mention } from './entities.ts';
import type { Quotation } from './quotations.ts';
import type { ReadSentence } from './reading.ts';
import { isReporting, ofPast, ofThirdPerson, ofIng } from './verbs.ts';

/** Who says what a quotation holds, where the text says so plainly. */
export function findSpeaker(
	quotation: Quotation,
	sentence: ReadSentence,
	entityOf: (mention: Mention) => Entity | undefined,
	pronoun: Entity | undefined
): Entity | undefined {
	const { openStart, closeEnd } = quotation;
	const outside = sentence.mentions.filter(
		(mention) =>
			(mention.end <= openStart || mention.start >= closeEnd) && !isInRole(mention, sentence)
	);
	const after = outside.filter(({ start }) => start >= closeEnd);
	const before = outside.filter(({ end }) => end <= openStart);
	const behind = speakerBehind(sentence, closeEnd, after);
	if (behind) return speaking(entityOf(behind));
	if (saidByPronoun(sentence, closeEnd)) return pronoun;
	const infront = speakerInFront(sentence, openStart, before);
	return infront ? speaking(entityOf(infront)) : undefined;
}

/** "NASA" in "retired NASA astronaut Terry Virts" speaks for nobody. */
function isInRole({ start, end }: Mention, { mentions }: ReadSentence): boolean {
	return mentions.some(({ role }) => role && role.start <= start && role.end >= end);
}

function speaking(entity: Entity | undefined): Entity | undefined {
	return entity && (entity.type === 'person' || entity.type === 'organisation') && entity.sure
		? entity
		: undefined;
}

/** “…,” Virts, a former commander, told Fox News. “…,” said Bolden. “…,” according to NASA. */
function speakerBehind(
	sentence: ReadSentence,
	from: number,
	mentions: readonly Mention[]
): Mention | undefined {
	const first = mentions[0];
	if (!first) return undefined;
	const between = textBetween(sentence, from, first.role?.start ?? first.start);
	if (/^[,.]?\s*according to\s*(?:the )?$/i.test(between)) return first;
	const says = /^[,.]?\s*(\p{L}+)\s*(?:the |interim |former )?$/iu.exec(between);
	if (says && isSaying(says[1]!)) return first;
	if (!/^[,.]?\s*(?:the )?$/i.test(between)) return undefined;
	return isSaying(wordBehind(sentence, first)) ? first : undefined;
}

/** Virts said: “…”; Virts called it “…”; according to Virts, … “…” */
function speakerInFront(
	sentence: ReadSentence,
	to: number,
	mentions: readonly Mention[]
): Mention | undefined {
	const [first] = mentions;
	if (!first) return undefined;
	const opening = textBetween(sentence, sentence.start, first.role?.start ?? first.start);
	if (/^(?:but |and |however, )?according to\s*(?:the )?$/i.test(opening)) return first;
	if (!/^(?:but |and |in [^,]{3,30}, |at the [^,]{3,20}, )?(?:the )?$/i.test(opening))
		return undefined;
	return isSaying(wordBehind(sentence, first)) && to - sentence.start < 300 ? first : undefined;
}

function textBetween({ text, start }: ReadSentence, from: number, to: number): string {
	return text.slice(Math.max(0, from - start), Math.max(0, to - start));
}

/** The verb behind a mention, over an apposition between commas and over adverbs. */
function wordBehind(sentence: ReadSentence, mention: Mention): string {
	let at = mention.to;
	const { tokens, classes } = sentence;
	if (tokens[at]?.text === ',') {
		const close = tokens.findIndex(({ text }, i) => i > at && text === ',');
		if (close < 0 || close - at > 14 || classes.slice(at, close).includes('verb')) return '';
		at = close + 1;
	}
	while (classes[at] === 'adverb') at++;
	if (classes[at] === 'have' || classes[at] === 'be') at++;
	return tokens[at]?.lower ?? '';
}

function isSaying(word: string): boolean {
	const forms = ofPast(word) ?? ofThirdPerson(word) ?? ofIng(word);
	return Boolean(forms && isReporting(forms.base));
}

/** “…,” she said. */
function saidByPronoun(sentence: ReadSentence, from: number): boolean {
	const rest = textBetween(sentence, from, sentence.end);
	const match =
		/^[,.]?\s*(?:he|she) (\p{L}+)/iu.exec(rest) ?? /^[,.]?\s*(\p{L}+) (?:he|she)\b/iu.exec(rest);
	return Boolean(match && isSaying(match[1]!));
}
