import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { accusation } from './accusation.ts';

test.each([
	[
		'Carmen Salas accused Mikel Otegi of ignoring two warnings from the weather service.',
		'What did Carmen Salas accuse Mikel Otegi of?  ignoring two warnings from the weather service (Carmen Salas)'
	],
	[
		'“We go on,” said Terry Virts. He accused Dmitry Rogozin of overseeing a period of little Russian innovation and enriching his friends.',
		'Which of these did Terry Virts accuse Dmitry Rogozin of?  overseeing a period of little Russian innovation (Terry Virts)'
	],
	[
		'The New York Times accused Tom Brown of hiding the cost of the bridge.',
		'What did the New York Times accuse Tom Brown of?  hiding the cost of the bridge (the New York Times)'
	],
	[
		'Islamabad accuses New Delhi of using its consulates to train rebels.',
		'What did Islamabad accuse New Delhi of?  using its consulates to train rebels (Islamabad)'
	],
	[
		'The Russian missile test led to the U.S. accusing Russia of militarizing space after it hit a satellite.',
		'What did the U.S. accuse Russia of?  militarizing space (the U.S.)'
	]
])('asks what somebody accuses somebody of, and keeps it theirs: %s', (text, ...asked) => {
	expect(askedBy(accusation, text)).toEqual(asked);
});

test.each([
	['nobody says who accused him', 'Tom Brown was accused of hiding the cost of the bridge.'],
	['negated', 'Carmen Salas did not accuse Mikel Otegi of ignoring two warnings.'],
	['only possible', 'The test could lead to the U.S. accusing Russia of militarizing space.'],
	[
		'it may not have come to it',
		'The law kept the U.S. from accusing Russia of militarizing space.'
	],
	['they', 'They accused Mikel Otegi of ignoring two warnings.'],
	['too little', 'Carmen Salas accused Mikel Otegi of fraud.'],
	['nobody by name', 'Carmen Salas accused the firm of ignoring two warnings from the city.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(accusation, text)).toEqual([]);
});
