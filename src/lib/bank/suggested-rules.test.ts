import { expect, test } from 'vitest';
import { GOOD, HIGH, SAID, suggest, WORK } from '../../../tests/suggest.ts';

const MAYBE = {
	stem: 'What will replace the hall?',
	key: 'A school',
	distractors: ['A prison', 'A church'],
	evidence: 'A school may replace the hall.'
};

test.each([
	['what somebody says, as said', SAID],
	[
		'a key in other words of the same stem',
		{ ...GOOD, key: 'Flooding', distractors: ['Shipping', 'Ice'] }
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
	['ALL-NONE', 'all of the above', { ...GOOD, distractors: ['Storms', 'All of the above'] }],
	['SAME', 'a distractor twice', { ...GOOD, distractors: ['Storms', 'storms'] }],
	['SAME', 'the key as a distractor', { ...GOOD, distractors: ['The floods', 'Storms'] }],
	[
		'MULTIKEY',
		'two right answers',
		{
			...WORK,
			stem: 'What does the dam feed or give to people of the town?',
			distractors: ['Mills', 'Bread']
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
		'GROUND',
		'what is said of another thing',
		{ ...HIGH, stem: 'How many metres high is the bridge of Paris?' }
	],
	['GROUND', 'a thing that is not spoken of', { ...HIGH, stem: 'How high is that famous bridge?' }],
	[
		'OPINION',
		'what nobody says, as said',
		{ ...WORK, stem: 'According to people of the town, what do the mills give?' }
	],
	[
		'OPINION',
		'what somebody says, as another’s',
		{ ...SAID, stem: 'According to Hill Dam, what does Anna Lund say that it harms?' }
	],
	[
		'LONGEST',
		'a distractor that goes on and on',
		{
			...GOOD,
			distractors: [
				'Storms',
				'Ships that were not tied to the bank of the river as they ought to be'
			]
		}
	],
	['DOUBT', 'what may be so, as so', MAYBE],
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
	const { added, rules } = suggest(suggestion);
	expect({ added, rules }).toEqual({ added: [], rules: [rule] });
});
