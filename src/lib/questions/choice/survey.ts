import type { Fact, TermKind } from '#lib/facts/fact.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import type { Deed } from '../making/deeds.ts';
import { distractorsFor } from '../making/distractors.ts';
import type { Material } from '../making/material.ts';
import { questionId } from '../making/stem.ts';
import type { Choice, Option } from './choice.ts';

/** Keys of which another of their kind makes a statement false; another thing may be another word for the same. */
const VALUED: ReadonlySet<TermKind> = new Set<TermKind>(['year', 'date', 'number']);
const OTHERS = 3;
const WORDS = { min: 5, max: 26 };
/** So much longer or shorter than the others, a statement stands out. */
const LENGTH_RATIO = 1.8;

/**
 * Statements of which one alone contradicts the article, or of which one alone is supported by it: in the others a
 * date, number or name is that of something else, or a word is turned into its opposite.
 */
export function generateSurvey(fact: Fact, material: Material): Choice[] {
	const text = contradictionOf(fact, material);
	if (!text || !isReadable(text)) return [];
	return [contradicting(fact, text, material), supported(fact, material)].filter(
		(one) => one !== undefined
	);
}

function contradicting(fact: Fact, text: string, material: Material): Choice | undefined {
	const others = truths(fact, text, material);
	if (isDated(text) && others.filter((one) => isDated(one.text)).length < DATED_MIN)
		return undefined;
	const key: Option = { text, span: fact.evidence[0]! };
	return surveyOf(fact, 'contradicts', key, others);
}

/** So many of the others have a date too, where the false one has. */
const DATED_MIN = 2;

function isDated(text: string): boolean {
	return /\b\d{4}\b|\b\d{1,2}\b/.test(text);
}

/** The fact as the article has it, among statements that others make false. */
function supported(fact: Fact, material: Material): Choice | undefined {
	const { statement } = fact;
	if (!statement) return undefined;
	const text = sentence(`${statement.before}${statement.key.text}${statement.after}`);
	const key: Option = { text, span: fact.evidence[0]! };
	const used = new Set([fact.sentence]);
	const others = falsehoodsIn(material)
		.filter((one) => ratio(one.text, key.text) < LENGTH_RATIO)
		.sort((a, b) => ratio(a.text, key.text) - ratio(b.text, key.text))
		.filter(({ sentence: index }) => !used.has(index) && used.add(index));
	return surveyOf(fact, 'is supported by', key, others.slice(0, OTHERS));
}

function surveyOf(
	fact: Fact,
	verb: string,
	key: Option,
	others: readonly Option[]
): Choice | undefined {
	if (others.length < OTHERS) return undefined;
	const told = [key, ...others].map(({ text }) => text).sort();
	const topic = fact.about;
	const isShared = topic && told.every((text) => text.toLowerCase().includes(topic.toLowerCase()));
	const stem = `Which of these statements${isShared ? ` about ${topic}` : ''} ${verb} the article?`;
	return {
		kind: 'choice',
		id: questionId('choice', `${stem} ${told.join(' ')}`),
		fact: fact.id,
		stem,
		evidence: [...fact.evidence],
		level: 'understand',
		options: [key, ...others.map(({ text, span, whyNot }) => ({ text, span, whyNot }))]
	};
}

/** A statement that the article contradicts, and the sentence by which it does. */
interface Falsehood extends Option {
	readonly sentence: number;
}

const falsehoods = new WeakMap<Material, readonly Falsehood[]>();

function falsehoodsIn(material: Material): readonly Falsehood[] {
	const known = falsehoods.get(material);
	if (known) return known;
	const found = material.facts.flatMap((fact) => {
		const text = contradictionOf(fact, material);
		const span = fact.evidence[0]!;
		return text && isReadable(text)
			? [{ text, span, sentence: fact.sentence, whyNot: 'The article says otherwise.' }]
			: [];
	});
	falsehoods.set(material, found);
	return found;
}

/** What would contradict the article: the fact with a date, number or name of something else, or with an opposite. */
function contradictionOf(fact: Fact, material: Material): string | undefined {
	const { statement, contradicted, source, kind } = fact;
	if (source) return undefined;
	if (kind === 'saying') return contradicted && sentence(contradicted);
	if (!statement || !VALUED.has(statement.key.kind) || !/^(?:date|quantity)$/.test(kind))
		return undefined;
	const [wrong] = distractorsFor(fact, statement.key, material);
	return wrong && sentence(`${statement.before}${wrong.text}${statement.after}`);
}

/** Three things that the article says itself, of about the length of the false one, about the same if it has them. */
function truths(fact: Fact, text: string, { deeds, content }: Material): Option[] {
	const own = content[fact.sentence]!;
	const used = new Set<number>([fact.sentence]);
	return deeds
		.filter(({ source, told }) => source === undefined && isReadable(told))
		.filter(({ told }) => ratio(told, text) < LENGTH_RATIO)
		.map((deed) => ({ deed, worth: worthOf(deed, fact, own, text) }))
		.sort((a, b) => b.worth - a.worth)
		.filter(({ deed }) => !used.has(deed.sentence) && used.add(deed.sentence))
		.slice(0, OTHERS)
		.map(({ deed: { told, span } }) => ({
			text: sentence(told),
			span,
			whyNot: 'The article says so.'
		}));
}

function worthOf(
	{ subject, told, moments, content }: Deed,
	{ statement, about }: Fact,
	own: ReadonlySet<string>,
	text: string
): number {
	const isSame =
		subject === about || statement?.before.startsWith(subject) || statement?.key.text === subject;
	return (
		(isSame ? 1.5 : 0) +
		(moments.length ? 1.5 : 0) +
		Math.min(2, countShared(own, content)) * 0.3 -
		Math.log(ratio(told, text))
	);
}

function isReadable(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && contentWords(text).size > 2;
}

function ratio(a: string, b: string): number {
	return Math.max(a.length, b.length) / Math.min(a.length, b.length);
}

function sentence(text: string): string {
	return capitalise(text.endsWith('.') ? text : `${text}.`);
}
