import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { acronym } from './acronym.ts';

test.each([
	[
		'Russia has put the future of the International Space Station (ISS) in jeopardy.',
		'What does ISS stand for in the article?  International Space Station'
	],
	[
		'The American Academy of Pediatrics (AAP) recommends it.',
		'What does AAP stand for in the article?  American Academy of Pediatrics'
	],
	[
		'They used soil moisture and ocean salinity (SMOS) data.',
		'What does SMOS stand for in the article?  soil moisture and ocean salinity'
	],
	[
		'The study of other-initiated repair (OIR) is new.',
		'What does OIR stand for in the article?  other-initiated repair'
	],
	[
		'The Greater New Orleans Fair Housing Action Center (GNOFHAC) filed it.',
		'What does GNOFHAC stand for in the article?  Greater New Orleans Fair Housing Action Center'
	]
])('asks what letters stand for: %s', (text, ...asked) => {
	const [, short] = /\((\w+)\)/.exec(text)!;
	expect(askedBy(acronym, `${text} So it is with ${short}.`)).toEqual(asked);
	expect(askedBy(acronym, text), 'letters that are never used again').toEqual([]);
});

test.each([
	['other letters', 'The Basque Water Agency (URA) has not said so. The URA never does.'],
	['where, and no short form', 'He lives in the north (UK). The UK is cold.'],
	['who made it', 'The film (BBC) was long. The BBC made it.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(acronym, text)).toEqual([]);
});
