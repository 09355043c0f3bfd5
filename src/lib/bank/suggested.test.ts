import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { isVerbatim } from '#lib/article/span.ts';
import { limits } from '#lib/limits.ts';
import { questionReader } from '../../../tests/read-fully.ts';
import { Bank, readBank, writeBank } from './bank.ts';
import { generateBank } from './generate.ts';

const TEXT = `Hill Dam was built by the firm of Brown and Sons to keep the water of the Oria for the town. Its wall is 40 metres high – the highest in the valley. The wall was raised in 2003 because floods had damaged the gates.

Anna Lund said that Hill Dam harms the trout of the river. Engineers did not close the old tunnel.

“We’ll open the gates in spring,” the mayor, Tom Reed, told the Valley News. The dam feeds three mills, and the mills give work to 250 people of the town.

Volunteers counted 14,200 storks near the lake. The figure was later corrected to 13,800.

I have walked there with my father.

In 1994, Maria Smith, the director of the Valley Museum, opened the Oria Bridge. The Valley Railway (VR) began to carry stone to the museum in 1998. According to Peter Stone, the railway closed in 2010.

Photo: Hill Dam was painted green by the pupils of the school`;

const { article } = parseArticle(TEXT, 'dam.txt');

const GOOD = {
	stem: 'What had damaged the gates before the wall was raised?',
	key: 'Floods',
	distractors: ['Storms', 'Ships', 'Earthquakes'],
	evidence: 'The wall was raised in 2003 because floods had damaged the gates.'
};

function suggest(...suggestions: unknown[]) {
	const making = { reader: questionReader, count: 100 };
	const bank = generateBank(article!, { ...making, suggested: { model: 'm', suggestions } });
	const isSuggested = ({ maker }: { maker?: 'model' | undefined }) => maker === 'model';
	return {
		bank,
		alone: generateBank(article!, making),
		added: bank.questions.filter(isSuggested),
		ours: bank.questions.filter((question) => !isSuggested(question)),
		rules: [
			...bank.secondMaker!.refused.map(({ rule }) => rule),
			...bank.ledger.filter(({ question }) => isSuggested(question)).map(({ rule }) => rule)
		]
	};
}

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
	expect(writeBank(suggest().alone)).not.toMatch(/secondMaker|maker/);
});

test('the same suggestions give the same bank, to the byte', () => {
	expect(writeBank(suggest(GOOD, 7).bank)).toBe(writeBank(suggest(GOOD, 7).bank));
});

/** Each differs from one that is sound in one point. */
const HIGH = {
	stem: 'How many metres high is the wall of the dam?',
	key: '40',
	distractors: ['30', '50'],
	evidence: 'Its wall is 40 metres high – the highest in the valley.'
};
const SAID = {
	stem: 'What does Hill Dam harm, according to Anna Lund?',
	key: 'The trout',
	distractors: ['The storks', 'The frogs'],
	evidence: 'Anna Lund said that Hill Dam harms the trout of the river.'
};
const WORK = {
	stem: 'What do the mills give to people of the town?',
	key: 'Work',
	distractors: ['Bread', 'Light'],
	evidence: 'The dam feeds three mills, and the mills give work to 250 people of the town.'
};

test.each([
	['a number', HIGH],
	['a number in words', { ...HIGH, key: 'Forty', distractors: ['Thirty', 'Fifty'] }],
	['what somebody says, as said', SAID],
	[
		'what the words only mean',
		{ ...WORK, key: 'Working people', distractors: ['Bread and light', 'Good water'] }
	],
	['a part of a sentence', { ...WORK, evidence: 'the mills give work to 250 people' }],
	['evidence in another typography', { ...HIGH, evidence: HIGH.evidence.replace('–', '-') }],
	[
		'evidence with soft hyphens',
		{ ...WORK, evidence: WORK.evidence.replace('mills', 'mi\u00ADlls') }
	]
])('asks %s', (_, suggestion) => {
	expect(suggest(suggestion)).toMatchObject({ rules: [], added: [{ stem: suggestion.stem }] });
});

