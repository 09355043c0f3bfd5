import { parseNumber } from '#lib/language/en/numbers.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { spanOf } from '#lib/article/span.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import { invertedOf, predicateOf, type Standing } from '../propositions/standing.ts';

/**
 * How many of something there are in what a clause says.
 *
 * > Nearly 30,000 people packed the streets of San Francisco.
 * > About how many people packed the streets of San Francisco?  30,000
 */
export const amount: ClauseFinder = {
	kind: 'quantity',
	find: (standings) => standings.flatMap(amountOf)
};

const WORDS = { min: 6, max: 24 };
const ROUGH = /^(?:about|almost|nearly|around|roughly|approximately|some)$/i;
const BOUND =
	/^(?:than|least|most|over|under|only|all|to|between|first|last|these|those|other|more|fewer|less)$/i;

function amountOf(standing: Standing): Fact[] {
	const { proposition, parts } = standing;
	if (proposition.negated) return [];
	const object = parts.find(({ relation }) => relation === 'obj');
	return [
		...countedIn(standing, proposition.subject, () => predicateOf(standing)),
		...(object ? countedIn(standing, object, () => invertedOf(standing, [object])) : [])
	].slice(0, 1);
}

function countedIn(standing: Standing, part: Part, restOf: () => string | undefined): Fact[] {
	const { reading, sentence, tree, source, around } = standing;
	const at = part.words.findIndex(
		(i) => tree[i]!.head === part.head && tree[i]!.relation === 'nummod'
	);
	const word = at < 0 ? undefined : tree[part.words[at]!];
	const before = part.words.slice(0, Math.max(0, at)).map((i) => tree[i]!.text);
	const behind = part.words.slice(at + 1);
	const value = word && parseNumber(word.text);
	if (!word || value === undefined || value < 2 || !/^NNP?S$/.test(tree[part.head]!.xpos))
		return [];
	if (
		/^(?:1\d{3}|20\d{2})$/.test(word.text) ||
		before.some((one) => BOUND.test(one) || !ROUGH.test(one))
	)
		return [];
	if (
		/^(?:million|billion|thousand|hundred|percent|per|%|times|years|-)$/i.test(
			tree[behind[0]!]?.text ?? ''
		)
	)
		return [];
	const noun = phrasing(reading, sentence.index, behind, around);
	const rest = restOf();
	if (behind.some((i) => tree[i]!.upos === 'NUM')) return [];
	if (!noun || !rest || /^(?:the|an?)\b/i.test(noun)) return [];
	const stem = `${before.length ? 'About how many' : 'How many'} ${noun} ${rest}?`;
	if (countWords(stem) < WORDS.min || countWords(stem) > WORDS.max) return [];
	const span = sentenceSpan(reading, sentence);
	const key = {
		kind: 'number' as const,
		text: word.text.toLowerCase(),
		span: spanOf(reading.article.text, word.start, word.end),
		value,
		unit: tree[part.head]!.text.toLowerCase()
	};
	return [fact('quantity', sentence, [span], { source, asks: [{ stem, key }] })];
}
