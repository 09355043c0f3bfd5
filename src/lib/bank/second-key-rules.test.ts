import { expect, test } from 'vitest';
import { makeQuestions } from '#lib/questions/makers.ts';
import { candidatesOf } from './candidate.ts';
import { flawOf, materialOf } from './tried.ts';
import { verify } from './verify.ts';

/** The questions of a text that a second right answer keeps out, and those that pass. */
function sorted(text: string): { out: string[]; in: string[] } {
	const material = materialOf(text);
	const { passed, rejected } = verify(candidatesOf(makeQuestions(material), material), material);
	const second = rejected.filter(({ rule }) => rule === 'MULTIKEY');
	return {
		out: second.map(({ question }) => `${question.kind}: ${question.stem}`),
		in: passed.map(({ question }) => `${question.kind}: ${question.stem}`)
	};
}

const REST =
	'The old port of the town is small and busy. The sea is warm in the long dry summer. A ferry goes to the coast once a day.';

test('an alias of the key is no distractor', () => {
	const text = 'Anna Lund met Tom Brown and Maria Smith. Then Lund left. Brown and Smith stayed.';
	const stem = 'Who came to the house of the mayor?';
	expect(flawOf({ stem, options: ['Anna Lund', 'Lund', 'Maria Smith'] }, text)).toBe('MULTIKEY');
	expect(
		flawOf({ stem, options: ['Anna Lund', 'Tom Brown', 'Maria Smith'] }, text)
	).toBeUndefined();
});

test.each([
	[
		'two have the same office',
		'French Prime Minister Anna Lund spoke. French Prime Minister Tom Brown spoke. Maria Smith and Robert Baird spoke.',
		'gap: _____ is described in the article as the French prime minister.'
	],
	[
		'two are called the same, of many',
		'The prominent critic Anna Lund spoke. Music critic Tom Brown spoke. Maria Smith and Robert Baird spoke.',
		'gap: _____ is described in the article as a music critic.'
	],
	[
		'it happened twice',
		'In 1990, Anna Lund won the National Cup. It was so. In 1994, Anna Lund won the National Cup.',
		'gap: Anna Lund won the National Cup in the year _____.'
	],
	[
		'another sentence says it of another year',
		'In 1990, Anna Lund won the National Cup of Chess. The National Cup of Chess was won again by Anna Lund in 1994.',
		'gap: Anna Lund won the National Cup of Chess in the year _____.'
	],
	[
		'another sentence says it with another number',
		'Norway built 20 ships for the navy of Chile. Norway built 30 ships for the navy of Chile, they say.',
		'number: How many ships did Norway build for the navy of Chile?'
	],
	[
		'it happened before',
		'In 1998, the city of Cluj hosted the chess final of Europe. The final was a success. Cluj also hosted it in 1986.',
		'gap: The city of Cluj hosted the chess final of Europe in the year _____.'
	],
	[
		'a noun tells of another time',
		'In 1956, the king of Norway visited the school at Leeds. Many remember it. A visit of the king in 1950 was short.',
		'gap: The king of Norway visited the school at Leeds in the year _____.'
	],
	[
		'the count was corrected',
		'The fire in Leeds killed 14 people in the mill. It was found in the end that 17 people had died in the fire.',
		'number: How many people did the fire in Leeds kill in the mill?'
	],
	[
		'two sentences say what it is',
		`Socotra is an island with many rare plants. However, Socotra is a perfect place for lovers of nature. ${REST}`,
		'mark-words: Mark the sentence that says what Socotra is.'
	],
	[
		'the next sentence goes on with it',
		`Cleveland is a large city on a lake. It is also a port of the state. People love Cleveland and its shops. ${REST}`,
		'mark-words: Mark the sentence that says what Cleveland is.'
	]
])('a second key keeps a question out: %s', (_, text, question) => {
	expect(sorted(text).out).toContain(question);
	expect(sorted(text).in).not.toContain(question);
});

test.each([
	[
		'one has the office',
		'French Prime Minister Anna Lund spoke. Tom Brown spoke.',
		'gap: _____ is described in the article as the French prime minister.'
	],
	[
		'other things happened in other years',
		'In 1990, Anna Lund won the National Cup. In 1994, Anna Lund wrote a long book.',
		'gap: Anna Lund won the National Cup in the year _____.'
	],
	[
		'“too little” adds no other occasion',
		'In 1990, Anna Lund won the National Cup. In 1994, Tom Brown had too little money for it.',
		'gap: Anna Lund won the National Cup in the year _____.'
	],
	[
		'only one names who reacts',
		`In November 2021, the ISS was threatened by a Russian missile test. The test led to the U.S. accusing Russia of militarizing space. ${REST}`,
		'mark-words: Mark the sentence that tells how the U.S. reacted to the Russian missile test.'
	],
	[
		'one sentence says what it is',
		`Socotra is an island with many rare plants. Some of the rarest birds live on Socotra too. ${REST}`,
		'mark-words: Mark the sentence that says what Socotra is.'
	]
])('a single key lets it through: %s', (_, text, question) => {
	expect(sorted(text).in).toContain(question);
});
