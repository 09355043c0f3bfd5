import { expect, test } from 'vitest';
import { readExcerpt } from '../excerpt.ts';
import { phrase } from '../phrases.ts';
import { findConcession } from './concession.ts';

const concededIn = (text: string) => {
	const [sentence] = readExcerpt(text).sentences;
	const found = findConcession(sentence!.words);
	if (!found) return undefined;
	const { clause, main } = found;
	return [
		[clause.subject, clause.verb, clause.rest].map((run) => phrase(sentence!, run)).join(' | '),
		sentence!.words[main]!.text
	];
};

test.each([
	[
		'While the trains have not been stopped by the snow, Anna Lund said that nobody came.',
		['the trains | have not been stopped | by the snow', 'Anna']
	],
	[
		'Although the bridge survived the storm, the town lost its harbour.',
		['the bridge | survived | the storm', 'the']
	],
	[
		'Even though the town lay in the south, the snow stayed until May.',
		['the town | lay | in the south', 'the']
	]
])('reads what is conceded, and where the main clause begins: %s', (text, expected) => {
	expect(concededIn(text)).toEqual(expected);
});

test.each([
	['while he was working', 'While Tom Brown was working on the film, Anna Lund left for Oslo.'],
	['no comma', 'While the trains have not been stopped by the snow nobody came.'],
	['no concession', 'The trains have been stopped by the snow, and nobody came.']
])('no concession: %s', (_, text) => {
	expect(concededIn(text)).toBeUndefined();
});
