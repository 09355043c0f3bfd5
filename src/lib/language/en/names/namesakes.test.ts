import { expect, test } from 'vitest';
import { readExcerpt } from '../excerpt.ts';

const namesIn = (text: string) => readExcerpt(text).entities.map(({ names }) => names.join('/'));

test.each([
	[
		'Arthur Brightwell, a plumber, came to Leeds. Brightwell was founded by Arthur Brightwell.',
		['Arthur Brightwell', 'Leeds', 'Brightwell']
	],
	['James Dyson founded Dyson. It was a risk for Dyson.', ['James Dyson', 'Dyson']],
	['Henry Ford came. Shares in Ford fell, and Ford closed.', ['Henry Ford', 'Ford']],
	['Anna Voss spoke. The factory is old, and Voss employs 40 people.', ['Anna Voss', 'Voss']]
])('a firm that bears the name of its founder is not the founder: %s', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});

test('a firm with a first name in its name is not surely a person', () => {
	const [lang] = readExcerpt(
		'Arthur Lang was founded in 1802. The works of Arthur Lang closed.'
	).entities;
	expect(lang).not.toMatchObject({ type: 'person', sure: true });
});

test.each([
	['Anna Lund founded a school. Then Lund left.', ['Anna Lund/Lund']],
	['Tom Brown, who was acquitted, spoke. They met Brown.', ['Tom Brown/Brown']]
])('a surname alone is the person where nothing speaks for a firm: %s', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});

test.each([
	['The singer Nora Vale, whose real name is Anna Lund, came to Leeds.', 'Nora Vale/Anna Lund'],
	['Nora Vale, better known as Stella Marr, came to Leeds.', 'Nora Vale/Stella Marr'],
	['Nora Vale (formerly Stella Marr) came to Leeds. Marr sang.', 'Nora Vale/Stella Marr']
])('an alias is no second person: %s', (text, name) => {
	expect(namesIn(text).filter((names) => names.includes('Vale'))).toEqual([
		expect.stringContaining(name)
	]);
	expect(namesIn(text).filter((names) => /^(?:Anna|Stella)/.test(names))).toEqual([]);
});

test('a part of a place that is known by a name is not the place', () => {
	expect(namesIn('It landed in an area of Mars known as Jezero Crater.')).toEqual([
		'Mars',
		'Jezero Crater'
	]);
});
