import { expect, test } from 'vitest';
import { readExcerpt } from '#lib/language/en/excerpt.ts';
import { consequencesOf } from './consequence.ts';

test.each([
	['what it does', 'In 2021, the station was threatened by the Russian missile test.', [0]],
	['what it leads to', 'The test led to a long quarrel.', [0]],
	['what something like it leads to', 'A new missile can cause great fear. It is dear.', [0]],
	['what is due to it', 'The quarrel was due to the Russian missile test.', [0]],
	['what is due to something else', 'The missile is due to changes in the army.', []],
	['what leads to it', 'A quarrel led to the missile test.', []],
	['what it is', 'The missile test took place in 2021.', []],
	['what others do', 'The station was hit by a stone.', []]
])('a sentence that gives a consequence is known: %s', (_, text, sentences) => {
	expect(consequencesOf(readExcerpt(text), 'the Russian missile test')).toEqual(sentences);
});
