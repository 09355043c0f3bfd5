import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { quantity } from './quantity.ts';

test.each([
	[
		'By 1940, the town of Leeds had 300 mills in the valley.',
		'By 1940, how many mills did the town of Leeds have in the valley?  300'
	],
	[
		'During the war, Norway sold 300 ships to the navy of Chile.',
		'During the war, how many ships did Norway sell to the navy of Chile?  300'
	],
	[
		'There are currently seven people living on the ISS – four Americans, two Russians and one German.',
		'At the time of the article, how many people were living on the ISS?  seven'
	],
	[
		'In 1912, Japan gave 3,000 cherry trees to the U.S. capital city of Washington, D.C.',
		'In 1912, how many cherry trees did Japan give to the U.S. capital city of Washington, D.C.?  3,000'
	],
	[
		'Nearly 30,000 people packed the streets of San Francisco.',
		'About how many people packed the streets of San Francisco?  30,000'
	],
	[
		'NASA said that Ingenuity’s longest flight was 704 meters.',
		'How many meters was Ingenuity’s longest flight?  704 (NASA)'
	],
	['An octopus has three hearts.', 'How many hearts does an octopus have?  three'],
	[
		'Old Sarum, a borough with no inhabitants, sent two members to Parliament, while Manchester, with 60,000 people, sent none.',
		'How many members did Old Sarum send to Parliament?  two'
	],
	[
		'Sri Lanka held six rounds of talks with the Tigers between September 2002 and March 2003.',
		'How many rounds of talks did Sri Lanka hold with the Tigers between September 2002 and March 2003?  six'
	],
	[
		'Five Panamanian players were booked in the match.',
		'How many Panamanian players were booked in the match?  five'
	],
	['There are 24 time zones in the world.', 'How many time zones are there in the world?  24'],
	[
		'K.C. Maurer, chief financial officer at the Andy Warhol Foundation, said 500 institutions received the initial invitation.',
		'How many institutions received the initial invitation?  500 (K.C. Maurer)'
	],
	[
		'In 1990, the town of Ely had 5,000 inhabitants.',
		'In 1990, how many inhabitants did the town of Ely have?  5,000'
	],
	[
		'Adult emperor penguins are about 120 centimetres tall.',
		'About how many centimetres tall are adult emperor penguins?  120'
	],
	[
		'In his career, Antonín Dvořák made nine invited visits to England, often conducting his own works.',
		'How many invited visits did Antonín Dvořák make to England?  nine'
	],
	[
		'The Greeks counted seven wanderers: the Sun, the Moon, Mercury, Venus, Mars, Jupiter and Saturn.',
		'How many wanderers did the Greeks count?  seven'
	]
])('asks how many there are: %s', (text, ...asked) => {
	expect(askedBy(quantity, text)).toEqual(asked);
});

test.each([
	['reasons for what', 'Adam Smith offered three reasons.'],
	['more than that', 'More than 200 people came to the fair in Leeds.'],
	['at least that', 'A dog has at least two bones in the garden of Tom Brown.'],
	['a passive without its “were”', 'Mississippi media reported 54 people killed in the state.'],
	[
		'an object of “answered” is no clause',
		'Attorney Robert Sarvis answered five questions submitted via e-mail by William Saturn.'
	],
	[
		'a list of other numbers',
		'China grew 2.7 million tonnes of tea in 2019, India 1.4 million and Kenya 459,000.'
	],
	[
		'the dates of the three tell the number',
		'Three petitions were presented to Parliament, in 1839, 1842 and 1848, and all three were rejected.'
	],
	['twice is no number of things', 'The new book sold two times in Leeds.'],
	['only possible', 'Norway may build 20 ships for the navy of Chile.'],
	['negated', 'Chile did not build 20 ships for the navy of Peru.'],
	['quoted', '“We saw three whales in the bay,” said Tom Brown.'],
	['nobody knows who “he” is', 'He had nine children with Jane.'],
	['one is no number to ask for', 'Leeds United lost one game against York.'],
	[
		'a title and no number of years',
		'In April 2001, the IAEA published Fifteen Years after the Chernobyl Accident.'
	],
	['within six months of what', 'Within 6 months, John Hay signed two treaties with Colombia.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(quantity, text)).toEqual([]);
});
