import * as v from 'valibot';
import { expect, test } from 'vitest';
import { match } from './match.ts';
import { Match } from './stored.ts';

const span = { start: 0, end: 1, quote: 'x' };

function question(lefts: string, right: string) {
	return {
		kind: 'match',
		id: 'm',
		fact: 'f',
		stem: 'Match them.',
		evidence: [span],
		level: 'remember',
		pairs: [...lefts].map((left, i) => ({ left, right: right[i]!, span }))
	};
}

test('nothing stands twice on the left of a match, for nobody could tell which is which', () => {
	expect(v.is(Match, question('abc', 'xyz'))).toBe(true);
	expect(v.is(Match, question('aba', 'xyz'))).toBe(false);
});

test('the same may belong to two of them, and is right with either', () => {
	const twice = v.parse(Match, question('abc', 'xyx'));
	expect(match.mark(twice, match.key(twice))).toBe(1);
	expect(match.mark(twice, ['x', 'y', ''])).toBeCloseTo(2 / 3, 12);
});
