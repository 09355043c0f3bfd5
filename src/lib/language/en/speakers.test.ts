import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';
import { canSpeak, findSpeaker } from './speakers.ts';

/** Who says the first quotation of a text: a name, "he" or "she"; nothing where it is not plain. */
function speakerIn(text: string): string | undefined {
	const sentence = readExcerpt(text).sentences.find(({ quotations }) => quotations.length)!;
	const speaker = findSpeaker(sentence.quotations[0]!, sentence);
	return speaker?.mention?.text ?? speaker?.pronoun;
}

test.each([
	['“We go,” Anna Lund told Fox News.', 'Anna Lund'],
	['“We go,” said Anna Lund.', 'Anna Lund'],
	['“We go,” said former NASA astronaut Terry Virts.', 'Terry Virts'],
	['“We go,” Virts, a former commander of the ISS, told Fox News.', 'Virts'],
	['“We go,” according to NASA.', 'NASA'],
	['According to NASA, “we go”.', 'NASA'],
	['Anna Lund said, “We go.”', 'Anna Lund'],
	['In a statement, Governor Anna Lund said, “We go.”', 'Anna Lund'],
	['But Anna Lund warned: “We go.”', 'Anna Lund'],
	['“We go,” Anna Lund has often said.', 'Anna Lund'],
	['Anna Lund told Fox News that they would “go”.', 'Anna Lund'],
	['Anna Lund argues that “we go”.', 'Anna Lund'],
	['“We go,” she said.', 'she'],
	['“We go,” he told Anna Lund.', 'he']
])('%s is said by %s', (text, speaker) => {
	expect(speakerIn(text)).toBe(speaker);
});

test.each([
	['nobody by name', '“We go,” said a man.'],
	['her lawyer', '“We go,” said Anna Lund’s lawyer.'],
	['two people', '“We go,” said Anna Lund and Tom Brown.'],
	['one or the other', 'Anna Lund said Tom Brown told her “to go”.'],
	['a name in quotation marks', 'The “Big Ship” of Anna Lund sank.'],
	['seen, not said', 'Anna Lund saw the “Big Ship”.'],
	['never said', 'Anna Lund never said “we go”.'],
	['not said', 'Anna Lund did not say “we go”.'],
	['told to her', 'Anna Lund was told “we go”.'],
	['said by a sign', 'Anna Lund said the sign read “we go”.'],
	['a song', 'Anna Lund wrote the song “We go”.']
])('who speaks is left open: %s', (_, text) => {
	expect(speakerIn(text)).toBeUndefined();
});

/** Ways of speaking that are not in the list of verbs. */
test.fails.each([
	['“We go,” shouted Anna Lund.', 'Anna Lund'],
	['“We go,” runs a note by Anna Lund.', 'Anna Lund']
])('some day, %s is said by %s', (text, speaker) => {
	expect(speakerIn(text)).toBe(speaker);
});

test('only people and organisations that are surely such can speak', () => {
	const { entities } = readExcerpt('Anna Lund of NASA went to Paris by the Blue Bird.');
	expect(entities.filter(canSpeak).map(({ name }) => name)).toEqual(['Anna Lund', 'NASA']);
});
