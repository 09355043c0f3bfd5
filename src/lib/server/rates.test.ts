import { expect, test } from 'vitest';
import { Rates } from './rates.ts';

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
