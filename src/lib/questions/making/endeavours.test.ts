import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { endeavoursIn } from './endeavours.ts';

const MOST = 20;
const told = (text: string) =>
	endeavoursIn(readFully(text), MOST).map(({ to, by }) => `${to} – ${by}`);

test.each([
	['People came to the city of Oslo to find work.', 'to find work – by finding work'],
	[
		'Norway paid its debts by selling two islands to Sweden.',
		'to sell two islands to Sweden – by selling two islands to Sweden'
	],
	[
		'Norway sent two ships to find and sink the Danish fleet.',
		'to find and sink the Danish fleet – undefined'
	]
])('what a text speaks of doing stands as an aim and as a way: %s', (text, ...expected) => {
	expect(told(text)).toEqual(expected);
});

test.each([
	['The test measures reading comprehension.'],
	['The dance was made popular by working-class women.'],
	['Peter Holm was too tired to do anything.'],
	['Peter Holm was the first to arrive.'],
	['The museum asks visitors not to touch the statues.']
])('what is no doing, is denied or says nothing is left out: %s', (text) => {
	expect(told(text)).toEqual([]);
});

test('a long text gives no more than it is asked for', () => {
	const text = 'People came to Oslo to find work. '.repeat(9);
	expect(endeavoursIn(readFully(text), 4)).toHaveLength(4);
});
