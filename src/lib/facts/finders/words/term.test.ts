import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { term } from './term.ts';

test.each([
	[
		'A positively charged particle with the mass of an electron is called a positron.',
		'What is a positively charged particle with the mass of an electron called?  positron'
	],
	[
		'They stuck soft, sticky patches called electrodes on the skin.',
		'In the article, what are the soft, sticky patches called?  electrodes'
	],
	[
		'In Japan, a huge cherry blossom festival is called hanami.',
		'In Japan, what is the huge cherry blossom festival called?  hanami'
	],
	[
		'Matter is composed of exceedingly small particles called atoms.',
		'In the article, what are the exceedingly small particles called?  atoms'
	],
	[
		'A black hole with the mass of a million suns is known as a quasar.',
		'What is a black hole with the mass of a million suns called?  quasar'
	],
	[
		'A large open space in front of a cathedral is called a “parvis”.',
		'What is a large open space in front of a cathedral called?  parvis'
	]
])('asks what something is called: %s', (text, ...asked) => {
	expect(askedBy(term, text)).toEqual(asked);
});

test.each([
	['the name of one city', "The city stands on top of a centuries-old Maya city called T'ho."],
	[
		'the name of one programme, cut at its hyphen',
		'I went to a unique Pilot Training Program called Euro- NATO Joint Jet Pilot Training.'
	],
	['somebody who calls', 'A retired astronaut from Texas called Houston on a Monday.'],
	['which shift', 'This shift of the body clock is called social jet lag.'],
	['similar to what', 'A similar bread with raisins and soda is called damper.'],
	['another meaning of call', 'A long strike in the mines of Wales was called off.'],
	['another meaning of call', 'He called the new film of the young director a mess.'],
	['no more than “the”', 'A huge piece of grey granite is called the.'],
	['what “it” is', 'It is called a positron.'],
	['somebody calls a meeting', 'They have called a meeting of the whole village council.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(term, text)).toEqual([]);
});
