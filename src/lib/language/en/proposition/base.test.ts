import { expect, test } from 'vitest';
import { baseOf } from './base.ts';

test.each([
	['began', 'VBD', 'begin'],
	['has', 'VBZ', 'have'],
	['were', 'VBD', 'be'],
	['circumnavigated', 'VBD', 'circumnavigate'],
	['outflanked', 'VBD', 'outflank'],
	['abrogated', 'VBD', 'abrogate'],
	['carries', 'VBZ', 'carry'],
	['marches', 'VBZ', 'march'],
	['used', 'VBN', 'use']
])('“%s” as %s is a form of “%s”', (text, xpos, base) => {
	expect(baseOf({ text, xpos })).toBe(base);
});

test('a noun has no base', () => {
	expect(baseOf({ text: 'march', xpos: 'NN' })).toBeUndefined();
});
