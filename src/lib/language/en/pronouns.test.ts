import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

/** Who the pronouns of the sentences mean, by the numbers of the sentences. */
const meantIn = (text: string, title?: string) =>
	[...readExcerpt(text, title).pronouns].map(([sentence, { name }]) => `${sentence}: ${name}`);

test.each([
	['Anna Lund was born in Leeds. She moved to Paris.', '1: Anna Lund'],
	['Anna Lund met Tom Brown. She moved to Paris.', '1: Anna Lund'],
	['Anna Lund left. In 1912, she moved to Paris.', '1: Anna Lund'],
	['Anna Lund left. Lund did so. Anna Lund and her father left. She died.', '3: Anna Lund'],
	['President Anna Lund left. She moved to Paris. She stayed.', '1: Anna Lund', '2: Anna Lund'],
	['The Roman general Scipio Lund carried the war to Africa. He won at Zama.', '1: Scipio Lund'],
	['“We go,” said Anna Lund. She moved to Paris.', '1: Anna Lund'],
	['Anna Lund left. “He is a good man,” said Tom Brown. He moved to Paris.', '2: Tom Brown'],
	['“We go,” said Terry Virts. He accused Dmitry Rogozin of it.', '1: Terry Virts']
])('%s: %s', (text, ...meant) => {
	expect(meantIn(text)).toEqual(meant);
});

test.each([
	['a woman or a man', 'Tom Brown left. She moved to Paris.'],
	['two women', 'Anna Lund met Maria Smith. She moved to Paris.'],
	['not the subject', 'Anna Lund met Tom Brown. He moved to Paris.'],
	['named in the same sentence', 'Anna Lund left. She met Anna Lund.'],
	['nobody by name', 'A man left. He moved to Paris.'],
	['something stands between', 'Anna Lund left. The dog barked. She moved to Paris.'],
	['the son of the one named', 'Tom Brown’s son won. He moved to Paris.'],
	['an organisation', 'NASA left. He moved to Paris.'],
	['another paragraph', 'Anna Lund left.\n\nShe moved to Paris.'],
	['inside a quotation', 'Anna Lund left. “She is good,” the man said.'],
	[
		'too far into the sentence',
		'Anna Lund left. Last of all and with some pain in the knee she moved on.'
	]
])('a pronoun is left alone in doubt: %s', (_, text) => {
	expect(meantIn(text)).toEqual([]);
});

test('the person whom the whole text is about is meant, though another stands by', () => {
	const text = 'Marie Curie met Anna Lund in Rome. She moved to Paris.\n\nShe died in 1934.';
	expect(meantIn(text, 'Marie Curie')).toEqual(['1: Marie Curie', '2: Marie Curie']);
	expect(meantIn(text)).toEqual([]);
});

test.each([
	['his father', 'Tom Brown left. His father was a baker. He died in 1950.'],
	['a friend', 'Tom Brown left. It was with a friend. He died in 1950.'],
	['a name of nobody knows what', 'Tom Brown left. It was with Zorg Quix. He died in 1950.'],
	['a paragraph on somebody else', 'Tom Brown left.\n\nIt was Robert Baird.\n\nHe died in 1950.']
])('the person whom the text is about is not meant where it may be %s', (_, text) => {
	expect(meantIn(text, 'Tom Brown')).not.toContain('2: Tom Brown');
});
