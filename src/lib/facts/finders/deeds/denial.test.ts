import { expect, test } from 'vitest';
import { factsBy } from '../../asked.ts';
import { denial } from './denial.ts';

const contradictedIn = (text: string) =>
	factsBy(denial, text).map(({ contradicted, source }) => [
		contradicted,
		...(source ? [source] : [])
	]);

test.each([
	[
		'While day-to-day operations on the space station have not been challenged by the Ukraine war, Virts said that the future is in doubt.',
		['day-to-day operations on the space station have been challenged by the Ukraine war.']
	],
	[
		'The museum at Leeds was not damaged by the great fire of 1911.',
		['the museum at Leeds was damaged by the great fire of 1911.']
	],
	[
		'According to NASA, the X-59 did not break the sound barrier in March 2024.',
		['the X-59 broke the sound barrier in March 2024.', 'NASA']
	],
	[
		'Tom Brown said that the bridge over the Tay was not checked by the engineers.',
		['the bridge over the Tay was checked by the engineers.', 'Tom Brown']
	]
])('what is not so makes a false statement: %s', (text, ...expected) => {
	expect(contradictedIn(text)).toEqual(expected);
});

test.each([
	['it is so', 'The museum at Leeds was damaged by the great fire of 1911.'],
	[
		'less than the whole is denied',
		'The museum at Leeds was not only damaged by the great fire of 1911.'
	],
	['it was, later', 'The bridge over the Tay was not opened to the traffic until 1911.'],
	['a reason is denied', 'The bridge over the Tay was not closed because of the storm in 1911.'],
	['it may be', 'The museum at Leeds may not be opened to the public in 1911.'],
	['it was planned', 'If the bridge is not checked by the engineers, the Tay will take it.'],
	['what this is', 'This was not damaged by the great fire of 1911 in Leeds.'],
	['the other half was', 'Half of the houses in the town were not damaged by the flood.'],
	['four were', 'Three of the seven bridges in Leeds were not destroyed by the flood.'],
	['for how long', 'The houses of the village were not connected to the water for ten years.'],
	[
		'later they were',
		'The old houses of the village were not connected to the water. In 1950 they were.'
	],
	['words that need the “not”', 'Anna Lund did not play a single match in the season of 2018.'],
	['quoted', '“The museum at Leeds was not damaged by the great fire,” said Tom Brown.'],
	['too little', 'The museum was not damaged by fire.']
])('leaves alone what would not be false: %s: %s', (_, text) => {
	expect(contradictedIn(text)).toEqual([]);
});
