import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isVerbatim } from '#lib/article/span.ts';
import { limits } from '#lib/limits.ts';
import { article, GOOD, SAID, suggest, suggestBesideOurs, TEXT } from '../../../tests/suggest.ts';
import { Bank, readBank } from './bank.ts';
import { writeBank } from './write.ts';

test('a sound suggestion becomes a question on the article’s own words, marked as a model’s', () => {
	const { added, bank, rules } = suggest(GOOD);
	expect(rules).toEqual([]);
	expect(added).toMatchObject([
		{
			kind: 'choice',
			maker: 'model',
			stem: GOOD.stem,
			level: 'remember',
			options: [{ text: 'Floods' }, { text: 'Storms' }, { text: 'Ships' }, { text: 'Earthquakes' }]
		}
	]);
	expect(added[0]!.evidence).toMatchObject([{ quote: GOOD.evidence }]);
	expect(bank.secondMaker).toEqual({ model: 'm', refused: [] });
	expect(v.parse(Bank, bank)).toEqual(bank);
	expect(readBank(JSON.parse(writeBank(bank))).bank).toEqual(bank);
});

test('without a second maker a bank says nothing of one', () => {
	const stored = writeBank(suggestBesideOurs([]).alone);
	expect(stored).not.toMatch(/maker/i);
	expect(readBank(JSON.parse(stored)).problem).toBeUndefined();
});

test('the same suggestions give the same bank, to the byte', () => {
	const [one, other] = [1, 2].map(() => writeBank(suggestBesideOurs([GOOD, 7]).bank));
	expect(one).toBe(other);
});

test.each([
	null,
	7,
	'a question',
	[],
	{},
	{ ...GOOD, stem: 7 },
	{ ...GOOD, stem: '' },
	{ ...GOOD, stem: ` ${GOOD.stem}` },
	{ ...GOOD, stem: 'x'.repeat(limits.suggestedStem + 1) },
	{ ...GOOD, key: undefined },
	{ ...GOOD, key: 'Fl\u200Boods' },
	{ ...GOOD, distractors: 'Storms' },
	{ ...GOOD, distractors: ['Storms'] },
	{ ...GOOD, distractors: ['Storms', 'Ships', 'Fires', 'Birds'] },
	{ ...GOOD, distractors: ['Storms', { text: 'Ships' }] },
	{ ...GOOD, distractors: ['Storms', 'Sh\u202Eips'] },
	{ ...GOOD, evidence: ['The wall'] },
	{ ...GOOD, evidence: 'x '.repeat(limits.suggestedEvidence) }
])('what does not have the form of a suggestion is refused and the next one read: %#', (shape) => {
	const { added, bank } = suggest(shape, GOOD);
	expect(added).toHaveLength(1);
	expect(bank.secondMaker!.refused).toEqual([
		{ rule: 'SHAPE', because: expect.stringMatching(/^Suggestion 1 does not have .+\.$/) }
	]);
});

test('of too many, the first are read, and that is said', () => {
	const { bank } = suggest(...Array.from({ length: limits.suggestions + 3 }, () => GOOD));
	expect(bank.secondMaker!.refused.filter(({ rule }) => rule === 'COUNT')).toHaveLength(1);
	expect(bank.secondMaker!.refused.filter(({ rule }) => rule === 'TWICE')).toHaveLength(
		limits.suggestions - 1
	);
});

const RIVAL = {
	stem: 'What does the dam feed or give in the town?',
	evidence: 'The dam feeds three mills, and the mills give work to 250 people of the town.'
};

test('two suggestions that answer one question otherwise are both kept out', () => {
	const { added, rules } = suggest(
		{ ...RIVAL, key: 'Work', distractors: ['Bread', 'Light'] },
		{ ...RIVAL, key: 'Mills', distractors: ['Farms', 'Shops'] }
	);
	expect({ added, rules }).toEqual({ added: [], rules: ['MULTIKEY', 'MULTIKEY'] });
});

test('one that does not hold by itself makes no other doubtful', () => {
	const { added, rules } = suggest(
		{ ...GOOD, key: 'Pirates' },
		{ ...GOOD, distractors: ['Storms', '<b>'] },
		GOOD
	);
	expect(rules.sort()).toEqual(['ENCODING', 'GROUND']);
	expect(added).toHaveLength(1);
});

test('a suggestion takes only a place that ours leave free', () => {
	const count = suggestBesideOurs([]).alone.questions.length;
	expect(count).toBeGreaterThan(0);
	const { alone, bank, rules } = suggestBesideOurs([GOOD], count);
	expect(bank.questions).toEqual(alone.questions);
	expect(rules).toHaveLength(1);
	expect(rules[0]).toMatch(/^(?:COUNT|CLASH|SENTENCE)$/);
});

const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc.constantFrom(...Object.values(GOOD).flat(), ...Object.values(SAID).flat(), TEXT.slice(0, 90))
);
const anything = fc.oneof(
	fc.record({
		stem: text,
		key: text,
		distractors: fc.array(text, { maxLength: 4 }),
		evidence: text
	}),
	fc.anything()
);

test('whatever is suggested, ours stay, nothing disappears, and what is added stands on words of the article', () => {
	const { alone } = suggestBesideOurs([]);
	fc.assert(
		fc.property(fc.array(anything, { maxLength: 4 }), (suggestions) => {
			const { bank, ours, added, rules } = suggestBesideOurs(suggestions);
			expect(ours).toEqual(alone.questions);
			expect(bank.ledger.slice(0, alone.ledger.length)).toEqual(alone.ledger);
			expect(added.length + rules.length).toBe(suggestions.length);
			for (const { evidence } of added)
				expect(evidence.every((span) => isVerbatim(article.text, span))).toBe(true);
			expect(v.is(Bank, bank)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
