import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { members } from './members.ts';

function askedOf(text: string): string[] {
	return members
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem} ${key.text}`));
}

test.each([
	[
		'three places behind a preposition',
		'Daniel Bernoulli studied medicine at Basel, Heidelberg, and Strasbourg.',
		'According to the article, Daniel Bernoulli studied medicine at Basel, Heidelberg, and where else? Strasbourg'
	],
	[
		'two countries',
		'The Concorde was operated jointly by Britain and France.',
		'According to the article, the Concorde was operated jointly by Britain and which other country? France'
	],
	[
		'a time goes in front of the verb that wants its object',
		'Patrick Gordon visited England and Scotland in 1686.',
		'According to the article, in 1686 Patrick Gordon visited England and which other country? Scotland'
	]
])('what belongs to a list is asked for: %s', (_, text, asked) => {
	expect(askedOf(text)).toEqual([asked]);
});

test.each([
	['nouns without names', 'Most iodine in food comes from seafood, milk and iodised salt.'],
	['people', 'New inhabitants, craftsmen and merchants came to Łódź.'],
	['what is added to something', 'The brain also pulls information from emotions and memories.'],
	['a list that is left open', 'Mexico grows maize, squash, beans and other crops in the valley.'],
	['a list of examples', 'Oakland offers large parks such as Lakeside and Redwood.'],
	['an adjective that may belong to both', 'Mexico teaches children cultural rules and norms.'],
	['a noun that may belong to all', 'Mexico exports oil, fishing, and mining resources.'],
	['one of the two', 'Mexico was visited by Gerald and Sherri Padalecki.'],
	[
		'things that are tied to one another',
		'Norton collapsed at the corner of California and Dupont.'
	],
	['"or"', 'Fort Lee can be reached by boat or ferry.'],
	[
		'what is said of all',
		'The houses of Mexico became expressions of the riches and power of the tycoons.'
	]
])('nothing is asked of %s', (_, text) => {
	expect(askedOf(text)).toEqual([]);
});
