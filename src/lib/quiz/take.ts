import { spanOf } from '#lib/article/span.ts';
import type { KeyedQuestion, Kind } from '#lib/questions/index.ts';
import type { Module } from './attempt.ts';
import type { MachineEvent, QuizSnapshot } from './machine.ts';
import { policies, type Policy } from './policy.ts';
import { firstStep, step } from './step.ts';

/** Where the machine stands after these events, with questions that take as many tries as the policy. */
export function take(
	events: readonly MachineEvent[],
	policy: Partial<Policy> = {},
	count = 2
): QuizSnapshot {
	const whole: Policy = { ...policies.practice, ...policy };
	const questions = Array.from({ length: count }, (_, i) => ({ id: `q${i}`, tries: whole.tries }));
	return events.reduce(step, firstStep({ questions, policy: whole }));
}

/** The question types, in the order in which the sample modules use them. */
export const kinds: Kind[] = [
	'choice',
	'order',
	'true-false',
	'gap',
	'number',
	'match',
	'mark-words'
];

const sentences = Array.from({ length: 12 }, (_, i) => `Sentence ${i} says evidence-${i} here.`);
const paragraphs = [0, 3, 6, 9].map((i) => sentences.slice(i, i + 3).join(' '));
const text = paragraphs.join('\n\n');

/** An article of four paragraphs with three sentences each. */
export const article: Module['article'] = {
	text,
	paragraphs: paragraphs.map((words) => ({ ...placeOf(words), kind: 'text' })),
	sentences: sentences.map((words, i) => ({ ...placeOf(words), paragraph: Math.floor(i / 3) }))
};

/**
 * A module with a question of each kind. Modules of another `turn` differ from it only in what is
 * right: the same stems, options and evidence.
 */
export function sampleModule(
	policy: Policy = policies.practice,
	turn = 0,
	ofKinds: readonly Kind[] = kinds
): Module {
	const questions = ofKinds.map((kind, i) => sampleQuestion(kind, i, turn));
	return { slug: 'sample', article, questions, policy };
}

/** An answer whose value is of no matter, since the machine is told the mark. */
export function answer(mark: number) {
	return { type: 'answer', value: `worth ${mark}`, mark } as const;
}

/** The events that carry nothing, and those that carry a number. */
export const skip = { type: 'skip' } as const;
export const flag = { type: 'flag' } as const;
export const hint = { type: 'hint' } as const;
export const next = { type: 'next' } as const;
export const finish = { type: 'finish' } as const;
export const go = (to: number) => ({ type: 'go', to }) as const;
export const time = (at: number) => ({ type: 'time', at }) as const;

function placeOf(words: string): { start: number; end: number } {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

function sentenceSpan(i: number) {
	const { start, end } = article.sentences[i % sentences.length]!;
	return spanOf(text, start, end);
}

function sampleQuestion(kind: Kind, n: number, turn: number): KeyedQuestion {
	const base = {
		id: `q${n}`,
		fact: `f${n}`,
		stem: `Stem ${n}?`,
		evidence: [sentenceSpan(n)],
		source: 'a spokesman',
		level: 'remember' as const
	};
	const words = turned([`alpha ${n}`, `beta ${n}`, `gamma ${n}`], turn);
	switch (kind) {
		case 'choice':
			return { ...base, kind, options: words.map((text) => ({ text, whyNot: `not ${text}` })) };
		case 'order':
			return {
				...base,
				kind,
				events: words.map((text) => ({ text, when: 'then', span: sentenceSpan(n) }))
			};
		case 'true-false': {
			const values = ['true', 'false', 'not-stated'] as const;
			return { ...base, kind, values: [...values], key: values[turn % 3]! };
		}
		case 'gap':
			return { ...base, kind, accepted: [`wording-${n}-${turn}`] };
		case 'number':
			return { ...base, kind, value: 7000 + 10 * n + turn, said: `${7000 + 10 * n + turn}` };
		case 'match':
			return {
				...base,
				kind,
				pairs: words.map((right, i) => ({ left: `left ${i}`, right, span: sentenceSpan(n) }))
			};
		case 'mark-words':
			return {
				...base,
				kind,
				sentences: [turn % 4],
				candidates: [0, 1, 2, 3].map((i) => sentenceSpan((turn + i) % 4))
			};
	}
}

function turned<T>(list: readonly T[], turn: number): T[] {
	return list.map((_, i) => list[(i + turn) % list.length]!);
}
