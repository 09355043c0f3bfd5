import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { knownAs } from './known-as.ts';

/** What the first two words of the last sentence are known as. */
const lastKnownAs = (text: string) => {
	const reading = readExcerpt(text);
	return knownAs(reading, reading.sentences.at(-1)!, { from: 0, to: 2 });
};

test.each([
	[
		'The ISS was threatened by a Russian missile test. The test led to a dispute.',
		'the Russian missile test'
	],
	['Nia Bevan won the Halden Prize. It rained. The prize was founded in 1994.', 'the Halden Prize'],
	['A tunnel lies under the Strait of Morna. The strait is deep.', 'the Strait of Morna'],
	['Anna Lund studied at Otago University. The university is old.', 'Otago University']
])('a thing that only the text before makes clear goes by its name: %s', (text, name) => {
	expect(lastKnownAs(text)).toBe(name);
});

test.each([
	['two tests', 'There was a Russian missile test and a French missile test. The test was long.'],
	['two prizes', 'She won the Halden Prize and the Byrne Prize. The prize was founded in 1994.'],
	['another prize', 'She won the Halden Prize and another prize. The prize was founded in 1994.'],
	['named later only', 'The prize was founded in 1994.'],
	['no such name', 'Nia Bevan came to Leeds. The prize was founded in 1994.']
])('no name where it is not clear: %s: %s', (_, text) => {
	expect(lastKnownAs(text)).toBeUndefined();
});
