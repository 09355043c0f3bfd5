import { expect, test } from 'vitest';
import { turnsOf } from './turns.ts';

const cut = (...paragraphs: string[]) => {
	const labelIn = turnsOf(paragraphs);
	return paragraphs.map((it) => it.slice(labelIn(it)));
};

test.each<[what: string, before: string[], ...after: string[]]>([
	[
		'questions and answers',
		['Q: Why?', 'A: It rained.', 'Q: Where?', 'A: Here, “they” say.'],
		'Why?',
		'It rained.',
		'Where?',
		'Here, “they” say.'
	],
	[
		'names in capitals, first the whole of them',
		[
			'DAVID HOLLIS, HOST: Hello.',
			'JANE DOE: Good day.',
			'HOLLIS: How are you?',
			'DOE: I am well.'
		],
		'Hello.',
		'Good day.',
		'How are you?',
		'I am well.'
	],
	[
		'moments and asides',
		[
			'[00:12] Host: Hello.',
			'Jane Doe (laughs): Yes.',
			'00:01:23 Host: So?',
			'Jane Doe [1:30]: No.',
			'She left.'
		],
		'Hello.',
		'Yes.',
		'So?',
		'No.',
		'She left.'
	],
	['moments alone', ['[01:23] It rained.', '00:01:23 - It was cold.'], 'It rained.', 'It was cold.']
])('the label goes from %s', (_, before, ...after) => {
	expect(cut(...before)).toEqual(after);
});

test.each<[what: string, paragraphs: string[]]>([
	['a colon in a sentence', ['Note: It rained.', 'The plan: Build it.', 'One thing: It is old.']],
	['one label that comes again', ['Example: It rained.', 'It was cold.', 'Example: It snowed.']],
	['a time of day', ['10:30 The crew left.', 'At 11:00 it was back.', '(10:45) It rained.']],
	['days that are told one by one', ['Monday: It rained.', 'Tuesday: It snowed.', 'Monday it was.']]
])('%s stays', (_, paragraphs) => {
	expect(cut(...paragraphs)).toEqual(paragraphs);
});
