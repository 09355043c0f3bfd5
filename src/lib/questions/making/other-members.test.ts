import { expect, test } from 'vitest';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { readFully } from '../../../../tests/read-fully.ts';
import { gather } from './material.ts';
import { otherMembers } from './other-members.ts';

function besideKeyIn(text: string): string[] {
	const reading = readFully(text);
	const facts = findFacts(reading);
	const content = reading.sentences.map((sentence) => contentWords(sentence.text));
	const fact = facts.find(({ kind }) => kind === 'members')!;
	return otherMembers(fact, fact.asks[0]!.key, gather(reading, facts, content)).map(
		(other) => other.text
	);
}

const OPERATED = 'The Concorde was operated jointly by Britain and France.';

test('beside a country of a list stand others of the text, and then those of its part of the world', () => {
	const others = besideKeyIn(`${OPERATED} The United States built no such plane.`);
	expect(others[0]).toBe('United States');
	expect(others).toContain('Spain');
	expect(others).not.toContain('Vietnam');
});

test('neither the rest of the list nor a country that the text names in passing is made up', () => {
	const others = besideKeyIn(`${OPERATED} It was not flown over Spain’s coast.`);
	expect(others).not.toContain('Britain');
	expect(others.filter((other) => other === 'Spain').length).toBeLessThan(2);
});
