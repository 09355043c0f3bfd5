import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { vocabulary } from './vocabulary.ts';

const askedBy = (text: string) =>
	vocabulary
		.find(readFully(text))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'The contract with the mine was lucrative for both firms.',
		'In “The contract with the mine was lucrative for both firms”, what does “lucrative” mean?  producing a sizeable profit'
	],
	[
		'In 1901 a new treaty abrogated the older agreement, but the builders knew nothing of it.',
		'In “In 1901 a new treaty abrogated the older agreement”, what does “to abrogate” mean?  to revoke formally'
	],
	[
		'After the war the widows of the sailors received small annuities from the government.',
		'In “After the war the widows of the sailors received small annuities from the government”, what does “annuity” mean?  income from capital investment paid in a series of regular payments'
	],
	[
		'The settlers resented that at most two clever women were allowed in the state legislature.',
		'In “at most two clever women were allowed in the state legislature”, what does “legislature” mean?  persons who make or amend or repeal laws'
	]
])('asks what a word means in the words around it: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['of several senses', 'The bank of the river was steep and the boats could not land there.'],
	['in a name', 'The children walked to the Lucrative Bakery in the old town every day.'],
	['quoted', 'The owner called the contract with the mine “a lucrative sort of thing” for both.'],
	['too few words', 'It was lucrative.'],
	[
		'what it means stands beside it',
		'The contract was so lucrative that the profit of the firm grew in the second year.'
	]
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(text)).toEqual([]);
});

test('no more than two words of an article are asked, and none twice', () => {
	const facts = vocabulary.find(
		readFully(
			'The contract with the mine was lucrative for both firms. A new treaty abrogated the older agreement. ' +
				'The trade with the island was lucrative for the owners of the ships. ' +
				'The minister was acquitted of the crime. The weather was humid and the soldiers were despondent. ' +
				'Her speech was eloquent and her letters were succinct.'
		)
	);
	expect(facts).toHaveLength(2);
	expect(new Set(facts.map(({ about }) => about)).size).toBe(2);
});

test('the evidence is the sentence, and what is shown stands in it', () => {
	const [fact] = vocabulary.find(
		readFully('The contract with the mine was lucrative for both firms.')
	);
	expect(fact?.evidence[0]?.quote).toBe('The contract with the mine was lucrative for both firms.');
	expect(fact?.asks[0]?.key.span.quote).toBe('lucrative');
});
