import { beforeEach, expect, test, vi } from 'vitest';
import { whyAnew } from './anew.browser.ts';

beforeEach(() => {
	localStorage.clear();
	vi.restoreAllMocks();
});

test('why a sitting does not go on is said once of each', () => {
	const outdated = { why: 'outdated', which: 'a' } as const;
	expect(whyAnew('sample', outdated)).toMatch(/questions have changed/);
	expect(whyAnew('sample', outdated)).toBe('');
	expect(whyAnew('another', outdated)).not.toBe('');
	expect(whyAnew('sample', { why: 'damaged', which: 'b' })).toMatch(/cannot be read/);
});

test('where nothing can be remembered it is said each time', () => {
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('no', 'SecurityError');
	});
	for (const which of ['a', 'a']) expect(whyAnew('sample', { why: 'damaged', which })).not.toBe('');
});
