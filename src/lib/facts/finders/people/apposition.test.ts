import { expect, test } from 'vitest';
import { askedBy, factsBy } from '../../asked.ts';
import { apposition } from './apposition.ts';

test.each([
	[
		'In the end it was for Roscosmos, the Russian space agency, to speak. Officials of Roscosmos did.',
		'What is Roscosmos?  the Russian space agency'
	],
	[
		'On April 12, 1981, Columbia lifted off on STS-1, the first space shuttle mission.',
		'What was STS-1?  the first space shuttle mission'
	],
	[
		'The Arakan Army, the military wing of the National Unity Party, fought on.',
		'Which organisation is described in the article as the military wing of the National Unity Party?  Arakan Army',
		'What is the Arakan Army?  the military wing of the National Unity Party'
	],
	[
		'Eurasia Group, a New York-based firm of political analysts, said so.',
		'Which organisation is described in the article as a New York-based firm of political analysts?  Eurasia Group',
		'What is Eurasia Group?  a New York-based firm of political analysts'
	],
	[
		'Goode was educated at Exeter School, an independent school in Exeter, Devon.',
		'Which organisation is described in the article as an independent school in Exeter?  Exeter School',
		'What is Exeter School?  an independent school in Exeter'
	]
])('asks what an organisation or a thing is: %s', (text, ...asked) => {
	expect(askedBy(apposition, text)).toEqual(asked);
});

test.each([
	[
		'said of whoever had it',
		'She was made chief engineer of the Roads Office, the first woman to hold the post.'
	],
	['a step', 'In 1920 she joined the Roads Office, the first step of a long career.'],
	['a list', 'He spoke for Hamas Movement, Fatah Party, and the Lutheran Church, and left.'],
	['too little', 'NASA, the agency, said so.'],
	['quoted', '“It was for the Nordic Bank, the largest bank of the north, to pay,” he said.'],
	['whose rival', 'They met at the Nordic Bank, its biggest rival in the north, on a Monday.'],
	['a clause', 'They saw the Nordic Bank, the bank that fell, in Oslo.'],
	['the next in a list', 'They belong to the Nordic Church, the Lutheran Church, or none.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(apposition, text)).toEqual([]);
});

test('the name of a country in the description would tell which organisation it is', () => {
	const [roscosmos] = factsBy(
		apposition,
		'In the end it was for Roscosmos, the Russian space agency, to speak. Officials of Roscosmos did.'
	);
	expect(roscosmos!.asks.map(({ key }) => key.kind)).toEqual(['identity']);
	expect(roscosmos!.statement).toBeUndefined();
});
