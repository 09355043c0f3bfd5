import { expect, test } from 'vitest';
import { readFully } from '../../../../tests/read-fully.ts';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { distractorsFor } from './distractors.ts';
import { gather } from './material.ts';

/** What stands beside the key of the question that begins so. */
function besideKey(text: string, stem: string): string[] {
	const reading = readFully(text);
	const facts = findFacts(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const material = gather(reading, facts, content);
	const fact = facts.find(({ asks }) => asks.some((ask) => ask.stem.startsWith(stem)))!;
	return distractorsFor(fact, fact.asks[0]!.key, material).map((one) => one.text);
}

const CANAL = `In 1901 Norway built a canal to bring water to the fields of Oslo. Many farmers had lost a harvest. In 1905 Peter Holm moved to Bergen to teach Latin at a small school. The town was poor. Anna Lund opened a theatre in Vienna. Clara Berg paid her debts by selling paintings to a museum.`;

test('beside an aim stands what else is done in the text, in whatever form the text tells it', () => {
	const beside = besideKey(CANAL, 'Why did Norway build a canal');
	expect(beside).toContain('to teach Latin at a small school');
	expect(beside).toContain('to sell paintings to a museum');
	expect(beside).toContain('to open a theatre in Vienna');
});

test('beside a way stands what else is done in the text, as a way', () => {
	const beside = besideKey(CANAL, 'How did Clara Berg');
	expect(beside).toContain('by teaching Latin at a small school');
	expect(beside).not.toContain('by opening a theatre in Vienna');
});

test('what the next sentence says is no wrong reason: it may be a second one', () => {
	const text = `Norway exported no ice in 1898 because most winters were mild. Many ships were lost in storms. Sweden signed a treaty with Spain. Anna Lund opened a theatre in Vienna.`;
	const beside = besideKey(text, 'Why did Norway export no ice');
	expect(beside).toContain('because Sweden signed a treaty with Spain');
	expect(beside.join()).not.toContain('ships');
});

test('what nobody means to do is no aim', () => {
	const text = `In 1901 Norway built a canal to bring water to the fields of Oslo. The town was poor. Peter Holm died of an old illness in Bergen. Anna Lund owned a theatre in Vienna.`;
	expect(besideKey(text, 'Why did Norway build a canal')).toEqual([]);
});
