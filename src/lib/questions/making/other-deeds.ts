import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Deed } from './deeds.ts';
import type { Distractor } from './distractor.ts';
import { likeliest } from './likeliest.ts';
import type { Material } from './material.ts';

/** What others did, or the same one at other times, for what somebody did at a time. */
export function otherActions(fact: Fact, key: Term, material: Material): Distractor[] {
	const isPassive = /^(?:was|were|is|are|has been|have been|had been)\b/.test(key.text);
	const own = material.reading.sentences[fact.sentence]!.moments.map(({ value }) => value);
	const differs = ({ subject, moments }: Deed) =>
		subject !== fact.about || (moments.length > 0 && !moments.some((value) => own.includes(value)));
	const was = key.text.split(' ')[0]!;
	const ofSame = material.ownDeeds.filter(({ subject }) => subject === fact.about);
	const deeds = [...material.deeds, ...ofSame];
	return likeliest(fact, key, { ...material, deeds }, (deed) => {
		const isAlike = deed.past && deed.simple && deed.passive === isPassive && !deed.linking;
		const agrees = !isPassive || deed.finite.startsWith(`${was} `);
		const isTimeless = !/\b\d{4}\b/.test(deed.finite);
		return isAlike && agrees && isTimeless && differs(deed) ? deed.finite : undefined;
	});
}

/** What others do or did by the text, in the same tense and number, or the same one at another time. */
export function otherPredicates(fact: Fact, key: Term, material: Material): Distractor[] {
	const isPassive = PASSIVE.test(key.text);
	const was = key.text.split(' ')[0]!;
	const own = material.reading.sentences[fact.sentence]!.moments.map(({ value }) => value);
	const about = fact.about ?? '';
	const type = typeOf(about, material);
	const ofSame = material.ownDeeds.filter(({ subject }) => subject === about);
	const deeds = [...material.deeds, ...ofSame];
	const isOccasion = /^(?:at|in|by|during)\b/.test(key.form ?? '');
	const isAlike = (deed: Deed) => {
		const [first] = deed.finite.split(' ') as [string];
		const agrees = isPassive ? first === was : deed.past || endsInS(first) === endsInS(was);
		return isPlain(deed, isPassive, isPastLike(fact)) && agrees && !namesOne(deed.finite, about);
	};
	const isOther = (deed: Deed) =>
		speakAlike(deed.subject, about)
			? isOfOtherTime(deed, fact.sentence, own, key.form, material.reading)
			: typeOf(deed.subject, material) === type;
	return likeliest(fact, key, { ...material, deeds }, (deed) => {
		if (isOccasion && OCCASION.test(deed.finite)) return undefined;
		return isAlike(deed) && isOther(deed) ? deed.finite : undefined;
	});
}

/** One verb, or "was" and one verb, in the voice and tense of the key. */
function isPlain(
	{ simple, linking, passive, past }: Deed,
	isPassive: boolean,
	isPast: boolean
): boolean {
	return simple && !linking && passive === isPassive && past === isPast;
}

/** What tells by itself that it was at another time or place. */
const OCCASION = /\b(?:in|at) (?:the |an? )?\p{Lu}|\b\d{4}\b|\bWorld War\b|\bcentury\b/u;

/** Whether the same one did it at another time: by its dates, or else by where the text tells of it. */
function isOfOtherTime(
	deed: Deed,
	from: number,
	own: readonly number[],
	marker = '',
	reading: Material['reading']
): boolean {
	const { sentence, moments, past, finite } = deed;
	if (!past || /\b(?:after|following|since|before|until)\b/.test(finite)) return false;
	if (moments.length && own.length) return isApartBy(moments, own, marker);
	if (!isToldNear(sentence, from, reading)) return false;
	if (AFTER.test(marker)) return sentence < from;
	return BEFORE.test(marker) ? sentence > from : marker === 'when' && Math.abs(sentence - from) > 1;
}

/** Whether dates make it an earlier, later or other time, as a word asks for. */
function isApartBy(there: readonly number[], here: readonly number[], marker: string): boolean {
	if (AFTER.test(marker)) return isEarlier(there, here);
	if (BEFORE.test(marker)) return isEarlier(here, there);
	return AT.test(marker) && !there.some((one) => here.includes(one));
}

function isEarlier(first: readonly number[], second: readonly number[]): boolean {
	return Math.max(...first) < Math.min(...second);
}

const AT = /^(?:when|at|in)\b/;
const AFTER = /^(?:after|following|upon|once)\b/;
const BEFORE = /^(?:before|until)\b/;

/** So far apart, paragraphs may tell of something else, and the first ones tell the end before the beginning. */
const NEAR = 3;
const OPENING = 1;

/** Whether two sentences stand where a text tells things in their order. */
function isToldNear(sentence: number, from: number, { sentences }: Material['reading']): boolean {
	const [there, here] = [sentences[sentence]!.paragraph, sentences[from]!.paragraph];
	const isOpening = there !== here && there <= OPENING;
	return Math.abs(there - here) <= NEAR && !isOpening;
}

export function typeOf(name: string, { reading }: Material): string | undefined {
	const bare = name.replace(/^the /i, '');
	return reading.entities.find(({ names }) => names.includes(bare) || names.includes(name))?.type;
}

/** "commissioned L’Enfant" is nothing that L’Enfant did. */
export function namesOne(text: string, name: string): boolean {
	const names = new Set(name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
	return (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some((word) => names.has(word));
}

/** What else is so by the text, as a clause of the same tense. */
export function otherEvents(fact: Fact, key: Term, material: Material): Distractor[] {
	return likeliest(fact, key, material, (deed) => {
		const isOther = !speakAlike(deed.subject, fact.about ?? '');
		return isOther &&
			deed.simple &&
			!deed.linking &&
			deed.past === isPastLike(fact) &&
			!OCCASION.test(deed.finite)
			? `${deed.subject} ${deed.finite}`
			: undefined;
	});
}

const PASSIVE = /^(?:was|were|is|are|has been|have been|had been)\b/;

/** Whether a question speaks of what is over. */
export function isPastLike({ asks }: Fact): boolean {
	return /\b(?:did|happened|led|was|were)\b/.test(asks[0]!.stem);
}

function endsInS(verb: string): boolean {
	return /[^s]s$/.test(verb);
}

/** Whether two subjects may be one: they share a word that carries content. */
export function speakAlike(a: string, b: string): boolean {
	return a === b || countShared(contentWords(a), contentWords(b)) > 0;
}

/** What else is done in the text, as what somebody is led to do. */
export function otherInfinitives(fact: Fact, key: Term, material: Material): Distractor[] {
	return likeliest(fact, key, material, (deed) => {
		const isTied = /\b(?:when|after|before|until)\b/.test(deed.finite);
		return isTied || namesOne(deed.finite, fact.about ?? '') ? undefined : infinitiveOf(deed);
	});
}

/** "sign a contract", for "signed a contract". */
function infinitiveOf({ finite, simple, passive, linking, past }: Deed): string | undefined {
	const [first, ...rest] = finite.split(' ') as [string, ...string[]];
	if (!simple || passive || linking) return undefined;
	const base = baseOf({ text: first, xpos: past ? 'VBD' : endsInS(first) ? 'VBZ' : 'VBP' });
	return base && [base, ...rest].join(' ');
}
