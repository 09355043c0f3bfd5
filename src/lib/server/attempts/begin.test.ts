import { expect, test } from 'vitest';
import { whyNot } from './begin.ts';

const none = { extraSeconds: 0, extraAttempts: 0 };

test.each([
	['before it opens', { opensAt: 2 }, 0, 'This is not open yet.'],
	['once it is closed', { closesAt: 1 }, 0, 'This is closed.'],
	['after the only one', { attempts: 1 }, 1, 'You have had your attempt.'],
	['after all that the teacher gives', { attempts: 3 }, 3, 'You have had all your attempts.'],
	[
		'after as many as a program begins',
		{},
		500,
		'There is room for 500 attempts, and you have had them.'
	],
	['while some are left', { attempts: 3 }, 2, undefined],
	['where nobody has set a number', {}, 499, undefined]
] as const)('%s an attempt is begun, or the learner is told why not', (_, setting, begun, why) => {
	expect(
		whyNot(
			{ opensAt: undefined, closesAt: undefined, attempts: undefined, ...setting },
			none,
			begun,
			1
		)
	).toBe(why);
});