test.each([
	[
		'EVIDENCE',
		'evidence that is not there',
		{ ...GOOD, evidence: 'Floods had damaged the gates badly.' }
	],
	['EVIDENCE', 'evidence in another case', { ...GOOD, evidence: GOOD.evidence.toUpperCase() }],
	['EVIDENCE', 'evidence of too few words', { ...GOOD, evidence: 'damaged the gates' }],
	['EVIDENCE', 'no evidence', { ...GOOD, evidence: '' }],
	[
		'FURNITURE',
		'evidence in a caption',
		{
			...GOOD,
			stem: 'By whom was Hill Dam painted green?',
			key: 'The pupils',
			evidence: 'Hill Dam was painted green by the pupils'
		}
	],
	[
		'FURNITURE',
		'evidence over two sentences',
		{ ...GOOD, evidence: 'the highest in the valley. The wall was raised in 2003' }
	],
	[
		'GROUND',
		'a key that the evidence does not have',
		{ ...GOOD, key: 'Landslides', distractors: ['Storms', 'Ships'] }
	],
	['GROUND', 'a key that is another number', { ...HIGH, key: '45' }],
	['GROUND', 'a key of empty words', { ...GOOD, key: 'It was so' }],
	[
		'GROUND',
		'a name that the article does not have',
		{ ...GOOD, stem: 'What had damaged the gates of Aswan before the wall was raised?' }
	],
	[
		'GROUND',
		'somebody whom the evidence does not speak of',
		{ ...GOOD, stem: 'What had damaged the gates before the wall was raised by Tom Reed?' }
	],
	[
		'GROUND',
		'a question about something else',
		{ ...WORK, stem: 'What is the best thing in the world to eat for the people?' }
	],
	[
		'FIT',
		'a number for a time',
		{ ...GOOD, stem: 'When was the wall raised and the gates damaged?' }
	],
	['FIT', 'words for a number', { ...GOOD, stem: 'How many of the gates were damaged?' }],
	['ALL-NONE', 'all of the above', { ...GOOD, distractors: ['Storms', 'All of the above'] }],
	['SAME', 'a distractor twice', { ...GOOD, distractors: ['Storms', 'storms'] }],
	['SAME', 'the key as a distractor', { ...GOOD, distractors: ['The floods', 'Storms'] }],
	['SAME', 'the same number again', { ...HIGH, distractors: ['40.0', '50'] }],
	[
		'MULTIKEY',
		'two right answers',
		{
			...WORK,
			stem: 'What does the dam feed or give to people of the town?',
			distractors: ['Mills', 'Bread']
		}
	],
	[
		'MULTIKEY',
		'a number that the evidence gives too',
		{
			...WORK,
			stem: 'How many people of the town have work by the mills?',
			key: '250',
			distractors: ['3', '100']
		}
	],
	['OPINION', 'an opinion as a fact', { ...SAID, stem: 'What does Hill Dam harm in the river?' }],
	[
		'OPINION',
		'a quotation as a fact',
		{
			stem: 'What will open in spring?',
			key: 'The gates',
			distractors: ['The mills', 'The lake'],
			evidence: "We'll open the gates in spring"
		}
	],
	[
		'OPINION',
		'what somebody tells of themselves',
		{
			stem: 'With whom was the walk taken there?',
			key: 'My father',
			distractors: ['My mother', 'My sister'],
			evidence: 'I have walked there with my father.'
		}
	],
	[
		'NEGATIVE',
		'what was not done, as done',
		{
			...GOOD,
			stem: 'What did the engineers close?',
			key: 'The old tunnel',
			distractors: ['The new road', 'The first gate'],
			evidence: 'Engineers did not close the old tunnel.'
		}
	],
	[
		'NEGATIVE',
		'what is not so',
		{ ...GOOD, stem: 'What had not damaged the gates before the wall was raised?' }
	],
	[
		'CORRECTED',
		'what the article takes back',
		{
			...HIGH,
			stem: 'How many storks near the lake were counted by volunteers?',
			key: '14,200',
			distractors: ['12,000', '15,000'],
			evidence: 'Volunteers counted 14,200 storks near the lake.'
		}
	],
	[
		'FORM',
		'an order',
		{ ...GOOD, stem: 'Say what had damaged the gates before the wall was raised!' }
	],
	['FORM', 'a link', { ...GOOD, distractors: ['Storms', 'See www.example.org'] }],
	['FORM', 'letters of two scripts', { ...GOOD, distractors: ['Storms', 'Flооds'] }],
	[
		'LEAK',
		'the key in the stem',
		{ ...GOOD, stem: 'What had damaged the gates when floods came before the wall was raised?' }
	],
	[
		'REF',
		'a stem that points at what it does not show',
		{ ...GOOD, stem: 'What had damaged them before the wall was raised?' }
	],
	['ENCODING', 'markup', { ...GOOD, distractors: ['Storms', '<b>Ships</b>'] }]
])('%s keeps out %s', (rule, _, suggestion) => {
	const { added, rules, ours, alone } = suggest(suggestion);
	expect({ added, rules }).toEqual({ added: [], rules: [rule] });
	expect(ours).toEqual(alone.questions);
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

test('two suggestions that answer one question otherwise are both kept out', () => {
	const { added, rules } = suggest(GOOD, {
		...GOOD,
		key: 'The gates',
		distractors: ['Ships', 'Ice']
	});
	expect(added).toEqual([]);
	expect(rules).toContain('MULTIKEY');
});

test('a suggestion takes only a place that ours leave free', () => {
	const { alone } = suggest();
	const count = alone.questions.length;
	expect(count).toBeGreaterThan(0);
	const full = generateBank(article!, {
		reader: questionReader,
		count,
		suggested: { model: 'm', suggestions: [GOOD] }
	});
	expect(full.questions).toEqual(alone.questions);
	expect(full.ledger.at(-1)).toMatchObject({ rule: 'COUNT', question: { stem: GOOD.stem } });
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
	const { alone } = suggest();
	fc.assert(
		fc.property(fc.array(anything, { maxLength: 4 }), (suggestions) => {
			const { bank, ours, added, rules } = suggest(...suggestions);
			expect(ours).toEqual(alone.questions);
			expect(bank.ledger.slice(0, alone.ledger.length)).toEqual(alone.ledger);
			expect(added.length + rules.length).toBe(suggestions.length);
			for (const { evidence } of added)
				expect(evidence.every((span) => isVerbatim(article!.text, span))).toBe(true);
			expect(v.is(Bank, bank)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
