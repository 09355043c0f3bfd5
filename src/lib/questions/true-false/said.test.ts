import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { gather } from '../making/material.ts';
import { said } from './said.ts';

/** What is said of the facts about what things are, each with whether it is so. */
function saidIn(text: string): string[] {
	const reading = readExcerpt(text);
	const facts = findFacts(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, facts, content);
	return facts
		.filter(({ kind, statement }) => kind === 'identity' && statement)
		.map((fact) => said(fact, fact.statement!, material)!)
		.map(({ text: one, isSo }) => `${isSo}: ${one}`);
}

test('what one thing is, is said of another of which the text says something else', () => {
	expect(
		saidIn(
			'The International Space Station (ISS) is old. The ISS, a partnership between Russian and Western nations, goes on. They met at Boeing, the maker of large planes.'
		)
	).toEqual([
		'false: Boeing is a partnership between Russian and Western nations.',
		'false: the ISS is the maker of large planes.'
	]);
});

test('the words of both show that it is not so', () => {
	const text =
		'The International Space Station (ISS) is old. The ISS, a partnership between Russian and Western nations, goes on. They met at Boeing, the maker of large planes.';
	const reading = readExcerpt(text);
	const facts = findFacts(reading);
	const fact = facts.find(({ about }) => about === 'the ISS')!;
	const { evidence } = said(fact, fact.statement!, gather(reading, facts, []))!;
	expect(evidence.map(({ quote }) => quote)).toEqual([
		'Boeing, the maker of large planes',
		'ISS, a partnership between Russian and Western nations'
	]);
});

test.each([
	[
		'there is no other',
		'The International Space Station (ISS) is old. The ISS, a partnership between Russian and Western nations, goes on.'
	],
	[
		'both may be so',
		'The International Space Station (ISS) is old. The ISS, a partnership between Russian and Western nations, goes on. They met at Boeing, a partnership of six firms.'
	],
	[
		'the other is no such thing',
		'The International Space Station (ISS) is old. The ISS, a partnership between Russian and Western nations, goes on. Socotra is an island with many rare plants.'
	]
])('a statement stays as it is where %s', (_, text) => {
	const [first] = saidIn(text);
	expect(first).toMatch(/^true: .* is a partnership between Russian and Western nations/);
});

test.each([
	['Cleveland was one of the ', '10 largest cities in the country', [true]],
	['Cleveland was named one of the top ', '10 places for visitors', [true]],
	['The hotel has more than ', '40 rooms with a view', [true]],
	['The hotel has ', '40 rooms with a view', [true, false]]
])('another number may be as true: %s%s', (before, text, said_) => {
	const reading = readExcerpt(`${before}${text}.`);
	const [span] = reading.sentences;
	const evidence = [{ start: span!.start, end: span!.end, quote: span!.text }];
	const key = { kind: 'thing' as const, text, span: evidence[0]! };
	const statement = { before, key, after: '' };
	const found = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => {
		const fact = { id, kind: 'deed' as const, sentence: 0, evidence, asks: [], statement };
		return said(fact, statement, gather(reading, [fact], []))!.isSo;
	});
	expect(new Set(found)).toEqual(new Set(said_));
});
