import type { Ask, Fact, FactKind } from '#lib/facts/fact.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import type { Distractor } from '../making/distractor.ts';
import { distractorsFor } from '../making/distractors.ts';
import type { Material } from '../making/material.ts';
import { attributed, questionId } from '../making/stem.ts';
import type { Choice, Option } from './choice.ts';
import { generateSurvey } from './survey.ts';

const DISTRACTORS_MIN = 2;
const DISTRACTORS_MAX = 3;

/** Facts that are not there in one piece: who speaks, why, whom or what a word means. */
const UNDERSTOOD: ReadonlySet<FactKind> = new Set([
	'quotation',
	'cause',
	'circumstance',
	'effect',
	'accusation',
	'purpose',
	'reason',
	'manner',
	'claim',
	'reference',
	'vocabulary',
	'portrait',
	'illustration',
	'upshot',
	'objection',
	'rephrasing',
	'theme',
	'contrast'
]);

/** A question with one right option, for each way to ask whose key has wrong answers of its kind. */
export function generateChoice(fact: Fact, material: Material): Choice[] {
	return [...askedOf(fact, material), ...generateSurvey(fact, material)];
}

function askedOf(fact: Fact, material: Material): Choice[] {
	return fact.asks.flatMap((ask) => {
		const distractors = pick(ask, distractorsFor(fact, ask.key, material));
		if (distractors.length < DISTRACTORS_MIN) return [];
		const stem = attributed(fact, ask.stem);
		const key: Option = {
			text: ask.key.text,
			span: ask.key.span,
			...scaled(ask.key.value, distractors)
		};
		return [
			{
				kind: 'choice',
				id: questionId('choice', told(fact, stem, [key, ...distractors])),
				fact: fact.id,
				stem,
				evidence: [...fact.evidence],
				...(fact.source && { source: fact.source }),
				level: UNDERSTOOD.has(fact.kind) ? 'understand' : 'remember',
				options: [key, ...distractors].map(capitalised)
			}
		];
	});
}

/** Kinds whose stems may stand over several sets of options. */
const SAME_STEM: ReadonlySet<FactKind> = new Set(['portrait', 'theme']);

/** What a question is known by: its stem, and the statements where the same stem may stand over others. */
function told({ kind }: Fact, stem: string, options: readonly { text: string }[]): string {
	if (!SAME_STEM.has(kind)) return stem;
	return [stem, ...options.map(({ text }) => text).sort()].join(' ');
}

/** Each begins with a capital, so that a name does not stand out; "iodine-131" and "eBay" keep theirs. */
function capitalised(option: Option): Option {
	return /^\p{Ll}[\p{Ll}’'-]*(?![\p{L}\d-])/u.test(option.text)
		? { ...option, text: capitalise(option.text) }
		: option;
}

function scaled(value: number | undefined, distractors: readonly Distractor[]): { value?: number } {
	return value !== undefined && distractors.every((distractor) => distractor.value !== undefined)
		? { value }
		: {};
}

/** Wrong answers that differ; on a scale, so that the key falls on a place that its words decide. */
function pick({ key }: Ask, candidates: readonly Distractor[]): Distractor[] {
	if (key.value === undefined) return pickApart(key.text, candidates);
	const distinct = candidates.filter(
		({ text }, i) => text !== key.text && candidates.findIndex((one) => one.text === text) === i
	);
	const below = distinct.filter(({ value }) => value! < key.value!);
	const above = distinct.filter(({ value }) => value! > key.value!);
	const wanted = hash(`${key.text}${key.span.start}`) % (DISTRACTORS_MAX + 1);
	const low = below.slice(0, Math.max(wanted, DISTRACTORS_MAX - above.length));
	return [...low, ...above.slice(0, DISTRACTORS_MAX - low.length)];
}

/** The first of which none is a part of another or of the key. */
function pickApart(key: string, candidates: readonly Distractor[]): Distractor[] {
	const taken = [plainWords(key)];
	const picked: Distractor[] = [];
	for (const candidate of candidates) {
		const words = plainWords(candidate.text);
		if (taken.some((other) => holdsPhrase(other, words) || holdsPhrase(words, other))) continue;
		taken.push(words);
		picked.push(candidate);
		if (picked.length === DISTRACTORS_MAX) break;
	}
	return picked;
}
