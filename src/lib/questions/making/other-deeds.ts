import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { hash } from '#lib/random.ts';
import type { Deed } from './deeds.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** How a clause of the text is worded as an option; undefined where it cannot be. */
type Wording = (deed: Deed) => string | undefined;

/** More would only make a long text slow. */
const KEPT_MAX = 12;
/** So much longer or shorter than the key, an option stands out. */
const LENGTH_RATIO = 1.9;

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

function typeOf(name: string, { reading }: Material): string | undefined {
	const bare = name.replace(/^the /i, '');
	return reading.entities.find(({ names }) => names.includes(bare) || names.includes(name))?.type;
}

/** "commissioned L’Enfant" is nothing that L’Enfant did. */
function namesOne(text: string, name: string): boolean {
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
function isPastLike({ asks }: Fact): boolean {
	return /\b(?:did|happened|led|was|were)\b/.test(asks[0]!.stem);
}

function endsInS(verb: string): boolean {
	return /[^s]s$/.test(verb);
}

/** Whether two subjects may be one: they share a word that carries content. */
function speakAlike(a: string, b: string): boolean {
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

/** What else something is done for in the text. */
export function otherPurposes(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** How else something is done in the text. */
export function otherManners(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** What else is so by the text, as a reason; clauses only beside clauses. */
export function otherReasons(fact: Fact, key: Term, material: Material): Distractor[] {
	if (!/^because (?!of\b)/i.test(key.text)) return [];
	const [, pronoun] = /^because (he|she|it|they)\b/i.exec(key.text) ?? [];
	const ofSame = material.ownDeeds.filter(({ subject }) => subject === fact.about);
	const deeds = pronoun ? [...material.deeds, ...ofSame] : material.deeds;
	return likeliest(fact, key, { ...material, deeds }, ({ told, subject, finite, past }) => {
		if (past !== isPastLike(fact) || subject.length < 3) return undefined;
		if (!speakAlike(subject, fact.about ?? fact.asks[0]!.stem)) return `because ${told}`;
		return pronoun && `because ${pronoun} ${finite}`;
	});
}

/** What others say, or the article itself. */
export function otherStatements(fact: Fact, key: Term, material: Material): Distractor[] {
	return likeliest(fact, key, material, ({ told, source }) =>
		source === fact.source ? undefined : told
	);
}

/** What the article says of others of the kind, said of the one who is asked about. */
export function otherPortrayals(fact: Fact, key: Term, material: Material): Distractor[] {
	const own = material.deeds.find(
		({ sentence, subject }) => sentence === fact.sentence && subject === fact.about
	);
	if (!own?.entity) return [];
	const names = own.entity.names;
	const about = [...new Set(own.entity.mentions.map(({ sentence }) => sentence))];
	const saidOfIt = about.map((sentence) => material.content[sentence]!);
	return likeliest(fact, key, material, ({ entity, source, finite, agrees, past }) => {
		if (!entity || source || entity === own.entity || agrees !== own.agrees) return undefined;
		const isAlike = entity.type === own.entity!.type && past === own.past;
		const namesHim = names.some((name) => finite.includes(name));
		// What is said of it in other words may come to the same.
		const words = contentWords(finite);
		if (saidOfIt.some((said) => countShared(said, words) >= Math.max(2, words.size / 2)))
			return undefined;
		return isAlike && !namesHim ? `${capitalise(fact.about!)} ${finite}.` : undefined;
	});
}

/** Keys of the same kind, of other facts. */
function sameKind(fact: Fact, key: Term, { terms }: Material): Distractor[] {
	return (terms.get(key.kind) ?? [])
		.filter(
			({ fact: other, term }) => other.sentence !== fact.sentence && isOfLength(term.text, key.text)
		)
		.filter(({ term }) => !OWN.test(term.text))
		.slice(0, KEPT_MAX)
		.map(({ term, fact: other }) => ({
			text: term.text,
			span: other.evidence[0]!,
			whyNot: 'The article says this of something else.'
		}));
}

const OWN = /\b(?:his|her|its|their|he|she|it|they|him|them|himself|herself|itself|themselves)\b/i;

/** The clauses of other sentences that are most like the key: of its length, and with words of the question. */
function likeliest(
	fact: Fact,
	key: Term,
	{ deeds, content }: Material,
	wording: Wording
): Distractor[] {
	const own = content[fact.sentence]!;
	const asked = contentWords(`${fact.asks[0]!.stem} ${key.text}`);
	const keyWords = contentWords(key.text);
	return deeds
		.filter(({ sentence }) => sentence !== fact.sentence)
		.flatMap((deed) => {
			const text = wording(deed);
			if (!text || !isOfLength(text, key.text)) return [];
			const shared = countShared(keyWords, deed.content);
			// What says much the same as the key may be right too.
			if (shared >= Math.max(2, keyWords.size / 2) || saysSame(own, deed)) return [];
			const near = Math.abs(Math.log(text.length / key.text.length));
			const worth =
				Math.min(2, countShared(asked, deed.content)) * 0.5 -
				near -
				(hash(text + key.text) % 100) / 400;
			return [{ text, worth, deed }];
		})
		.sort((a, b) => b.worth - a.worth)
		.slice(0, KEPT_MAX)
		.map(({ text, deed }) => ({
			text,
			span: deed.span,
			whyNot: 'The article says this in another connection.'
		}));
}

/** Whether nearly all that a clause says stands in the sentence that is asked about. */
function saysSame(own: ReadonlySet<string>, { content }: Deed): boolean {
	return content.size > 0 && countShared(own, content) >= content.size * 0.6;
}

function isOfLength(text: string, key: string): boolean {
	const ratio = text.length / key.length;
	return ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO && countWords(text) < 24;
}
