import { expect, test } from 'vitest';
import { isForsaken, isOfOneVersion, mayTakeOver } from './turn.ts';

test.each([
	['somebody goes to another page', ['/learn/moon'], '/study', true],
	['no window is open', [], '/study', true],
	['a page is loaded again', ['/study'], '/study', false],
	['a window is at practice', ['/', '/learn/moon/practise'], '/study', false],
	['a window is at a review', ['/study/review'], '/', false],
	['a window practises an own article', ['/study/practise'], '/', false],
	['a window is at an attempt in class', ['/take/7'], '/', false],
	['somebody goes to practise', ['/learn/moon'], '/learn/moon/practise', false],
	['somebody looks at results', ['/learn/moon/results'], '/learn/moon', true],
	['somebody takes part later', ['/join/ABCDEF'], '/', true]
])('where %s', (_, windows, to, may) => {
	expect(mayTakeOver(windows, to)).toBe(may);
});

test('an earlier version goes when the last of its windows and workers has', () => {
	const left = { caches: ['one'], clients: ['a', 'b'] };
	expect(isForsaken(left, ['b', 'c'])).toBe(false);
	expect(isForsaken(left, ['c'])).toBe(true);
	expect(isForsaken({ caches: ['one'], clients: [] }, ['c'])).toBe(true);
});

test('a page that names a file of another version is not of this one', () => {
	const page = `<link href="./_app/immutable/assets/a.1.css"><script>import("../_app/immutable/entry/start.2.js")`;
	const files = ['/_app/immutable/assets/a.1.css', '/_app/immutable/entry/start.2.js'];
	expect(isOfOneVersion(page, files)).toBe(true);
	expect(isOfOneVersion(page, files.slice(1))).toBe(false);
	expect(isOfOneVersion('<title>Sign in to the wifi of this hotel</title>', files)).toBe(false);
});
