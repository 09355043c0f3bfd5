import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { distractorsFor } from './distractors.ts';
import { gather } from './material.ts';

/** The wrong answers for the first question of a text that begins so, with why each is wrong. */
function distractorsIn(text: string, stem: RegExp) {
	const reading = readExcerpt(text);
	const facts = findFacts(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, facts, content);
	const fact = facts.find(({ asks }) => asks.some((ask) => stem.test(ask.stem)));
	const ask = fact?.asks.find((one) => stem.test(one.stem));
	expect(ask, String(stem)).toBeDefined();
	return distractorsFor(fact!, ask!.key, material);
}
const textsIn = (text: string, stem: RegExp) =>
	distractorsIn(text, stem).map(({ text: one }) => one);

const OTHERS =
	'Terry Virts, Robert Baird and Maria Smith came, and so did Microsoft, Boeing and the BBC.';

test('beside a person stand people, beside an organisation organisations', () => {
	const text = `Christopher Wren designed the new cathedral in the heart of the city. NASA sent a new ship to the planet Mars. ${OTHERS}`;
	expect(textsIn(text, /^Who designed/)).toEqual(['Terry Virts', 'Robert Baird', 'Maria Smith']);
	expect(textsIn(text, /^Which organisation sent/).toSorted()).toEqual([
		'BBC',
		'Boeing',
		'Microsoft'
	]);
});

test.each([
	['an alias', 'Anna Lund opened the new museum in the heart of the city. Then Lund left.', 'Lund'],
	[
		'a relative',
		'Anna Lund opened the new museum in the heart of the city. Peter Lund left.',
		'Peter Lund'
	],
	[
		'a name in the question',
		'Anna Lund opened the new museum of Peter Holst in the heart of the city. Peter Holst left.',
		'Peter Holst'
	],
	[
		'the name somebody was born with',
		'Anna Lund opened the new museum in the heart of the city. She was born Anna Quist.',
		'Anna Quist'
	]
])('no distractor is %s', (_, text, name) => {
	const found = textsIn(`${text} ${OTHERS}`, /^Who opened/);
	expect(found).toContain('Terry Virts');
	expect(found).not.toContain(name);
});

test('beside a full name stand full names, and beside a single one single ones', () => {
	const text = `Anna Lund opened the new museum in the heart of the city. They spoke of Jorge. Jorge said so. ${OTHERS}`;
	expect(textsIn(text, /^Who opened/).every((name) => name.includes(' '))).toBe(true);
});

test('beside somebody described stands nobody described alike, and not whom the article is about', () => {
	const text = `Music critic Anna Lund came. The critic of the Tribune, Peter Holst, left. ${OTHERS}`;
	const found = textsIn(text, /described in the article as a music critic/);
	expect(found).toContain('Terry Virts');
	expect(found).not.toContain('Peter Holst');
});

test('two places of the text are enough: a place that nobody read of tempts nobody', () => {
	const places = 'Tom Brown wrote to Paris and to London.';
	expect(
		textsIn(`Anna Lund moved to Vienna in 1990 with her sister. ${places}`, /which city/)
	).toEqual(['Paris', 'London']);
	expect(textsIn('Anna Lund moved to Vienna in 1990 with her sister.', /which city/)).toEqual([]);
});

test('what letters may be short for is no distractor beside it', () => {
	const text =
		'According to the AMS, it is so. Members of the AMS met. The Association of Muslim Scholars sent four men to the town of Leeds. The Red Cross Society and the World Bank Group came.';
	expect(textsIn(text, /^Which organisation sent/)).not.toContain('AMS');
});

test('no man is offered for “she”, and no woman for a prince', () => {
	const she = '“We go on,” said Anna Lund. She thanked Maria Smith for all of the work in the lab.';
	const found = textsIn(
		`${she}\n\nRobert Baird, Martha Quist and Terry Virts came.`,
		/who is “She”/
	);
	expect(found).toContain('Martha Quist');
	expect(found).not.toContain('Robert Baird');
	const prince =
		'Charles Lund, a Danish prince, left. Maria Smith, Robert Baird and Terry Virts came.';
	expect(textsIn(prince, /a Danish prince/)).not.toContain('Maria Smith');
});

