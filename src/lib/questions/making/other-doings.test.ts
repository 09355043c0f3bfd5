import { expect, test } from 'vitest';
import { materialOf } from '#lib/bank/tried.ts';
import { generateChoice } from '../choice/generate.ts';

const optionsOn = (text: string) => {
	const material = materialOf(text);
	const accusation = material.facts.find(({ kind }) => kind === 'accusation')!;
	return generateChoice(accusation, material).map(({ options }) => options.map((one) => one.text));
};

const ACCUSED =
	'Anna Lund accused Tom Brown of hiding the cost of the bridge instead of building a school.';

test('wrong answers to an accusation are what should have been done, and what others do', () => {
	expect(
		optionsOn(`${ACCUSED} The court spoke about closing the port. The town gave up repairing the road.`)
	).toEqual([['hiding the cost of the bridge', 'building a school', 'closing the port']]);
});

test.each([
	['what is said of the accused', 'Tom Brown was fined for burning the books of the firm.'],
	['what is quoted', '“He spoke of burning the books,” said Maria Smith.'],
	['what “them” is', 'The court spoke about burning them in the yard.'],
	['a noun in -ing', 'The court spoke about the meaning of the meeting.']
])('these are none: %s', (_, text) => {
	expect(optionsOn(`${ACCUSED} ${text}`)).toEqual([]);
});
