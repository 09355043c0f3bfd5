import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { circumstance } from './circumstance.ts';

const askedBy = (text: string) => {
	return circumstance
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));
};

test.each([
	[
		'When Panama declared its independence, the United States recognized the new republic of Panama.',
		'What did the United States do when Panama declared its independence?  recognized the new republic of Panama'
	],
	[
		'Anna Lund moved to Oslo after the death of her father.',
		'What did Anna Lund do after the death of her father?  moved to Oslo'
	],
	[
		'Before joining the navy in 1901, Peter Holm taught mathematics at a school in Bergen.',
		'What did Peter Holm do before joining the navy in 1901?  taught mathematics at a school in Bergen'
	],
	[
		'Maria Silva made her first speech at the Congress of Linguists.',
		'What did Maria Silva do at the Congress of Linguists?  made her first speech'
	],
	[
		'When products containing mercury are improperly disposed of, mercury is released into the air, ground or water.',
		'According to the article, what happens when products containing mercury are improperly disposed of?  mercury is released into the air, ground or water'
	],
	[
		'Clara Berg joined a theatre in Vienna at the age of fourteen.',
		'What did Clara Berg do at the age of fourteen?  joined a theatre in Vienna'
	],
	[
		'Doctors send a patient to a specialist when a stress test shows an irregular heartbeat.',
		'What do doctors do when a stress test shows an irregular heartbeat?  send a patient to a specialist'
	]
])('asks what was done or happens when something else is so: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['When he was a child, he lived there.'],
	['If the dam breaks, the water will flood the valley.'],
	['After about 19 seconds, Ingenuity began its planned descent.'],
	['The council did not repair the bridge after the flood of 1953.'],
	['Jonas Beck said that the trains were late after the storm.'],
	['The samples turned blue, although not significantly so.'],
	['The increased brightness induces regional biases when applied to different areas.'],
	['Cook mussels until the shells open, and serve them when they are hot.'],
	['The river may rise when the snow melts in the mountains of Norway.']
])('asks nothing where that is open, denied or said of nobody: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});

// Known failures: the company, the mayor and the villagers have no name, and "do" is asked of names.
test.fails.each([
	['In the late 1950s the company opened three factories in Scotland.'],
	['The mayor of Leeds closed the bridge until engineers had checked every cable.'],
	['Although the harvest failed, the villagers of Ardo sent grain to the capital.'],
	['At the age of fourteen, Clara Berg left the village and joined a theatre in Vienna.']
])('would ask of these too: %s', (text) => {
	expect(askedBy(text)).not.toEqual([]);
});