test('beside a cause no two have its noun or the same: they may be one', () => {
	const text =
		'A missile test on a satellite forced six astronauts to seek shelter in March. The death of the emperor led to a long civil war in the east. The station was hit by a Russian missile test. Egypt’s invasion of Nubia failed. The Nubian invasion of Egypt did so too.';
	expect(textsIn(text, /^What forced/).toSorted()).toEqual([
		'Egypt’s invasion of Nubia',
		'the death of the emperor',
		'the long civil war'
	]);
});

test('that others accuse somebody is no cause of what the text gives another for', () => {
	const text =
		'The death of the emperor led to a long civil war in the east. The BBC accused Peter Holst of hiding the cost of the bridge. Anna Lund accused Robert Baird of burning the books.';
	expect(distractorsIn(text, /^What led/)).toEqual([
		{
			text: 'the accusations of the BBC against Peter Holst',
			span: expect.objectContaining({ start: 62 }),
			whyNot: 'The article tells what the BBC accuses Peter Holst of, but not as the cause of this.'
		}
	]);
});

test('beside what somebody is accused of stands what another accuses another of', () => {
	const text =
		'Anna Lund accused Peter Holst of hiding the cost of the bridge. “We go on,” said Tom Brown. He accused Maria Smith of selling the boats of the town.';
	expect(textsIn(text, /^What did Anna Lund accuse Peter/)).toEqual([
		'selling the boats of the town'
	]);
	const ofItself = text.replace('boats of the town', 'boats of Peter Holst');
	expect(textsIn(ofItself, /^What did Anna Lund accuse Peter/)).toEqual([]);
});

test.each([
	['his birth', /was Tom Brown born/, 1840, 1880],
	['his death', /did Tom Brown die/, 1865, 1930],
	['what he did', /did Tom Brown open/, 1865, 1910]
])('no year of somebody is out of his life: %s', (_, stem, from, to) => {
	const text =
		'Tom Brown (16 July 1860 – 30 April 1910) was a baker. In 1881, Tom Brown opened a school of cookery. The school was closed in 1930.';
	const years = textsIn(text, stem).map(Number);
	expect(years.length).toBeGreaterThan(1);
	expect(years.filter((year) => year < from || year > to)).toEqual([]);
	expect(years).not.toContain(from === 1840 ? 1881 : 1860);
});

test('beside somebody described stands not whom the article is about, with accents or without', () => {
	const text = `Louis Ehlert, a music critic, praised Antonín Dvořák. Then Antonín Dvořák met Peter Holst. ${OTHERS}`;
	const reading = readExcerpt(text, 'Antonin Dvorak');
	const facts = findFacts(reading);
	const fact = facts.find(({ kind }) => kind === 'role')!;
	const material = gather(reading, facts, []);
	const found = distractorsFor(fact, fact.asks[0]!.key, material).map((one) => one.text);
	expect(found).toContain('Peter Holst');
	expect(found).not.toContain('Antonín Dvořák');
});

test('a year that was made up and that the text has in a date is not said to be missing', () => {
	const text =
		'In 2020, NASA began a program with Boeing. In November 2021, the ISS was threatened by a Russian missile test.';
	const found = distractorsIn(text, /did NASA begin/);
	expect(found.find((one) => one.text === '2021')).toMatchObject({
		whyNot: 'The article gives 2021 for something else.',
		span: { quote: 'In November 2021, the ISS was threatened by a Russian missile test.' }
	});
	expect(found.find((one) => one.text === '2019')?.whyNot).toBe('The article does not name 2019.');
});

test('beside a city stands the other city of the text, and one that it does not name', () => {
	const text =
		'Marie Curie was born in Warsaw. Anna Lund died in Vienna. Robert Baird left France.';
	const found = distractorsIn(text, /was Marie Curie born/);
	expect(found[0]?.text).toBe('Vienna');
	expect(found).toHaveLength(2);
	expect(found.map((one) => one.text)).not.toContain('France');
	for (const { text: city, whyNot } of found.slice(1)) {
		expect(text).not.toContain(city);
		expect(whyNot).toBe(`The article does not speak of ${city}.`);
	}
});

