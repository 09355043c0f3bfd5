import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { agent } from './agent.ts';

test.each([
	[
		'The first railway bridge over the River Tay was designed by Thomas Bouch.',
		'Who designed the first railway bridge over the River Tay?  Thomas Bouch'
	],
	[
		"Pluto was discovered in 1930 by Charles Tombaugh, a farmer's son from Kansas.",
		'Who discovered Pluto in 1930?  Charles Tombaugh'
	],
	[
		'Decaffeinated coffee was invented by the German merchant Robert Roselius in 1903, after he had come to believe it.'
	],
	[
		'In 2012, Zaha Hadid was made a Dame by Elizabeth II for services to architecture.',
		'In 2012, who made Zaha Hadid a Dame for services to architecture?  Elizabeth II'
	],
	[
		'The National Air Museum was built by NASA in the heart of Houston.',
		'Which organisation built the National Air Museum in the heart of Houston?  NASA'
	],
	[
		'Brickel Toys was founded in Odense in 1934 by carpenter Peter Holm, who made wooden ducks.',
		'Who founded Brickel Toys in Odense in 1934?  Peter Holm'
	]
])('asks who did something, told by what was done: %s', (text, ...asked) => {
	expect(askedBy(agent, text)).toEqual(asked);
});

test.each([
	['his team did', "Makemake Station was discovered by Mike Brown's team in 2005."],
	['two did', 'Apple Park was designed by Anna Lund and Tom Brown in 1990.'],
	[
		'of New Zealand, not the coffee',
		'The instant coffee of Invercargill was patented by David Strang of New Zealand in 1890.'
	],
	['negated', 'Hill House was not built by Anna Lund in 1990.'],
	['only possible', 'Hill House may be built by Anna Lund in 2030.'],
	['nobody by name', 'Hill House was built by a friend of Anna Lund in 1990.'],
	['a date, and nobody', 'Hill House was built by 1990 for Anna Lund.'],
	['what “it” is', 'It was built by Anna Lund in 1990.'],
	['about somebody’s own', 'Hill House was built by Anna Lund for her two sons.'],
	['a state', 'Hill House is owned by Anna Lund and her sons.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(agent, text)).toEqual([]);
});
