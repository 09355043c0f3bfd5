import type { Entity, Mention } from './names/name.ts';
import type { Quotation } from './quotations.ts';
import { isInRole, type ReadSentence } from './sentence.ts';
import { isReporting, ofIng, ofPast, ofThirdPerson } from './verbs.ts';
import type { Word } from './words.ts';

/** Words of an apposition between a name and its verb: "Virt, a former commander of the ISS, told". */
const APPOSITION_MAX = 14;

/** Who speaks in a quotation, as far as the words around it in one sentence tell. */
export interface Speaker {
	/** By name. */
	readonly mention?: Mention;
	/** By "he said" or "she said". */
	readonly pronoun?: 'he' | 'she';
}

/**
 * How the sentence says who speaks: “…,” Virts told Fox News · “…,” said Bolden · According to NASA,
 * “…” · “…,” she said. Undefined where it does not say so plainly.
 */
export function findSpeaker(quotation: Quotation, sentence: ReadSentence): Speaker | undefined {
	const { openStart, closeEnd } = quotation;
	const free = sentence.mentions.filter((mention) => !isInRole(mention, sentence));
	const alone = (mention: Mention | undefined) =>
		mention && standsAlone(mention, sentence) ? mention : undefined;
	const behind = speakerBehind(
		sentence,
		closeEnd,
		alone(free.find(({ start }) => start >= closeEnd))
	);
	if (behind) return { mention: behind };
	const pronoun = saidByPronoun(sentence, closeEnd);
	if (pronoun) return { pronoun };
	const front = speakerInFront(
		sentence,
		openStart,
		alone(free.find(({ end }) => end <= openStart))
	);
	return front && { mention: front };
}

/** "Smith’s lawyer" is not Smith, and "Smith and Jones" are two. */
function standsAlone({ to }: Mention, { words }: ReadSentence): boolean {
	const [next, second] = [words[to], words[to + 1]];
	if (next?.class === 'genitive' || /^['’]$/.test(next?.text ?? '')) return false;
	return !(/^(?:and|or|&)$/.test(next?.lower ?? '') && second?.class === 'name');
}

/** Whether somebody can have said something. */
export function canSpeak(entity: Entity | undefined): entity is Entity {
	return entity !== undefined && entity.sure && /^(?:person|organisation)$/.test(entity.type);
}

function speakerBehind(
	sentence: ReadSentence,
	from: number,
	first: Mention | undefined
): Mention | undefined {
	if (!first) return undefined;
	const between = textBetween(sentence, from, first.role?.start ?? first.start);
	if (/^[,.]?\s*according to\s*(?:the )?$/i.test(between)) return first;
	const says = /^[,.]?\s*(\p{L}+)\s*(?:the |interim |former )?$/iu.exec(between);
	if (says && isSaying(says[1]!)) return first;
	const isNext = /^[,.]?\s*(?:the )?$/i.test(between);
	return isNext && sayingBehind(sentence, first) ? first : undefined;
}

function speakerInFront(
	sentence: ReadSentence,
	openStart: number,
	first: Mention | undefined
): Mention | undefined {
	if (!first || countSayings(sentence, first.to, openStart) > 1) return undefined;
	const opening = textBetween(sentence, sentence.start, first.role?.start ?? first.start);
	if (/^(?:but |and |however, )?according to\s*(?:the )?$/i.test(opening)) return first;
	const opens = /^(?:but |and |in [^,]{3,30}, |at the [^,]{3,20}, )?(?:the )?$/i.test(opening);
	const verb = sayingBehind(sentence, first);
	return opens && verb && INTRODUCING.test(textBetween(sentence, verb.end, openStart))
		? first
		: undefined;
}

/** Nothing, "told Fox News," or "that"; what a song or a sign says is not said by its maker. */
const INTRODUCING = /^\s*$|[,:]\s*$|^\s*(?:that\b|\p{Lu}[\p{L} ]{2,30} that\b)/u;

/** "Smith said that Jones told him “…”": who of them says it is left open. */
function countSayings({ words }: ReadSentence, from: number, end: number): number {
	return words.slice(from).filter((word) => word.start < end && isSaying(word.lower)).length;
}

function textBetween({ text, start }: ReadSentence, from: number, to: number): string {
	return text.slice(Math.max(0, from - start), Math.max(0, to - start));
}

/** The verb of saying behind a mention, over an apposition between commas, "has" and adverbs but "never". */
function sayingBehind({ words }: ReadSentence, mention: Mention): Word | undefined {
	let at = mention.to;
	if (words[at]?.text === ',') {
		const close = words.findIndex(({ text }, i) => i > at && text === ',');
		const hasVerb = words.slice(at, close).some(({ class: is }) => is === 'verb');
		if (close < 0 || close - at > APPOSITION_MAX || hasVerb) return undefined;
		at = close + 1;
	}
	while (/^(?:adverb|have)$/.test(words[at]?.class ?? '') && words[at]!.lower !== 'never') at++;
	const verb = words[at];
	return verb && isSaying(verb.lower) ? verb : undefined;
}

function isSaying(word: string): boolean {
	const forms = ofPast(word) ?? ofThirdPerson(word) ?? ofIng(word);
	return forms !== undefined && isReporting(forms.base);
}

function saidByPronoun(sentence: ReadSentence, from: number): 'he' | 'she' | undefined {
	const rest = textBetween(sentence, from, sentence.end);
	const said =
		/^[,.]?\s*(?<who>he|she) (?<verb>\p{L}+)/iu.exec(rest) ??
		/^[,.]?\s*(?<verb>\p{L}+) (?<who>he|she)\b/iu.exec(rest);
	if (!said || !isSaying(said.groups!.verb!.toLowerCase())) return undefined;
	return said.groups!.who!.toLowerCase() === 'he' ? 'he' : 'she';
}
