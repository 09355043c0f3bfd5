import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { milestone } from './milestone.ts';

test.each([
	[
		'Since the end of the American space shuttle program in 2011, U.S. astronauts have made use of rides on Russian shuttles to the ISS.',
		'In which year did the American space shuttle program end?  2011'
	],
	[
		'The abolition of the Corn Laws in 1846 made bread cheaper.',
		'In which year were the Corn Laws abolished?  1846'
	],
	[
		'After the death of Queen Victoria in 1901, her son became king.',
		'In which year did Queen Victoria die?  1901'
	],
	[
		'Before the outbreak of the First World War in 1914, the firm made bicycles.',
		'In which year did the First World War break out?  1914'
	],
	[
		'The discovery of the Rosetta Stone in 1799 gave scholars a key to Egyptian writing.',
		'In which year was the Rosetta Stone discovered?  1799'
	],
	[
		'Prices rose after the eruption of Mount Tambora in 1815.',
		'In which year did Mount Tambora erupt?  1815'
	],
	[
		'The launch of Sputnik 1 in October 1957 shocked the United States.',
		'When was Sputnik 1 launched?  October 1957'
	],
	[
		'The firm shrank after the collapse of Lehman Brothers in 2008.',
		'In which year did Lehman Brothers collapse?  2008'
	]
])('asks when something ended, began or was made, told by a noun: %s', (text, ...asked) => {
	expect(askedBy(milestone, text)).toEqual(asked);
});

test.each([
	['nothing that is named', 'The opening of the bridge in 1932 was a national event.'],
	['nothing that is named', 'The end of the show in 1999 was sad.'],
	['whose career', 'The end of his career in 1970 was sad.'],
	['a plan', 'Plans for the launch of Artemis V in 2030 are on paper.'],
	['only expected', 'NASA would be glad of the launch of Artemis V in 2030.'],
	['quoted', 'He said that “the fall of Rome in 476” was a myth.'],
	['a place, and no year', 'The start of World War II in Europe was a shock.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(milestone, text)).toEqual([]);
});
