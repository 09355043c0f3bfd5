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
	const { key } = fact.asks.find((ask) => ask.stem.startsWith(stem))!;
	return distractorsFor(fact, key, material).map((one) => one.text);
}

const LIFE = `Anna Lund taught mathematics at a school in Bergen. Anna Lund joined the royal navy of Denmark in 1901. After the death of her father, Anna Lund opened a theatre in Vienna. Anna Lund published her letters from Norway in 1923.`;

test('what somebody did before stands beside what the same one did after, and not what came later', () => {
	const beside = besideKey(LIFE, 'What did Anna Lund do after the death');
	expect(beside).toContain('taught mathematics at a school in Bergen');
	expect(beside).not.toContain('published her letters from Norway');
});

test('what somebody did with what is her own can stand beside what she did at another date', () => {
	const beside = besideKey(LIFE, 'What did Anna Lund do in 1901');
	expect(beside).toContain('published her letters from Norway');
});

test('a reason speaks of the same one by the same pronoun', () => {
	const text = `Peter Holm left the navy in 1901 because he wanted to study mathematics. The navy lost a ship in that year. Peter Holm opened a theatre in Vienna. Clara Berg taught Latin at a school in Bergen.`;
	const beside = besideKey(text, 'Why did Peter Holm');
	expect(beside).toContain('because he opened a theatre in Vienna');
	expect(beside).toContain('because Clara Berg taught Latin at a school in Bergen');
});