test.each([
	['England', 'United Kingdom'],
	['United Kingdom', 'Scotland'],
	['Russia', 'Soviet Union'],
	['Ukraine', 'Soviet Union']
])('beside %s a country that it is in, or that is in it, is no distractor', (key, other) => {
	const text = `Anna Lund was born in ${key}. Robert Baird was born in ${other}. Terry Virts died in Peru.`;
	expect(textsIn(text, /was Anna Lund born/)).not.toContain(other);
	expect(textsIn(text, /was Anna Lund born/)).toContain('Peru');
});

test('countries that are no more come only from the text', () => {
	for (const name of ['Peru', 'France', 'Kenya', 'India', 'Norway']) {
		const found = textsIn(`Anna Lund was born in ${name}.`, /was Anna Lund born/);
		expect(found).not.toEqual(expect.arrayContaining(['Soviet Union']));
		expect(found).not.toEqual(expect.arrayContaining(['Czechoslovakia']));
	}
});

test('beside a year stand years of other things first, none of a sentence that says much the same', () => {
	const text =
		'In 1903, Anna Lund won the Prize for Physics. The Prize for Physics was won by Anna Lund in 1911. Robert Baird left Oslo in 1944.';
	const found = distractorsIn(text, /did Anna Lund win/);
	expect(found[0]?.text).toBe('1944');
	expect(found.map((one) => one.text)).not.toContain('1911');
});

test('dates stand beside dates of their own form: of the text where it has two, and else near ones', () => {
	const text =
		'On April 12, 1981, Columbia Shuttle left Florida. It was back on 14 April 1981. It was lost on February 1, 2003.';
	const near = textsIn(text, /did Columbia Shuttle leave/);
	expect(near).toHaveLength(3);
	for (const one of near) expect(one).toMatch(/^[A-Z][a-z]+ 12, 198\d$/);
	const more = `${text} A hall for it was opened on January 3, 2012.`;
	expect(textsIn(more, /did Columbia Shuttle leave/)).toEqual([
		'February 1, 2003',
		'January 3, 2012'
	]);
});

test('beside the analyst of one bank stands first the analyst of another', () => {
	const text = `Priya Raman, an analyst at Orchard Bank, came. David Cho, an analyst at Pinewood Bank, left. ${OTHERS}`;
	expect(textsIn(text, /as an analyst at Pinewood Bank/)[0]).toBe('Priya Raman');
});

test('nobody is asked for by a country that the name would tell', () => {
	expect(textsIn(`The Colombian minister Anna Lund came. ${OTHERS}`, /Colombian/)).toEqual([]);
});

test('a share has no distractor of a hundred or more', () => {
	const found = distractorsIn('About 95 percent of British households used gas.', /percentage/);
	expect(found.every(({ value }) => value! < 100)).toBe(true);
});

test('a cause of much the same is no wrong answer', () => {
	const text =
		'Heavy rain in the Alps led to the flood of the Po valley. The weak dam in the Alps led to the flood of the Po valley. The long war in Spain led to the loss of two harvests. The bad harvest in France led to high prices of bread.';
	const found = textsIn(text, /^What led to the flood/);
	expect(found).toContain('the long war in Spain');
	expect(found).not.toContain('the weak dam in the Alps');
});

test('every distractor says why it is wrong, by the words of the article where there are any', () => {
	const text = `Environment Minister Robert Baird came. Christopher Wren designed the new cathedral in the heart of the city. ${OTHERS}`;
	const [first] = distractorsIn(text, /^Who designed/).filter((one) => one.text === 'Robert Baird');
	expect(first).toMatchObject({
		whyNot: 'The article describes Robert Baird as the environment minister.',
		span: { quote: 'Environment Minister Robert Baird' }
	});
});
