import { expect, test } from 'vitest';
import { composedBy } from '../../asked.ts';
import { date } from './date.ts';
import { milestone } from './milestone.ts';
import { sequence } from './sequence.ts';

const eventsIn = (text: string) =>
	composedBy(sequence, [date, milestone], text).map(({ events }) =>
		events!.map((event) => `${event.when}: ${event.text}`)
	);

test('dated events stand from the earliest to the latest', () => {
	expect(
		eventsIn(
			'Since the end of the American space shuttle program in 2011, it was so. In November 2021, the ISS was threatened by a missile test. But in 2020, NASA began a program with SpaceX.'
		)
	).toEqual([
		[
			'2011: The American space shuttle program ended',
			'2020: NASA began a program with SpaceX',
			'November 2021: The ISS was threatened by a missile test'
		]
	]);
});

test('one sentence with two dates is shown once', () => {
	const [found] = composedBy(
		sequence,
		[date],
		'In 1903, Marie Curie won the prize, and in 1911, Tom Brown won the medal. In 1920, Anna Lund opened the museum.'
	);
	expect(found?.events).toHaveLength(3);
	expect(found?.evidence).toHaveLength(2);
});

test('years before Christ count down', () => {
	expect(
		eventsIn(
			'In 219 BC, Hannibal attacked Saguntum. Hannibal Barca left Carthage in 237 BC. The Second Punic War began in 218 BC.'
		)[0]?.map((event) => event.split(':')[0])
	).toEqual(['237 BC', '219 BC', '218 BC']);
});

test.each([
	['two are too few', 'In 1903, Marie Curie won the prize. In 1911, Marie Curie won the medal.'],
	[
		'of one year the order is not told',
		'In 1903, Marie Curie won the prize. In 1903, Anna Lund won the medal. In 1911, Tom Brown won the cup.'
	],
	[
		'what somebody only says is no event',
		'NASA said that Juno left in 2011. NASA said that Juno came in 2016. NASA said that Cassini fell in 2017.'
	],
	[
		'states do not happen at a time',
		'In 1903, Anna Lund had a house. In 1911, Anna Lund knew the town. In 1920, Anna Lund owned the inn.'
	]
])('leaves alone what it cannot ask well: %s', (_, text) => {
	expect(eventsIn(text)).toEqual([]);
});

test('of many events, five are spread over the time', () => {
	const years = [1901, 1902, 1905, 1911, 1920, 1931, 1940, 1958, 1999];
	const text = years
		.map((year) => `In ${year}, Anna Lund climbed Mount ${'ABCDEFGHI'[years.indexOf(year)]}lmo.`)
		.join(' ');
	const [events] = eventsIn(text);
	expect(events?.map((event) => Number(event.slice(0, 4)))).toEqual([1901, 1905, 1920, 1940, 1999]);
});

test('what is said to come first or finally tells its place without a date', () => {
	const events = (last: string) =>
		eventsIn(
			`In 1990, Anna Lund opened the museum. In 1995, Tom Brown won the medal. In 1999, ${last}.`
		);
	expect(events('Maria Smith left the castle')).toHaveLength(1);
	expect(events('Maria Smith finally left the castle')).toEqual([]);
});
