import type { Fact } from '#lib/facts/fact.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** Nobody does what is told of people so young. */
const AGE_MIN = 5;
/** So far from a birth another year is still likely. */
const NEAR = 20;

/** Whether a date can be taken for that of a fact, by the years in which whoever it is about lived. */
export function fitsLife(fact: Fact, { facts, moments }: Material): (date: Distractor) => boolean {
	const stem = fact.asks[0]?.stem ?? '';
	const lives = facts.filter(({ kind, about }) => kind === 'life' && about && stem.includes(about));
	const [born, died] = lives.map(({ asks }) => yearOf(asks[0]!.key));
	if (born === undefined || died === undefined) return () => true;
	const key = yearOf(fact.asks[0]!.key);
	const told = new Set(moments.map(({ term }) => yearOf(term)));
	return (date) => {
		const year = yearOf(date);
		if (key === born) return Math.abs(year - born) <= NEAR && (year === born || !told.has(year));
		return year >= born + AGE_MIN && (key === died || year <= died);
	};
}

function yearOf({ value = 0 }: { readonly value?: number }): number {
	return Math.trunc(value / 10000);
}
