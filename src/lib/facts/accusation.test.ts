import { expect, test } from 'vitest';
import { askedBy } from './asked.ts';
import { accusation } from './accusation.ts';

test.each([
	[
		'Carmen Salas accused Mikel Otegi of ignoring two warnings from the weather service.',
		'Of what did Carmen Salas accuse Mikel Otegi?  ignoring two warnings from the weather service (Carmen Salas)'
	],
	[
		'“We go on,” said Terry Virts. He accused Dmitry Rogozin of overseeing a period of little Russian innovation.',
		'Of what did Terry Virts accuse Dmitry Rogozin?  overseeing a period of little Russian innovation (Terry Virts)'
	],
	[
		'The New York Times accused Tom Brown of hiding the cost of the bridge.',
		'Of what did the New York Times accuse Tom Brown?  hiding the cost of the bridge (the New York Times)'
	],
	[
		'Islamabad accuses New Delhi of using its consulates to train rebels.',
		'Of what did Islamabad accuse New Delhi?  using its consulates to train rebels (Islamabad)'
	]
])('asks what somebody accuses somebody of, and keeps it theirs: %s', (text, ...asked) => {
	expect(askedBy(accusation, text)).toEqual(asked);
});

test.each([
	['nobody says who accused him', 'Tom Brown was accused of hiding the cost of the bridge.'],
	['negated', 'Carmen Salas did not accuse Mikel Otegi of ignoring two warnings.'],
	['they', 'They accused Mikel Otegi of ignoring two warnings.'],
	['too little', 'Carmen Salas accused Mikel Otegi of fraud.'],
	['nobody by name', 'Carmen Salas accused the firm of ignoring two warnings from the city.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(accusation, text)).toEqual([]);
});
