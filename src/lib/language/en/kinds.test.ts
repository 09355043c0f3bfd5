import { expect, test } from 'vitest';
import { areRelated, kindOf } from './kinds.ts';

test.each([
	['treaties', 'communication'],
	['engineer', 'person'],
	['bridges', 'artifact'],
	['archaeologists', 'person']
])('“%s” is of the kind “%s”', (noun, kind) => {
	expect(kindOf(noun)).toBe(kind);
});

test('a word that is in no list has no kind', () => {
	expect(kindOf('xyzzy')).toBeUndefined();
});

test('an act can stand beside an event, but not beside a substance', () => {
	expect(areRelated('act', 'event')).toBe(true);
	expect(areRelated('act', 'substance')).toBe(false);
});
