import { expect, test } from 'vitest';
import { findQuotations } from './quotations.ts';

const quotedIn = (text: string) =>
	findQuotations(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

const LONG = 'and this goes on for quite a while, since nobody thought of closing it again';

test.each([
	['He is “destroying it.”', 'destroying it.'],
	['"We go," he said. "We stay."', 'We go,', 'We stay.'],
	['"The dam held,” said Anna Lund.', 'The dam held,'],
	['“The dam held," said Anna Lund.', 'The dam held,'],
	['« Nous allons », he said.', ' Nous allons '],
	['„Wir gehen”, he said.', 'Wir gehen'],
	['“He said, ‘Go away,’ and I went,” she told us.', 'He said, ‘Go away,’ and I went,'],
	[`“We begin ${LONG}`, `We begin ${LONG}`],
	[`He said: "We begin ${LONG}`, `We begin ${LONG}`],
	['‘The dam held,’ said Anna Lund. ‘It did.’', 'The dam held,', 'It did.'],
	["'The dam held for the town's sake,' she said.", "The dam held for the town's sake,"],
	['(“We go”)', 'We go']
])('%s quotes %s', (text, ...quoted) => {
	expect(quotedIn(text)).toEqual(quoted);
});

test.each([
	'The agency’s and the parents’ support, in the ’90s.',
	'a 5" pipe and a 6" pipe',
	'rock ’n’ roll, he said.',
	'“Short and open',
	'He said “” to nobody.',
	"It's the dogs' home and the cats' home."
])('%s quotes nothing', (text) => {
	expect(quotedIn(text)).toEqual([]);
});

test('a quotation of several paragraphs runs to the end of each but the last', () => {
	const text = `“We begin ${LONG}.\n\n“We end,” she said.`;
	const [first, second] = text.split('\n\n');
	const at = first!.length + 2;
	expect(findQuotations(text, 0, first!.length)).toHaveLength(1);
	expect(
		findQuotations(text, at, at + second!.length).map(({ start, end }) => text.slice(start, end))
	).toEqual(['We end,']);
});

test('the whole of a quotation holds its marks', () => {
	const text = 'He said “go”.';
	const [quotation] = findQuotations(text, 0, text.length);
	expect(text.slice(quotation!.openStart, quotation!.closeEnd)).toBe('“go”');
});
