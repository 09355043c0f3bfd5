import { expect, test } from 'vitest';
import type { FactKind } from '#lib/facts/fact.ts';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { candidateOf, materialOf } from './tried.ts';

/** Sentences of which no two have a word of content in common, two to a paragraph. */
const WORDS = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima'.split(
	' '
);
const SENTENCES = WORDS.map(
	(word, i) => `The ${word}${i} ship ${word}a sails ${word}b to ${word}c.`
);
const TEXT = SENTENCES.map((sentence, i) => sentence + (i % 2 ? '\n\n' : ' '))
	.join('')
	.trim();
const material = materialOf(TEXT);

interface Made {
	sentence: number;
	score?: number;
	gap?: boolean;
	kind?: FactKind;
	fact?: string;
}

/** Candidates about sentences of the text, each with its score. */
function made(list: readonly Made[]): [Candidate[], Map<Candidate, number>] {
	const candidates = list.map(({ sentence, gap, kind = 'identity', fact }, i) => {
		const word = WORDS[sentence]!;
		const stem = `Where does the ${word} number ${word}${i} go?`;
		const evidence = SENTENCES[sentence]!;
		const draft = gap
			? { stem: `${stem} _____`, accepted: [`${word} ${i}`], evidence }
			: { stem, options: [`${word} ${i}`, 'x', 'y'], evidence };
		return candidateOf(draft, material, { id: fact ?? `fact ${i}`, sentence, kind });
	});
	return [candidates, new Map(candidates.map((one, i) => [one, list[i]!.score ?? 5]))];
}

const spread = (count: number, more: Partial<Made> = {}) =>
	Array.from({ length: count }, (_, sentence) => ({
		sentence,
		kind: 'quotation' as const,
		...more
	}));

const sentencesOf = (candidates: readonly Candidate[]) =>
	candidates.map(({ fact }) => fact.sentence);

test('as many are chosen as are wanted, in the order of the text', () => {
	const [candidates, scores] = made(spread(12).toReversed());
	const { chosen, rejected } = choose(candidates, scores, 5);
	expect(chosen).toHaveLength(5);
	expect(sentencesOf(chosen)).toEqual(sentencesOf(chosen).toSorted((a, b) => a - b));
	expect(rejected).toHaveLength(7);
	expect(new Set(rejected.map(({ rule }) => rule))).toEqual(new Set(['COUNT']));
});

test('what is in a set already stays, however good the others are, and they take what is left', () => {
	const [candidates, scores] = made([
		{ sentence: 0, fact: 'a', score: 1 },
		{ sentence: 1, score: 1 },
		{ sentence: 0, fact: 'a', score: 9 },
		...spread(12, { score: 9 })
	]);
	const already = candidates.slice(0, 2);
	const { chosen, rejected } = choose(candidates.slice(2), scores, 4, already);
	expect(chosen).toHaveLength(4);
	expect(chosen).toEqual(expect.arrayContaining(already));
	expect(rejected[0]).toMatchObject({ rule: 'CLASH' });
	expect(choose(candidates.slice(2), scores, 2, already).chosen).toEqual(already);
});

test('fewer are chosen where there are fewer', () => {
	const [candidates, scores] = made(spread(3));
	expect(choose(candidates, scores, 20).chosen).toHaveLength(3);
	expect(choose([], new Map(), 20)).toEqual({ chosen: [], rejected: [] });
});

test('every paragraph is asked about before one is asked about twice', () => {
	const [candidates, scores] = made(spread(12));
	const paragraphs = choose(candidates, scores, 6).chosen.map(
		({ fact, article }) => article.sentences[fact.sentence]!.paragraph
	);
	expect(paragraphs).toEqual([0, 1, 2, 3, 4, 5]);
});

test('at most two stand on one sentence', () => {
	const [candidates, scores] = made(
		[0, 0, 0, 0, 1, 2].map((sentence) => ({ sentence, kind: 'quotation' }))
	);
	const { chosen, rejected } = choose(candidates, scores, 20);
	expect(sentencesOf(chosen).filter((sentence) => sentence === 0)).toHaveLength(2);
	expect(rejected.map(({ rule }) => rule)).toEqual(['SENTENCE', 'SENTENCE']);
});

test('one is asked of each fact: the better one', () => {
	const [candidates, scores] = made([
		{ sentence: 0, fact: 'same', score: 3, kind: 'quotation' },
		{ sentence: 0, fact: 'same', score: 8, kind: 'quotation' },
		...spread(4).slice(1)
	]);
	const { chosen, rejected } = choose(candidates, scores, 20);
	expect(chosen).toContain(candidates[1]);
	expect(chosen).not.toContain(candidates[0]);
	expect(rejected).toMatchObject([{ rule: 'CLASH' }]);
});

test('gaps are no more than a quarter of the set, but two are always allowed', () => {
	for (const [others, gaps] of [
		[6, 2],
		[2, 2],
		[0, 2]
	] as const) {
		const [candidates, scores] = made([
			...spread(others),
			...[7, 8, 9, 10, 11].map((sentence) => ({ sentence, gap: true, kind: 'quotation' as const }))
		]);
		const { chosen } = choose(candidates, scores, 20);
		expect(chosen.filter(({ question }) => question.kind === 'gap')).toHaveLength(gaps);
	}
});

test('dates are no more than half of the set', () => {
	const [candidates, scores] = made([
		...spread(4),
		...[5, 6, 7, 8, 9, 10, 11].map((sentence) => ({ sentence, kind: 'date' as const }))
	]);
	const { chosen, rejected } = choose(candidates, scores, 20);
	const dates = chosen.filter(({ fact }) => fact.kind === 'date').length;
	expect(dates).toBe(Math.ceil(chosen.length / 2));
	expect(rejected.map(({ rule }) => rule)).toContain('SHARE');
});

test('what is seldom good is not chosen at all', () => {
	const [candidates, scores] = made([...spread(2), { sentence: 5, score: 0 }]);
	const { chosen, rejected } = choose(candidates, scores, 20);
	expect(chosen).toHaveLength(2);
	expect(rejected).toMatchObject([{ rule: 'UNLIKELY' }]);
});

test('nobody is lost: what is not chosen is in the ledger', () => {
	const [candidates, scores] = made([
		...spread(12),
		...spread(12, { gap: true }),
		...spread(6, { score: 0 })
	]);
	for (const count of [1, 3, 10, 20, 400]) {
		const { chosen, rejected } = choose(candidates, scores, count);
		expect(chosen.length).toBeLessThanOrEqual(count);
		expect(chosen.length + rejected.length).toBe(candidates.length);
	}
});

test('three questions of one set had the same name for an answer', () => {
	const [candidates] = made(spread(6));
	const named = candidates.map((candidate, i) =>
		i < 4 ? { ...candidate, plainKeys: ['terry virts'] } : candidate
	);
	const { chosen, rejected } = choose(named, new Map(named.map((one, i) => [one, 9 - i])), 6);
	expect(sentencesOf(chosen)).toEqual([0, 2, 4, 5]);
	expect(rejected.map(({ rule, because }) => [rule, because])).toEqual([
		['SHARE', 'The set has enough questions with this answer.'],
		['SHARE', 'The set has enough questions with this answer.']
	]);
});
