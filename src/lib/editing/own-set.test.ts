import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { spanOf } from '#lib/article/span.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { flawOf } from './flaw.ts';
import { ownSet, type Part } from './own-set.ts';
import { unwrittenIn } from './unwritten.ts';

const article = parseArticle(
	`The canal was begun by a French company in 1881. It was taken over by the United States in 1904 and opened in 1914. Panama has run it since 1999, and has built wider locks that were opened in 2016.

Forty thousand workers dug it, and many of them fell ill of malaria and yellow fever in those years.`,
	'canal.txt'
).article!;

function part(words: string, beside = ''): Part {
	const start = article.text.indexOf(words);
	return { words: spanOf(article.text, start, start + words.length), beside };
}

const events = ['begun by a French company', 'taken over by the United States', 'wider locks'];

test('an order has its events as they were listed, each on its words, and can be set at once', () => {
	const listed = [events[2]!, events[0]!, events[1]!].map((words) => part(words));
	const question = ownSet(article, 'order', listed, 'a module').question!;
	expect(question).toMatchObject({
		kind: 'order',
		events: listed.map(({ words }) => ({ text: words.quote, span: words })),
		evidence: events.map((quote) => ({ quote }))
	});
	expect(v.is(KeyedQuestion, question)).toBe(true);
	expect(flawOf(question, article)).toBeUndefined();
	expect(unwrittenIn(question)).toBeUndefined();
});

test('a match has what was typed on one side and the words on the other, and lacks its stem', () => {
	const pairs = [part('1881', 'France'), part('1904', ' America '), part('1999', 'Panama')];
	const question = ownSet(article, 'match', pairs, 'a module').question!;
	expect(question).toMatchObject({
		kind: 'match',
		pairs: [
			{ left: 'France', right: '1881' },
			{ left: 'America', right: '1904' },
			{ left: 'Panama', right: '1999' }
		]
	});
	expect(v.is(KeyedQuestion, question)).toBe(true);
	expect(flawOf(question, article)).toBeUndefined();
	expect(unwrittenIn(question)).toBeDefined();
});

test('who knows the words does not know the id', () => {
	const parts = events.map((words) => part(words));
	const [one, other] = ['a', 'b'].map((secret) => ownSet(article, 'order', parts, secret));
	expect(one!.question!.id).not.toBe(other!.question!.id);
});

test.each<[string, 'order' | 'match', Part[], RegExp]>([
	['two places', 'order', events.slice(1).map((words) => part(words)), /three|3 to 7/],
	[
		'places on two sentences',
		'order',
		[part('1881'), part('1904'), part('in 1914. Panama')],
		/one sentence/
	],
	['the same words twice', 'order', [part('1881'), part('1904'), part('1881')], /same words/],
	[
		'words that go with nothing',
		'match',
		[part('1881', 'a'), part('1904', ' '), part('1999', 'c')],
		/goes with/
	],
	[
		'two that go with the same',
		'match',
		[part('1881', 'a'), part('1904', 'A'), part('1999', 'c')],
		/same/
	]
])('%s make no question', (_, kind, parts, said) => {
	expect(ownSet(article, kind, parts, 'a module').problem).toMatch(said);
});
