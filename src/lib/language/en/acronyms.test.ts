import { expect, test } from 'vitest';
import { findAcronyms } from './acronyms.ts';

const acronymsIn = (text: string) =>
	findAcronyms(text, 0, text.length).map(({ short, long }) => `${short}: ${long}`);

test.each([
	['the International Space Station (ISS) in', 'ISS: International Space Station'],
	['the American Academy of Pediatrics (AAP)', 'AAP: American Academy of Pediatrics'],
	['the Department of Defense (DOD)', 'DOD: Department of Defense'],
	['other-initiated repair (OIR)', 'OIR: other-initiated repair'],
	['soil moisture and ocean salinity (SMOS)', 'SMOS: soil moisture and ocean salinity'],
	['large language models (LLMs)', 'LLM: large language models'],
	[
		'the National Aeronautics and Space Administration (NASA) and the European Space Agency (ESA)',
		'NASA: National Aeronautics and Space Administration',
		'ESA: European Space Agency'
	]
])('%s tells what letters stand for', (text, ...expected) => {
	expect(acronymsIn(text)).toEqual(expected);
});

test.each([
	'the Basque Water Agency (URA) said',
	'he lives in the north (UK) now',
	'the film (2008) was long',
	'the ISS (International Space Station)',
	'it was so (NB) for all'
])('%s tells nothing', (text) => {
	expect(acronymsIn(text)).toEqual([]);
});

test('the long form and the brackets stand where they say', () => {
	const text = 'In the future of the International Space Station (ISS) it is so.';
	const [found] = findAcronyms(text, 0, text.length);
	expect(text.slice(found!.start, found!.start + found!.long.length)).toBe(found!.long);
	expect(text.slice(found!.start, found!.end)).toBe('International Space Station (ISS)');
});
