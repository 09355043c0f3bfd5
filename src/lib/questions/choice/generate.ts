import type { Ask, Fact, FactKind } from '#lib/facts/fact.ts';
import { capitalise } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import { distractorsFor, type Distractor, type Material } from '../distractors.ts';
import { attributed, questionId } from '../stem.ts';
import type { Choice, Option } from './choice.ts';

const DISTRACTORS_MIN = 2;
const DISTRACTORS_MAX = 3;

/** Facts that are not there in one piece: who speaks, why, whom a word means. */
const UNDERSTOOD: ReadonlySet<FactKind> = new Set(['quotation', 'cause', 'accusation', 'reference']);

/** A question with one right option, for each way to ask whose key has wrong answers of its kind. */
export function generateChoice(fact: Fact, material: Material): Choice[] {
	return fact.asks.flatMap((ask) => {
		const distractors = pick(ask, distractorsFor(fact, ask.key, material));
		if (distractors.length < DISTRACTORS_MIN) return [];
		const stem = attributed(fact, ask.stem);
		const key: Option = { text: ask.key.text, span: ask.key.span, ...scaled(ask.key.value, distractors) };
		return [
			{
				kind: 'choice',
				id: questionId('choice', stem),
				fact: fact.id,
				stem,
				evidence: [...fact.evidence],
				...(fact.source && { source: fact.source }),
				level: UNDERSTOOD.has(fact.kind) ? 'understand' : 'remember',
				options: alike([key, ...distractors])
			}
		];
	});
}

/** Phrases of which some begin with a name all begin with a capital. */
function alike(options: readonly Option[]): Option[] {
	const small = options.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
	if (small === 0 || small === options.length) return [...options];
	return options.map((option) => ({ ...option, text: capitalise(option.text) }));
}

function scaled(value: number | undefined, distractors: readonly Distractor[]): { value?: number } {
	return value !== undefined && distractors.every((distractor) => distractor.value !== undefined) ? { value } : {};
}

/** Distinct wrong answers; on a scale, so that the key falls on a place that its name decides, not on the middle. */
function pick({ key }: Ask, candidates: readonly Distractor[]): Distractor[] {
	const distinct = candidates.filter(
		(candidate, i) => candidate.text !== key.text && candidates.findIndex(({ text }) => text === candidate.text) === i
	);
	if (key.value === undefined) return distinct.slice(0, DISTRACTORS_MAX);
	const below = distinct.filter(({ value }) => value! < key.value!);
	const above = distinct.filter(({ value }) => value! > key.value!);
	const wanted = hash(`${key.text}${key.span.start}`) % (DISTRACTORS_MAX + 1);
	const low = below.slice(0, Math.max(wanted, DISTRACTORS_MAX - above.length));
	return [...low, ...above.slice(0, DISTRACTORS_MAX - low.length)];
}
