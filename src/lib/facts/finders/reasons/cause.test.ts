import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { cause } from './cause.ts';

test.each([
	[
		'Wheat prices fell thanks to a rich harvest in France.',
		'Why did wheat prices fall?  thanks to a rich harvest in France'
	],
	[
		'Because women could not study at the University of Warsaw, Marie Curie went to Paris.',
		'Why did Marie Curie go to Paris?  because women could not study at the University of Warsaw'
	],
	[
		"A cephalopod's blood is blue because it carries oxygen with copper instead of iron.",
		"Why is a cephalopod's blood blue?  because it carries oxygen with copper instead of iron"
	],
	[
		'The price of crude oil on the international market hit a record due to the vulnerability of oil fields in the Gulf of Mexico.',
		'Why did the price of crude oil on the international market hit a record?  due to the vulnerability of oil fields in the Gulf of Mexico'
	],
	[
		'The Ballot Act introduced secret voting, because landlords had been able to punish tenants.',
		'Why did the Ballot Act introduce secret voting?  because landlords had been able to punish tenants'
	],
	[
		'Tom Brown retired because of a bad injury to his knee.',
		'Why did Tom Brown retire?  because of a bad injury to his knee'
	],
	[
		'Because Fort Lee is situated above the banks of the Hudson River, there are breathtaking views from almost any window facing the river.',
		'Why are there breathtaking views from almost any window facing the river?  because Fort Lee is situated above the banks of the Hudson River'
	]
])('asks why: %s', (text, ...asked) => {
	expect(askedBy(cause, text)).toEqual(asked);
});

test.each([
	['not the whole reason', 'Musharraf made his coup in part because of the anger of the military.'],
	[
		'not the reason',
		'London Bridge fell not because of the storm but because of rust in the cables.'
	],
	['since when', 'Since NASA launched the telescope, astronomers have found 300 planets.'],
	['hypothetical', 'If Hoover Dam breaks because of the storm, the town is lost.'],
	['only possible', 'The Corner Shop may close because of the high rent in the street.'],
	['because of what', 'Hill House burned down because of this.'],
	['too little', 'Train 12 was late because of rain.'],
	['quoted', 'Hill School closed because “nobody came to the lessons”.'],
	['nobody knows who “she” is', 'She left the town because of the cold in the winter.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(cause, text)).toEqual([]);
});
