import { expect, test } from 'vitest';
import { cardTable, type Card } from './cards.ts';
import { readCsv } from './read-csv.ts';

const card: Card = {
	id: 'iss c1',
	module: 'iss',
	title: 'The station',
	added: 5,
	changed: 5,
	stem: '=HYPERLINK("x")',
	lists: [
		['a', 'b'],
		['1', '2']
	],
	key: 'a – 1',
	evidence: ['It is, they say, so.', 'And so.'],
	source: '@Ann'
};
const learnt = {
	interval: 3,
	reviews: 2,
	lapses: 0,
	stability: 3,
	difficulty: 5,
	retention: 0.9,
	decay: 0.2,
	last: 1
};

test.each<[string, Partial<Card>, Record<string, string>]>([
	[
		'a card that begins as a formula runs nowhere',
		{},
		{ question: `'=HYPERLINK("x")`, by: "'@Ann" }
	],
	['what is chosen from is one cell', {}, { options: 'a\nb\n\n1\n2' }],
	['evidence is one cell', {}, { evidence: 'It is, they say, so.\nAnd so.' }],
	['a new card is due on no day', {}, { due: '', reviews: '0' }],
	['a known one on its own', { learnt: { ...learnt, dueDay: 7 } }, { due: 'day 7', reviews: '2' }],
	['a free answer has no options', { lists: [] }, { options: '' }]
])('%s', (_, changes, cells) => {
	const [heads, row] = readCsv(cardTable([{ ...card, ...changes }], (day) => `day ${day}`));
	const read = Object.fromEntries(heads!.map((head, i) => [head, row![i]]));
	expect(read).toMatchObject({ id: 'iss c1', article: 'The station', answer: 'a – 1', ...cells });
});
