import { expect, test } from 'vitest';
import type { TreeWord } from './grammar/tree.ts';
import { meaningOf, meanings, partOf } from './meanings.ts';

const word = (text: string, xpos: string): TreeWord => ({
	start: 0,
	end: text.length,
	text,
	xpos,
	upos: '',
	head: -1,
	relation: 'root',
	confidence: 1
});

const lemmaOf = (text: string, xpos: string) => meaningOf([word(text, xpos)], 0)?.lemma;

test.each([
	['lucrative', 'JJ', 'lucrative'],
	['annuities', 'NNS', 'annuity'],
	['coteries', 'NNS', 'coterie'],
	['auspices', 'NNS', 'auspices'],
	['abrogated', 'VBD', 'abrogate'],
	['debunking', 'VBG', 'debunk'],
	['embezzled', 'VBN', 'embezzle'],
	['decries', 'VBZ', 'decry']
])('a form is known by its lemma: %s, %s', (text, xpos, lemma) => {
	expect(lemmaOf(text, xpos)).toBe(lemma);
});

test.each([
	['lucrative', 'NN'],
	['Lucrative', 'JJ'],
	['bank', 'NN'],
	['deterred', 'JJ']
])(
	'a word of another class, a name and a word of many senses have no meaning: %s, %s',
	(...form) => {
		expect(lemmaOf(...form)).toBeUndefined();
	}
);

test('a meaning says what a learner can choose among', () => {
	expect(meaningOf([word('abrogated', 'VBD')], 0)).toMatchObject({
		gloss: 'to revoke formally',
		group: 'verb.social'
	});
	for (const { lemma, gloss, ...meaning } of meanings) {
		const words = gloss.replace(/^to /, '').split(' ');
		expect(words.length, lemma).toBeGreaterThanOrEqual(2);
		expect(words, lemma).not.toContain(lemma);
		expect(partOf({ lemma, gloss, ...meaning })).toMatch(/^(?:noun|verb|adj)$/);
	}
});
