import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { gather } from './material.ts';
import { otherDoings } from './other-doings.ts';

const doingsIn = (text: string) => {
	const reading = readExcerpt(text);
	const facts = findFacts(reading);
	const accusation = facts.find(({ kind }) => kind === 'accusation')!;
	return otherDoings(accusation, accusation.asks[0]!.key, gather(reading, facts, [])).map(
		(other) => other.text
	);
};

const ACCUSED =
	'Anna Lund accused Tom Brown of hiding the cost of the bridge instead of building a school.';

test('wrong answers to an accusation are what others do', () => {
	expect(
		doingsIn(
			`${ACCUSED} The court spoke about closing the port. The town lived by repairing boats.`
		)
	).toEqual(['closing the port', 'repairing boats']);
});

test('beside a long key the others are told at length, and else not', () => {
	const others =
		'The firm was asked about building boats for the navy of Chile. It lives by selling parts for ships.';
	const long = 'Anna Lund accused Tom Brown of hiding the cost of the bridge.';
	expect(doingsIn(`${long} ${others}`)).toEqual([
		'building boats for the navy of Chile',
		'selling parts for ships'
	]);
	const short = 'Anna Lund accused Tom Brown of hiding the cost.';
	expect(doingsIn(`${short} ${others}`)).toEqual(['building boats', 'selling parts']);
});

test.each([
	['what is said of the accused', 'Tom Brown was fined for burning the books of the firm.'],
	['what somebody says of whom he means', 'He said the banker was known for burning the books.'],
	['what is quoted', '“He spoke of burning the books,” said Maria Smith.'],
	['what “them” is', 'The court spoke about burning them in the yard.'],
	['a noun in -ing', 'The court spoke about the meaning of the meeting.']
])('these are none: %s', (_, text) => {
	expect(doingsIn(`${ACCUSED} ${text}`)).toEqual([]);
});
