import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import { invertedOf, type Standing } from '../propositions/standing.ts';

/**
 * How something was done.
 *
 * > … The Roman army crossed the Rhine by building a bridge of boats …
 * > How did the Roman army cross the Rhine?  by building a bridge of boats
 */
export const manner: ClauseFinder = {
	kind: 'manner',
	find: (standings) => standings.flatMap(mannerOf)
};

const WORDS = { min: 3, max: 20 };

function mannerOf(standing: Standing): Fact[] {
	const { reading, sentence, proposition, source, around } = standing;
	if (proposition.negated) return [];
	const part = standing.parts.find((one) => isManner(standing, one));
	const asked = part && invertedOf(standing, [part]);
	if (!part || !asked || countWords(asked) < 3) return [];
	const text = phrasing(reading, sentence.index, part.words, { ...around, pointing: true });
	if (!text || countWords(text) < WORDS.min || countWords(text) > WORDS.max) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('manner', sentence, [span], {
			source,
			about: standing.subject,
			asks: [{ stem: `How ${asked}?`, key: { kind: 'manner', text, span } }]
		})
	];
}

function isManner({ tree }: Standing, { relation, words }: Part): boolean {
	const [first, second] = [tree[words[0]!]!, tree[words[1] ?? words[0]!]!];
	return relation === 'advcl' && /^by$/i.test(first.text) && second.xpos === 'VBG';
}
