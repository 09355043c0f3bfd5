import { expect, test } from 'vitest';
import { readExcerpt } from '../excerpt.ts';

/** Who and what there is in a text: all names, the type, and a question mark where it is a guess. */
const entitiesIn = (text: string, title?: string) =>
	readExcerpt(text, title).entities.map(
		({ names, type, sure }) => `${names.join('/')} ${type}${sure ? '' : '?'}`
	);

test.each([
	[
		'a surname',
		'Terry Virts told Fox News. Then Virts left.',
		'Terry Virts/Virts person',
		'Fox News organisation'
	],
	[
		'a slip of the pen',
		'It was Terry Virts. They met Virt and Virts.',
		'Terry Virts/Virts/Virt person'
	],
	[
		'a space',
		'NASA began a program with SpaceX. Firms such as Space X came.',
		'NASA organisation',
		'Space X/SpaceX organisation'
	],
	[
		'letters',
		'The International Space Station (ISS) is old. The ISS flies.',
		'International Space Station/ISS thing'
	],
	[
		'an office',
		'President Vladimir Putin met Anna Lund in Moscow. Putin spoke.',
		'Vladimir Putin/Putin person',
		'Anna Lund person',
		'Moscow place'
	],
	[
		'a middle name',
		'Antonín Leopold Dvořák came. Then Antonín Dvořák left. Dvořák wrote it.',
		'Antonín Leopold Dvořák/Antonín Dvořák/Dvořák person'
	]
])('aliases are one: %s', (_, text, ...entities) => {
	expect(entitiesIn(text)).toEqual(entities);
});

test.each([
	['sisters', 'Anna Okafor met Maria Okafor.', 'Anna Okafor person', 'Maria Okafor person'],
	[
		'a surname that two share',
		'Anna Okafor met Daniel Okafor. Then Okafor won.',
		'Anna Okafor person',
		'Daniel Okafor person',
		'Okafor thing?'
	],
	[
		'a town and a new town',
		'They went to New Carthage. They saw Carthage.',
		'New Carthage thing?',
		'Carthage thing?'
	],
	[
		'a country in the name of another',
		'They flew to South Korea and Korea.',
		'South Korea place',
		'Korea thing?'
	]
])('who shares a name is not the same: %s', (_, text, ...entities) => {
	expect(entitiesIn(text)).toEqual(entities);
});

test('a surname means whom it meant before only until another bears it', () => {
	const [agnes, rob, pell] = entitiesIn(
		'It was founded by Agnes Pell. Pell hid the books. Her nephew, Rob Pell, came. Pell laughed.'
	);
	expect([agnes, rob, pell]).toEqual(['Agnes Pell/Pell person?', 'Rob Pell person', 'Pell thing?']);
});

test.each([
	['a role and a comma', 'They met the parish priest, Matthis Egg.', 'Matthis Egg person'],
	['a role and “named”', 'They met a foreman named Jakub Reiter.', 'Jakub Reiter person'],
	['a relation', 'His father, Armandinho Tavares, left.', 'Armandinho Tavares person'],
	['a role behind', 'They spoke of Agness Pell, a retired schoolteacher.', 'Agness Pell person']
])('a name that is introduced as somebody is a person: %s', (_, text, entity) => {
	expect(entitiesIn(text)).toContain(entity);
});

test.each([
	['a firm', 'It was made by its publisher, Faber Blum.'],
	['a club', 'They cheered the winner, Castlewick Roam.'],
	['a country', 'It borders on its neighbour, Norlandia Sur.']
])('a name that is introduced as what may be %s is not surely a person', (_, text) => {
	expect(entitiesIn(text).filter((entity) => entity.endsWith(' person'))).toEqual([]);
});

test('“the Sams” are all who bear the name, and nobody by himself', () => {
	expect(entitiesIn('It was Thomas Sam. They met the Sams.')).toContain('Thomas Sam person');
});

test('a surname that two share means who alone was named before, or whom the title names', () => {
	const before = 'Anna Holm left. Then Holm came. Peter Holm made ducks.';
	expect(entitiesIn(before)).toEqual(['Anna Holm/Holm person', 'Peter Holm person']);
	const curies = 'Marie Curie met Pierre Curie. Then Curie won.';
	expect(entitiesIn(curies, 'Marie Curie')).toEqual([
		'Marie Curie/Curie person',
		'Pierre Curie person'
	]);
});

test.each([
	['a people', 'They met Iraqi Shiites there.', 'Iraqi Shiites thing?'],
	['a word of the text', 'He gave an order. “Go,” said Order.', 'Order thing?'],
	[
		'the name somebody was born with',
		'She was born Maria Skłodowska in Warsaw.',
		'Maria Skłodowska person?',
		'Warsaw place'
	]
])('it is not taken for somebody for sure: %s', (_, text, ...entities) => {
	expect(entitiesIn(text)).toEqual(entities);
});

test.each([
	['They flew over the River Thames to London.', 'River Thames place', 'London place'],
	['They saw the University of Leeds.', 'University of Leeds organisation'],
	['Companies such as Blue Origin came.', 'Blue Origin organisation'],
	['It was in the Second World War.', 'Second World War thing'],
	['They met Americans.', 'Americans people'],
	['It was James Baker.', 'James Baker person'],
	['They read the New York Times.', 'New York Times organisation']
])('names have types: %s: %s', (text, ...entities) => {
	expect(entitiesIn(text)).toEqual(entities);
});

test('a first name tells a woman from a man, or nothing', () => {
	const { entities } = readExcerpt('They met Anna Lund, Tom Brown and Dr. Zorg Brown.');
	expect(entities.map(({ female }) => female)).toEqual([true, false, undefined]);
});

test('a city was taken for the museum that has its name', () => {
	const before = 'Cleveland lies by a lake. They like Cleveland. Then Cleveland grew. ';
	expect(entitiesIn(`${before}They went to HealthSpace Cleveland.`)).toHaveLength(2);
	expect(entitiesIn(`${before}They met Anna Cleveland.`)).toEqual([
		'Anna Cleveland/Cleveland person'
	]);
});
