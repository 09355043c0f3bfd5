import { expect, test } from 'vitest';
import { factsBy } from '../../asked.ts';
import { composition } from './composition.ts';

const pairsIn = (text: string) =>
	factsBy(composition, text).map(({ pairs }) =>
		pairs!.of.map(({ left, right }) => `${left} – ${right}`).join(' · ')
	);

test.each([
	[
		'There are currently seven people living on the ISS – four Americans, two Russians and one German.',
		'American – four · Russian – two · German – one'
	],
	[
		'On board were 14 Chinese, six Italians and two Danish.',
		'Chinese – 14 · Italian – six · Danish – two'
	],
	[
		'The choir has nine Kenyans, 12 Poles, three Greeks and one Cuban.',
		'Kenyan – nine · Greek – three · Cuban – one'
	]
])('pairs nationalities with their numbers: %s', (text, pairs) => {
	expect(pairsIn(text)).toEqual([pairs]);
});

test.each([
	['only two', 'The crew had two Russians and one German.'],
	['two of the same number', 'There were two Americans, two Russians and one German.'],
	['a nationality twice', 'There were four Americans, two Russians and three Americans.'],
	['no nationalities', 'There were four Doctors, two Nurses and one Cook.'],
	['no numbers', 'There were Americans, Russians and Germans.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(pairsIn(text)).toEqual([]);
});

test.each([
	[
		'There are currently seven people living on the ISS – four Americans, two Russians and one German.',
		'When the article was written, how many of the people living on the ISS were of each nationality? Match them.'
	],
	[
		'There were seven people living on the ISS – four Americans, two Russians and one German.',
		'How many of the people living on the ISS were of each nationality? Match them.'
	],
	[
		'On board were 14 Chinese, six Italians and two Danish.',
		'Match each nationality with the number of people that the article gives for it.'
	]
])('says whose nationalities they are, where the sentence does: %s', (text, stem) => {
	expect(factsBy(composition, text)[0]!.pairs!.stem).toBe(stem);
});
