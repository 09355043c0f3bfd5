import { expect, test } from 'vitest';
import { illustration } from '#lib/facts/finders/relations/illustration.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readFully } from '../../../../tests/read-fully.ts';
import { gather } from './material.ts';
import { otherSentences } from './other-sentences.ts';

const madeFor = (text: string) => {
	const reading = readFully(text);
	const [fact] = illustration.find(reading, []);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, [fact!], content);
	return otherSentences(fact!, fact!.asks[0]!.key, material).map((one) => one.text);
};

const ASKED =
	'Many towns in Yorkshire lost their railways after the war. For example, the line to Whitby closed in 1965. Its rails were sold to a scrap dealer in Leeds.';
const OTHERS = [
	'Fishing fed most families in Filey until 1930.',
	'Hotels in Scarborough were built by rich merchants.',
	'A harbour wall at Bridlington was finished in 1866.'
];

test('wrong answers are sentences of other paragraphs that can be read by themselves', () => {
	const text = `${ASKED}\n\n${OTHERS.join(' ')} They were sold later.`;
	expect(madeFor(text).toSorted()).toEqual(OTHERS.toSorted());
});

test('beside too few, there are none', () => {
	expect(madeFor(`${ASKED}\n\n${OTHERS.slice(1).join(' ')}`)).toEqual([]);
});

test('what says much the same as the key is no wrong answer', () => {
	const same = 'Buses replaced trains when the line to Whitby closed in spring.';
	expect(madeFor(`${ASKED}\n\n${[...OTHERS, same].join(' ')}`)).not.toContain(same);
});

test('a term of the question that only the key has would tell it', () => {
	const claim =
		'In negative reinforcement, an alarm is removed to increase a behavior. For example, seatbelts use negative reinforcement to save the lives of drivers.';
	expect(madeFor(`${claim}\n\n${OTHERS.join(' ')}`)).toEqual([]);
});
