import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { asMuch } from './as-much.ts';
import { comparison } from './comparison.ts';

const factsIn = (text: string) => comparison.find(freeClausesOf(readFully(text)));

test.each([
	[
		'Cultural differences are far more prevalent than cultural universals.',
		'cultural universals are far more prevalent than cultural differences.'
	],
	[
		'The moons of Mars are more dusty than the moons of Jupiter.',
		'the moons of Jupiter are more dusty than the moons of Mars.'
	],
	[
		'The wooden bridges of Norway have shorter arches than the stone bridge in Leeds.',
		'the stone bridge in Leeds has shorter arches than the wooden bridges of Norway.'
	]
])(
	'what is more so than another is so the other way round in a false statement: %s',
	(text, said) => {
		expect(factsIn(text).map(({ contradicted }) => contradicted)).toEqual([said]);
	}
);

test('asks how two compare, and offers it turned round and that they are alike', () => {
	const [found] = factsIn('Investment demand is far smaller in size than consumption demand.');
	expect(found?.asks.map(({ stem }) => stem)).toEqual([
		'According to the article, how do investment demand and consumption demand compare?'
	]);
	expect(found?.asks[0]?.key.turned?.map(({ text }) => text)).toEqual([
		'Consumption demand is far smaller in size than investment demand.',
		'Investment demand is just as small in size as consumption demand.'
	]);
});

test.each([
	['with a number', 'The petition of the teachers has more than 11,000 signatures.'],
	['with a time', 'The winters in Norway are much colder than before.'],
	['with any', 'The bridge in Leeds is longer than any other bridge.'],
	['what is preferred', 'The ceremony was a simple meal rather than a wedding.'],
	[
		'the objects',
		'Modern tools make the repair of bridges more difficult than the repair of roads.'
	],
	['what is not so', 'The bridge in Leeds is not longer than the bridge in York.'],
	[
		'what may be',
		'The strike may go on because the prices in Leeds are higher than the prices in York.'
	],
	['the phrase', 'The project in Leeds is more than a novelty.']
])('leaves alone what compares no two things: %s: %s', (_, text) => {
	expect(factsIn(text)).toEqual([]);
});

test.each([
	['is about 20 times heavier', 'is just as heavy as'],
	['are far more prevalent', 'are just as prevalent as'],
	['was larger', 'was just as large as'],
	['is bigger', 'is just as big as'],
	['are longer', 'are just as long as'],
	['is cleaner', 'is just as clean as'],
	['were wider', 'were just as wide as'],
	['is simpler', 'is just as simple as'],
	['make less noise', 'make just as much noise as'],
	['has more rooms', 'has just as many rooms as'],
	['grow more quickly', 'grow just as quickly as'],
	['have shorter arches', undefined]
])('as much so: %s', (said, alike) => {
	expect(asMuch(said)).toBe(alike);
});
