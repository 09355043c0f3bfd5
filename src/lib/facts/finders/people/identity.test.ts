import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { identity } from './identity.ts';

test.each([
	[
		'A democracy is a government in which political power rests in the hands of the people.',
		'What is a democracy?  a government in which political power rests in the hands of the people'
	],
	[
		'An atom is the smallest unit of an element that can participate in a chemical change.',
		'What is an atom?  the smallest unit of an element that can participate in a chemical change'
	],
	[
		'Protection B documents are the second lowest grade of classified government documents.',
		'What are Protection B documents?  the second lowest grade of classified government documents'
	],
	[
		'The Concorde was the world’s first supersonic passenger jet.',
		'What was the Concorde?  the world’s first supersonic passenger jet'
	],
	[
		'A dwarf planet is a body that orbits the Sun and is round.',
		'What is a dwarf planet?  a body that orbits the Sun and is round'
	],
	[
		'Xenocentrism is the opposite of ethnocentrism, and refers to a belief.',
		'What is xenocentrism?  the opposite of ethnocentrism'
	],
	[
		'Mesoamerica is the geographic area stretching from Panama to Mexico. People came to Mesoamerica.',
		'What is Mesoamerica?  the geographic area stretching from Panama to Mexico'
	],
	[
		'Tea is a drink made from leaves of a shrub. They grow tea and drink tea. The Boston Tea Party was famous.',
		'What is tea?  a drink made from leaves of a shrub'
	]
])('asks what something is: %s', (text, ...asked) => {
	expect(askedBy(identity, text)).toEqual(asked);
});

test.each([
	['a person', 'Matthew Goode is an English actor of stage and screen.'],
	[
		'cut off among adjectives',
		'A wiki is a collaborative effort to build the world’s largest, highest quality manual.'
	],
	['most ideal for what', 'April is the most ideal month.'],
	['what it is like', 'Cars are one of the reasons for smog in the town.'],
	['what “it” is', 'It is a drink made from leaves.'],
	['a second of which', 'A second aspect is the length of the day in the north.'],
	['another of which', 'Another bad step was the arrest of the head of the tribe.'],
	[
		'a subordinate clause',
		'Since the CFLs are the most common bulbs in the home, a study was made.'
	],
	[
		'the end of a list',
		'The driving force behind this battery of calls and metascience is a crisis in the state of research.'
	],
	[
		'a clause inside another',
		'She was sent to Sydney Camp, which the Church describes as a religious retreat, but critics charge is a forced work camp.'
	],
	['a name or a word', 'Revenue is the money that a firm takes in.'],
	[
		'a view in somebody’s own voice',
		'I think so myself. Cars are the enemy of all the cities. My view is mine.'
	],
	['negated', 'A whale is not a fish that lives in the sea.'],
	['only possible', 'A virus may be a form of life on its own.'],
	['somebody’s view', 'According to Anna Lund, a virus is a form of life on its own.'],
	['hypothetical', 'If it is dry, a cactus is the best plant for a sunny room.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(identity, text)).toEqual([]);
});
