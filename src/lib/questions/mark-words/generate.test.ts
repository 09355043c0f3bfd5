import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { gather } from '../making/material.ts';
import { generateMarkWords } from './generate.ts';

const REST =
	'The old port of the town is small and busy. The sea is warm in the long dry summer. A ferry goes to the coast once a day. Go! This very long sentence goes on about the ferry and the port and the sea and the town and the coast and the summer and about all that one could say of it if one had the time, which few have.';

function questionsIn(text: string) {
	const reading = readExcerpt(text);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const facts = findFacts(reading);
	const material = gather(reading, facts, content);
	return facts.flatMap((fact) => generateMarkWords(fact, material));
}

test('a sentence is looked for by what it says, among three of about its length', () => {
	const [question] = questionsIn(`Socotra is an island with many rare plants. ${REST} On Socotra.`);
	expect(question).toMatchObject({
		stem: 'Mark the sentence that says what Socotra is.',
		sentences: [0],
		level: 'understand'
	});
	expect(question!.candidates.map(({ quote }) => quote)).toEqual([
		'Socotra is an island with many rare plants.',
		'The old port of the town is small and busy.',
		'The sea is warm in the long dry summer.',
		'A ferry goes to the coast once a day.'
	]);
});

test('what is done by a cause is a consequence of it too, and stands beside no key', () => {
	const text =
		'In November 2021, the ISS was threatened by a Russian missile test. The test led to a long quarrel among six nations of the world.';
	const question = questionsIn(`${text} ${REST}`).find(({ stem }) => stem.includes('consequence'));
	expect(question).toMatchObject({
		stem: 'Mark the sentence that gives a consequence of the Russian missile test.',
		sentences: [1, 0]
	});
	expect(question!.candidates.map(({ quote }) => quote)).not.toContain(
		'In November 2021, the ISS was threatened by a Russian missile test.'
	);
});

test('who says so is said behind', () => {
	const [question] = questionsIn(
		`Anna Lund said that Norway sold 300 ships to the navy of Chile. ${REST}`
	);
	expect(question!.stem).toBe(
		'Mark the sentence that says how many ships Norway sold to the navy of Chile, according to Anna Lund.'
	);
});

test('a sentence that opens a quotation and does not close it is no candidate', () => {
	const text = `Socotra is an island with many rare plants. “The sea is warm,” said Anna Lund. “We go there by a ferry once a day. It is a long way to the coast.” ${REST}`;
	for (const { candidates } of questionsIn(text))
		for (const { quote } of candidates.slice(1))
			expect(quote.split('“').length).toBe(quote.split('”').length);
});

test.each([
	['too few sentences', 'Socotra is an island with many rare plants. It is warm.'],
	[
		'a date is looked for in other ways',
		`In 1912, Norway sold a ship to the navy of Chile. ${REST}`
	]
])('there is none: %s', (_, text) => {
	expect(questionsIn(text)).toEqual([]);
});
