import { expect, test } from 'vitest';
import { usualHabits } from '#lib/review/habits.ts';
import { DAY } from '#lib/review/memory/memory.ts';
import { sampleReview, sampleStudy } from '#lib/review/samples.ts';
import { stateOf } from '#lib/review/state.ts';
import { aDay, amountOf, dueToday, howMuchIsHere } from './words.ts';

const NOW = Date.parse('2026-11-30T12:00Z');
const module = sampleStudy();
const [first, second] = module.questions.map(({ fact }) => fact) as [string, string];
const asked = (fact: string, daysAgo: number) =>
	sampleReview({ id: `${fact} ${daysAgo}`, fact, at: NOW - daysAgo * DAY });

test.each([
	['what is due today, before anything was answered', [], undefined],
	['nothing is due today', [asked(first, 0)], 'nothing is due today'],
	['1 question is due today', [asked(first, 9)], '1 question is due today'],
	['2 questions are due today', [asked(first, 9), asked(second, 9)], '2 questions are due today']
])('of a study it is said: %s', (_, reviews, said) => {
	const kept = { modules: [module], reviews, habits: usualHabits, problems: [] };
	expect(dueToday(stateOf(kept, NOW, () => 0))).toBe(said);
});

test('of a study whose portion is done it is said so, though more is due', () => {
	const reviews = [asked(first, 9), asked(second, 9), asked(first, 0)];
	const kept = { modules: [module], reviews, habits: { ...usualHabits, facts: 1 }, problems: [] };
	expect(dueToday(stateOf(kept, NOW, () => 0))).toBe('today’s portion is done');
});

test.each([
	[12.4, 'about 12 a day'],
	[0.96, 'about 1 a day'],
	[0.9, 'about 6 a week'],
	[0.2, 'about 1 a week'],
	[0.02, 'less than 1 a week']
])('%d questions a day are %s', (load, said) => {
	expect(aDay(load)).toBe(said);
});

const stock = { kept: 3, wanted: 9, goesOn: false };

test.each<[Parameters<typeof howMuchIsHere>[0], RegExp]>([
	[{ ...stock, kept: 9 }, /^Works without a network: everything is on this device\.$/],
	[{ ...stock, kept: 9, trouble: 'full' }, /^Works without a network/],
	[{ ...stock, goesOn: true }, /^Being put on this device.*3 of 9/],
	[stock, /^Not all of it is on this device yet: 3 of 9 /],
	[{ ...stock, trouble: 'network' }, /^Not all of it is on this device yet: 3 of 9 /],
	[{ ...stock, trouble: 'full' }, /^There is no room .* 3 of 9 /],
	[undefined, /need a network/]
])('%o is told as it is', (here, told) => {
	expect(howMuchIsHere(here)).toMatch(told);
});

test.each([
	[0, 'less than 1 MB'],
	[5_700_000, '6 MB'],
	[949_000_000, '949 MB'],
	[1_230_000_000, '1.2 GB']
])('%d bytes are %s', (bytes, said) => {
	expect(amountOf(bytes)).toBe(said);
});
