import { expect, test } from 'vitest';
import { networkOf, Rates } from './rates.ts';

const rate = { tries: 3, backMs: 1_000 };

test('a right try between wrong ones gives nobody more of them', () => {
	const rates = new Rates({ now: () => 0 });
	const wrong = () => rates.take('a code', 'here', rate);
	const right = () => {
		rates.take('a code', 'here', rate);
		rates.giveBack('a code', 'here');
	};
	for (const one of [right, wrong, right, right, wrong, right, right, wrong]) one();
	expect(wrong).toThrow('That was tried too often. It can be tried again in a second.');
	expect(right).toThrow();
	expect(() => rates.take('a code', 'elsewhere', rate)).not.toThrow();
});

test.each([
	['203.0.113.7', '203.0.113.7'],
	['203.0.113.7:50123', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['[::ffff:203.0.113.7]:50123', '203.0.113.7'],
	['2001:db8::7', '2001:db8:0:0'],
	['2001:0DB8:0000:0000:ffff::1', '2001:db8:0:0'],
	['2001:db8:0:0:1:2:3:4', '2001:db8:0:0'],
	['[2001:db8::7]:50123', '2001:db8:0:0'],
	['2001:db8:0:1::7', '2001:db8:0:1'],
	['::1', '0:0:0:0'],
	['::', '0:0:0:0'],
	['', '']
])('%s is counted as %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
