import type { Fact, TermKind } from '#lib/facts/fact.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import type { Deed } from '../making/deeds.ts';
import { distractorsFor } from '../making/distractors.ts';
import type { Material } from '../making/material.ts';
import { questionId } from '../making/stem.ts';
import type { Choice, Option } from './choice.ts';

/** Keys of which another of their kind makes a statement false; another thing may be another word for the same. */
const VALUED: ReadonlySet<TermKind> = new Set<TermKind>(['person', 'year', 'date', 'number']);
const OTHERS = 3;
const WORDS = { min: 5, max: 26 };
/** So much longer or shorter than the others, a statement stands out. */
const LENGTH_RATIO = 1.8;

/** Statements of which one alone contradicts the article: a date, number or name in it is that of something else. */
export function generateSurvey(fact: Fact, material: Material): Choice[] {
	const { statement } = fact;
	if (!statement || fact.source || !VALUED.has(statement.key.kind)) return [];
	if (!/^(?:date|quantity|deed)$/.test(fact.kind)) return [];
	const [wrong] = distractorsFor(fact, statement.key, material);
	if (!wrong) return [];
	const said = sentence(`${statement.before}${statement.key.text}${statement.after}`);
	const text = sentence(`${statement.before}${wrong.text}${statement.after}`);
	const others = truths(fact, text, material);
	if (others.length < OTHERS || !isReadable(text)) return [];
	const topic = others.every(({ subject }) => subject === others[0]!.subject)
		? others[0]!.subject
		: undefined;
	const about = topic && text.includes(topic) ? ` about ${topic}` : '';
	const stem = `Which of these statements${about} contradicts the article?`;
	const key: Option = { text, span: statement.key.span };
	if (said === text) return [];
	return [
		{
			kind: 'choice',
			id: questionId(
				'choice',
				`${stem} ${[text, ...others.map(({ told }) => told)].sort().join(' ')}`
			),
			fact: fact.id,
			stem,
			evidence: [...fact.evidence],
			level: 'understand',
			options: [
				key,
				...others.map(({ told, span }) => ({
					text: sentence(told),
					span,
					whyNot: 'The article says so.'
				}))
			]
		}
	];
}

/** Three things that the article says itself, of about the length of the false one, about the same if it has them. */
function truths(fact: Fact, text: string, { deeds, content }: Material): Deed[] {
	const own = content[fact.sentence]!;
	const used = new Set<number>([fact.sentence]);
	return deeds
		.filter(({ source, told }) => source === undefined && isReadable(told))
		.filter(({ told }) => ratio(told, text) < LENGTH_RATIO)
		.map((deed) => ({ deed, worth: worthOf(deed, fact, own, text) }))
		.sort((a, b) => b.worth - a.worth)
		.flatMap(({ deed }) => {
			if (used.has(deed.sentence)) return [];
			used.add(deed.sentence);
			return [deed];
		})
		.slice(0, OTHERS);
}

function worthOf(
	{ subject, told, moments, content }: Deed,
	{ statement }: Fact,
	own: ReadonlySet<string>,
	text: string
): number {
	const isSame = statement?.before.startsWith(subject) || statement?.key.text === subject;
	return (
		(isSame ? 1.5 : 0) +
		(moments.length ? 0.7 : 0) +
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
