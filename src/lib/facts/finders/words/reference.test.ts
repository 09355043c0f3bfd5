import { expect, test } from 'vitest';
import { askedBy, factsBy } from '../../asked.ts';
import { reference } from './reference.ts';

const RIVALS = 'Anna Lund, Terry Virts and Robert Brown met.';

test.each([
	[
		'“We go on,” said Terry Virts. He accused Robert Brown of a lack of respect for the crew.',
		'In “He accused Robert Brown of a lack of respect for the crew”, who is “He”?  Terry Virts'
	],
	[
		'“We go on,” said Anna Lund. She thanked Maria Smith for all her work in the cold lab of Leeds in May and June.',
		'In “She thanked Maria Smith for all her work in the cold lab of Leeds …”, who is “She”?  Anna Lund'
	]
])('asks whom a pronoun means where it can be got wrong: %s', (text, asked) => {
	expect(askedBy(reference, `${text}\n\n${RIVALS}`)).toEqual([asked]);
});

test.each([
	['she is either', 'Anna Lund met Maria Smith in Rome. She moved to Paris with two friends.'],
	['nobody else is about', 'Tom Brown was born in Leeds. He moved to Paris with two friends.'],
	[
		'nobody else could be “she”',
		'“We go on,” said Anna Lund. She thanked Robert Brown for all the work in the cold lab.'
	],
	[
		'the sentence quotes',
		'“We go on,” said Terry Virts. He told Robert Brown of the “lack of respect” for the crew.'
	],
	['too short', '“We go on,” said Terry Virts. He left Robert Brown.'],
	[
		'the name stands two sentences before',
		'Terry Virts was there. He was late. He thanked Robert Brown for all the work in the lab.'
	]
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(reference, `${text}\n\n${RIVALS}`)).toEqual([]);
});

test('the key tells whether the pronoun is a woman’s, so that no man is offered for “she”', () => {
	const [fact] = factsBy(
		reference,
		`“We go on,” said Anna Lund. She thanked Maria Smith for all the work.\n\n${RIVALS}`
	);
	expect(fact?.asks[0]?.key).toMatchObject({ text: 'Anna Lund', female: true });
});
