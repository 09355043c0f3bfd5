import { expect, test } from 'vitest';
import { parseConllu } from './conllu.ts';
import { mentionsOf, namesOf } from './entities.ts';

const rows = (lines: string) => lines.trim().replace(/ +/g, '\t');

const [document] = parseConllu(
	`# newdoc id = one
# newpar
# text = Mayor Ann Lee didn't visit the University of Kent.
${rows(`
1 Mayor Mayor NOUN NNP _ 2 nmod:desc _ Entity=(1-person-new
2 Ann Ann PROPN NNP _ 6 nsubj _ _
3 Lee Lee PROPN NNP _ 2 flat _ Entity=1)
4-5 didn't _ _ _ _ _ _ _ _
4 did do AUX VBD _ 6 aux _ _
5 n't not PART RB _ 6 advmod _ _
6 visit visit VERB VB _ 0 root _ _
7 the the DET DT _ 8 det _ Entity=(2-organization-new
8 University University PROPN NNP _ 6 obj _ _
9 of of ADP IN _ 10 case _ _
10 Kent Kent PROPN NNP _ 8 nmod _ Entity=(3-place-new)2)|SpaceAfter=No
11 . . PUNCT . _ 6 punct _ _`)}
`
);
const [sentence] = document!.sentences;

test('words have their places in the text, those of one written word too', () => {
	const { text, words } = sentence!;
	expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
		words.map(({ form }) => form)
	);
});

test('mentions have their words, nested ones too', () => {
	expect(mentionsOf(document!)).toMatchObject([
		{ first: 0, last: 2, type: 'person', head: 1 },
		{ first: 9, last: 9, type: 'place' },
		{ first: 6, last: 9, type: 'organization', head: 7 }
	]);
});

test('names are without titles and articles, and none within another', () => {
	expect(namesOf(document!)).toEqual([
		[
			{ first: 1, last: 2, type: 'person', entity: '1' },
			{ first: 7, last: 9, type: 'organisation', entity: '2' }
		]
	]);
});
