import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { explained } from './explained.ts';

test.each([
	[
		'The law provided for a hearing by an alcalde, an administrator who often combined the duties of mayor and judge.',
		'What was an administrator who often combined the duties of mayor and judge called?  alcalde'
	],
	[
		'The town was ruled by an alcalde, an administrator who often combined the duties of mayor, judge, and law officer.',
		'What was an administrator who often combined the duties of mayor, judge, and law officer called?  alcalde'
	],
	[
		'Some of them were atheists, people who do not believe that God exists.',
		'What are people who do not believe that God exists called?  atheists'
	],
	[
		'He kept a rebec, an instrument that is played with a bow, in his room.',
		'What is an instrument that is played with a bow called?  rebec'
	],
	[
		'Whales eat krill, those small animals that drift in the cold sea.',
		'What are small animals that drift in the cold sea called?  krill'
	]
])('asks what bears a name that is explained beside it: %s', (text, ...asked) => {
	expect(askedBy(explained, text)).toEqual(asked);
});

test.each([
	['which they', 'They saw a whale, an animal that they had never seen before.'],
	['whose friend', 'He met a doctor, a man who was his friend.'],
	[
		'quoted',
		'“They met an alcalde, an administrator who often combined the duties of mayor and judge,” he said.'
	],
	['a list', 'They ate bread, cheese and a soup that was cold.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(explained, text)).toEqual([]);
});
