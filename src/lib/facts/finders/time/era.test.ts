import { expect, test } from 'vitest';
import { readFully } from '../../../../../tests/read-fully.ts';
import { freeClausesOf } from '../../clauses/free-clause.ts';
import { era } from './era.ts';

const askedBy = (text: string) =>
	era
		.find(freeClausesOf(readFully(text)))
		.flatMap(({ asks }) => asks.map(({ stem, key }) => `${stem}  ${key.text}`));

test.each([
	[
		'White settlers discovered the remnants of the Hohokam culture in the 19th century.',
		'In which century did white settlers discover the remnants of the Hohokam culture?  the 19th century'
	],
	[
		'Eugene Nida retired from the American Bible Society in the early 1980s.',
		'In which decade did Eugene Nida retire from the American Bible Society?  the 1980s'
	],
	[
		'In the nineteenth century, Dorothea Dix led reform efforts in the United States.',
		'In which century did Dorothea Dix lead reform efforts in the United States?  the nineteenth century'
	]
])('asks for a century or a decade: %s', (text, ...asked) => {
	expect(askedBy(text)).toEqual(asked);
});

test.each([
	['Throughout the 1800s, American leaders wanted to ship goods across Panama.'],
	['Cleveland lost many people to its suburbs in the 1960s and 1970s.'],
	['In 1843, Dorothea Dix led reform efforts in the United States of the 19th century.'],
	['He retired in the 1980s.'],
	['Leeds has many factories from the 19th century.']
])('finds nothing in: %s', (text) => {
	expect(askedBy(text)).toEqual([]);
});
