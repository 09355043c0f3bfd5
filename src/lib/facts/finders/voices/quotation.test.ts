import { expect, test } from 'vitest';
import { askedBy } from '../../asked.ts';
import { quotation } from './quotation.ts';

test.each([
	[
		'“No changes are planned to the agency’s support for the station,” NASA told Fox News.',
		'Who said “No changes are planned to the agency’s support for the station”?  NASA (NASA)'
	],
	[
		'“We take document security seriously,” Anna Lund said, but refused to give details.',
		'Who said “We take document security seriously”?  Anna Lund (Anna Lund)'
	],
	[
		'According to Terry Virts, Russia is “destroying its own space industry” with the war.',
		'Who used the words “destroying its own space industry”?  Terry Virts (Terry Virts)'
	],
	[
		'Hermann Weyl said of this letter, “It is perhaps the most substantial piece of writing in the whole literature of mankind.”',
		'Who said “It is perhaps the most substantial piece of writing in the whole literature of mankind”?  Hermann Weyl (Hermann Weyl)'
	],
	[
		'“There’s not a lot of business for the Russian space agency because of the war,” Virts, a former commander of the ISS, told Fox News. It was Terry Virts who said it.',
		'Who said “There’s not a lot of business for the Russian space agency because of the war”?  Terry Virts (Terry Virts)'
	],
	[
		'“I’d drill through ice again tomorrow,” wrote Anna Lund in a letter. “It is the best job of all.”',
		'Who said “I’d drill through ice again tomorrow”?  Anna Lund (Anna Lund)'
	],
	[
		'Anna Lund opened the museum in Leeds. “The whole town built this museum together,” she said.',
		'Who said “The whole town built this museum together”?  Anna Lund (Anna Lund)'
	],
	[
		'‘The dam held back the water for nine days,’ said Anna Lund.',
		'Who said “The dam held back the water for nine days”?  Anna Lund (Anna Lund)'
	],
	[
		'"The dam held back the water for nine days,” said Anna Lund.',
		'Who said “The dam held back the water for nine days”?  Anna Lund (Anna Lund)'
	]
])('asks who says something: %s', (text, ...asked) => {
	expect(askedBy(quotation, text)).toEqual(asked);
});

test.each([
	['her brother says it', '“The dam held back the water for nine days,” said Anna Lund’s brother.'],
	['two say it', '“The dam held back the water for nine days,” said Anna Lund and Tom Brown.'],
	['nobody by name', '“The dam held back the water for nine days,” an official said.'],
	[
		'Robert is no “she”',
		'Robert Brown left the town. “The dam held back the water for nine days,” she said.'
	],
	[
		'the council may have said it',
		'The council dismissed Anna Lund. “The dam held back the water for nine days,” she said.'
	],
	['that could be said of anything', '“That is simply not true,” said Anna Lund.'],
	['something is left out', '“The dam … held back the water,” said Anna Lund.'],
	[
		'Tom says it, or Anna',
		'Anna Lund said Tom Brown told her “the dam held back the water for nine days”.'
	],
	[
		'words that end in another quotation',
		'“We like to call the old bridge over the river work,’” said Anna Lund.'
	],
	[
		'her lawyer may have said it',
		'Anna Lund met a lawyer in Leeds. “The dam held back the water for nine days,” she said.'
	],
	[
		'another said it',
		'“The dam held back the water for nine days,” said Anna Lund, quoting Tom Brown.'
	],
	['too little', 'Anna Lund called the film “a masterpiece”.'],
	['the words name the speaker', '“Anna Lund held back the water for nine days,” said Anna Lund.']
])('leaves alone what it cannot ask well: %s: %s', (_, text) => {
	expect(askedBy(quotation, text)).toEqual([]);
});

test('Lord Carnarvon did not say what Lady Carnarvon said', () => {
	const text =
		'Fiona Carnarvon owns the castle. Lady Fiona Carnarvon lives there. “It was just after the crisis and we were worried about the roof,” said Lord Carnarvon.';
	expect(askedBy(quotation, text)).toEqual([]);
});

test('what a paper says by the way is not asked', () => {
	const text =
		'Her skin was “weeping, her body malnourished and her eyes closed”, the Sydney Morning Herald reported.';
	expect(askedBy(quotation, text)).toEqual([]);
});
