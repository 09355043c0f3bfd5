import type { KeyedQuestion } from './index.ts';

const span = (start: number, quote: string) => ({ start, end: start + quote.length, quote });

const base = {
	fact: 'f',
	stem: 'What is it?',
	evidence: [span(0, 'alpha beta gamma delta')],
	level: 'remember' as const
};

const option = (text: string, value?: number) => ({
	text,
	whyNot: `It is not ${text}.`,
	span: span(0, text),
	...(value !== undefined && { value })
});

/** Each list turned by as many places as there are turns: what was the key is one of the others then. */
const turned = <T>(list: readonly T[], turn: number): T[] => [
	...list.slice(turn % list.length),
	...list.slice(0, turn % list.length)
];

/**
 * One question of each form. Those of another turn differ from them in nothing but what is right, and
 * in what follows from that: so a learner must not be able to tell them apart.
 */
export function specimens(turn = 0): KeyedQuestion[] {
	return [...chosen(turn), ...typed(turn), ...arranged(turn)];
}

const namesOf = (turn: number) => turned(['alpha', 'beta', 'gamma', 'delta'], turn);

function chosen(turn: number): KeyedQuestion[] {
	return [
		{ kind: 'choice', id: 'c1', ...base, options: namesOf(turn).map((name) => option(name)) },
		{
			kind: 'choice',
			id: 'c2',
			...base,
			options: turned([1, 2, 3], turn).map((n) => option(`${n}`, n))
		},
		{
			kind: 'true-false',
			id: 't1',
			...base,
			values: ['true', 'false'],
			key: turn % 2 ? 'false' : 'true'
		},
		{
			kind: 'true-false',
			id: 't2',
			...base,
			values: ['true', 'false', 'not-stated'],
			key: turned(['true', 'false', 'not-stated'] as const, turn)[0]!
		}
	];
}

function typed(turn: number): KeyedQuestion[] {
	return [
		{
			kind: 'gap',
			id: 'g1',
			...base,
			stem: 'It is _____.',
			accepted: turned(['alpha', 'alphabet'], turn)
		},
		{ kind: 'number', id: 'n1', ...base, value: 7 + turn, said: String(7 + turn), unit: 'ships' }
	];
}

function arranged(turn: number): KeyedQuestion[] {
	const names = namesOf(turn);
	return [
		{
			kind: 'order',
			id: 'o1',
			...base,
			events: names.map((text, i) => ({ text, when: `190${i}`, span: span(0, text) }))
		},
		{
			kind: 'match',
			id: 'm1',
			...base,
			pairs: names.map((right, i) => ({ left: `${i}`, right, span: span(0, right) }))
		},
		{
			kind: 'mark-words',
			id: 'w1',
			...base,
			sentences: [turn],
			candidates: names.map((name) => span(0, name))
		}
	];
}
