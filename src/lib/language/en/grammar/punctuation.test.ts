import { expect, test } from 'vitest';
import { attachMarks } from './punctuation.ts';

/** Heads by words: "word>head" in a row, marks without a head. */
function attached(sentence: string): string[] {
	const parts = sentence.split(' ').map((part) => part.split('>') as [string, string?]);
	const texts = parts.map(([text]) => text);
	const heads = Int16Array.from(parts, ([, head]) => (head ? texts.indexOf(head) : -1));
	const isMark = texts.map((text) => !/\p{L}/u.test(text));
	const root = texts.findIndex((text, i) => !isMark[i] && heads[i] === -1);
	attachMarks({ texts, isMark, heads, root });
	return texts.flatMap((text, i) => (isMark[i] ? [`${text} under ${texts[heads[i]!]}`] : []));
}

test.each([
	['the last mark hangs on the root', 'He>left left .', ['. under left']],
	['a comma hangs on the part that it opens', 'He>left left , smiling>left', [', under smiling']],
	[
		'a comma hangs on the part in front that it closes',
		'Today>left , he>left left',
		[', under Today']
	],
	[
		'a pair hangs on the head within',
		'She>left ( his>sister sister>She ) left',
		['( under sister', ') under sister']
	],
	['an opening mark hangs on what follows', '– left', ['– under left']]
])('%s', (_, sentence, expected) => {
	expect(attached(sentence)).toEqual(expected);
});
