import { expect, test } from 'vitest';
import { theme } from '#lib/facts/finders/relations/theme.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readFully } from '../../../../tests/read-fully.ts';
import { gather } from './material.ts';
import { otherDetails } from './other-details.ts';

const madeFor = (text: string) => {
	const reading = readFully(text);
	const facts = theme.find(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const [fact] = facts;
	return otherDetails(fact!, fact!.asks[0]!.key, gather(reading, facts, content));
};

const OVENS = 'The ovens of most kitchens have a door of glass.';
const GLASS =
	'Glass is useful in almost every room of a modern house. Windows of thick glass keep 40 percent of the heat inside a room. ' +
	`For example, ${OVENS.replace('The', 'the')} Some families also store food for the house in jars of glass.`;

test('wrong main ideas are details of the same paragraph, each with the reason and where it stands', () => {
	for (const { text, whyNot, span } of madeFor(GLASS)) {
		expect(GLASS).toContain(span!.quote);
		expect(span!.quote.toLowerCase()).toContain(text.toLowerCase());
		expect(whyNot).toMatch(/ what the paragraph says as a whole\.$/);
	}
});

test('a detail does not show by “For example” that it is one', () => {
	expect(madeFor(GLASS).map(({ text }) => text)).toContain(OVENS);
});

test('what shows less by its form that it is a detail comes first', () => {
	expect(madeFor(GLASS).at(-1)!.text).toMatch(/^Some families also /);
});

const WAYS =
	'Bees share news of food in several ways. Some scouts run in a small circle when the flowers stand near the hive. ' +
	'A dance in the shape of an eight points to food that lies more than 100 metres away.';

test.each([
	['leans on the sentence before', 'It also tells the bees which flowers have food.'],
	['is elliptic', 'Others also tell the bees about food by the smell of the flowers.'],
	['is a question', 'Which of the ways is also best for food that lies near the flowers?'],
	[
		'is far longer than the main idea',
		`The ${'very '.repeat(12)}fine smell of the food also tells bees of it.`
	],
	['goes on in time', 'So the bees also find food that no bee of the hive has seen.']
])('no wrong main idea is what %s', (_, sentence) => {
	const made = madeFor(`${WAYS} ${sentence} The smell of nectar also tells bees about the food.`);
	expect(made.map(({ text }) => text)).not.toContain(sentence);
	expect(made.length).toBeGreaterThan(0);
});
