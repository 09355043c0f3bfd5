import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { percentage } from './percentage.ts';

test.each([
	[
		'Almost 90% of the cosmic rays are hydrogen nuclei.',
		'About what percentage of the cosmic rays are hydrogen nuclei?  90'
	],
	[
		'Professor Eastman says iodine is added to only 10 per cent of Australian salt.',
		'To what percentage of Australian salt is iodine added?  10 (Professor Eastman)'
	],
	[
		'Professor Eastman says iodine is added to only 10 per cent of Australian salt in contravention of a recommendation that all salt be iodised.',
		'To what percentage of Australian salt is iodine added?  10 (Professor Eastman)'
	],
	[
		'About 30 per cent of the tickets were given to schools.',
		'About what percentage of the tickets were given to schools?  30'
	],
	[
		'In 2012, 97 percent of the surface of Greenland melted in four days.',
		'What percentage of the surface of Greenland melted in four days?  97'
	],
	[
		'About 87 percent of British households used gas from March to August 2011.',
		'About what percentage of British households used gas from March to August 2011?  87'
	],
	[
		'Only 15 percent of the pupils slept for eight hours.',
		'What percentage of the pupils slept for eight hours?  15'
	]
])('asks what share of something: %s', (text, ...asked) => {
	expect(askedBy(percentage, text)).toEqual(asked);
});

test.each([
	['a change, and no share', 'The price of oil rose by 11 percent.'],
	['more than that', 'More than 50% of the votes were lost.'],
	['negated', 'It is not true that 90% of rays are light.'],
	['hypothetical', 'If 60 percent of the members agree, the rule is changed.'],
	['only possible', 'About 60 percent of the members may agree to the rule.'],
	['quoted', '“90% of the rays are light,” said Tom Brown.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(percentage, text)).toEqual([]);
});
