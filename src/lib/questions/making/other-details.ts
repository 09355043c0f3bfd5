import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { developmentsIn, type Development } from '#lib/facts/paragraphs/development.ts';
import type { Mark } from '#lib/facts/paragraphs/marks.ts';
import type { Detail } from '#lib/facts/paragraphs/seen.ts';
import { readsAlone } from '#lib/facts/paragraphs/standing.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { isFull } from '#lib/language/en/reader.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

const WORDS = { min: 6, max: 36 };
/** So much longer or shorter than the key, a sentence stands out. */
const LENGTH_RATIO = 2.1;

/** What bears out the main idea of a paragraph, for wrong answers to what that is: the most tempting are as long as it. */
export function otherDetails(fact: Fact, key: Term, { reading }: Material): Distractor[] {
	if (!isFull(reading)) return [];
	const found = developmentsIn(reading).find(({ topic }) => topic.index === fact.sentence);
	if (!found) return [];
	return found.details
		.filter((detail) => isDetail(detail, found))
		.map((detail) => ({ detail, text: shown(detail) }))
		.filter(({ text }) => isReadable(text) && ratio(text, key.text) < LENGTH_RATIO)
		.sort((a, b) => oddness(a.text, key.text) - oddness(b.text, key.text))
		.map(({ detail, text }) => ({
			text,
			span: sentenceSpan(reading, detail.sentence),
			whyNot: whyNot(detail)
		}));
}

/** Whether a sentence is a detail for sure, by its marks or as one of the things that the main idea promises; and can be read alone. */
function isDetail({ marks, takesUp, tree }: Detail, { basis }: Development): boolean {
	const isPromised = takesUp && (basis === 'several' || basis === 'list');
	return (
		(marks.size > 0 || isPromised) &&
		readsAlone(tree, AMONG_OTHERS) &&
		!isElliptic(tree) &&
		!isOrder(tree)
	);
}

/** What a sentence among others of its paragraph may say that it could not say alone. */
const AMONG_OTHERS =
	/^(?:you|your|one|ones|everyone|someone|somebody|something|anything|so|too|again|another|other|others)$/;
const SOME = /^(?:others|most|some|many|several|few|both|all|each|one|another|such)$/i;

/** "Others are covered in tufts": other what, the sentence before it says. */
function isElliptic(tree: Tree): boolean {
	return tree.some(({ text, relation }) => /^nsubj/.test(relation) && SOME.test(text));
}

/** "Recall that …": no detail, but a word to the reader. */
function isOrder(tree: Tree): boolean {
	return tree.some(({ head, xpos }, i) => head < 0 && /^VBP?$/.test(xpos) && !hasSubject(tree, i));
}

function hasSubject(tree: Tree, verb: number): boolean {
	return dependents(tree, verb).some((i) => /^(?:[nc]subj|expl)/.test(tree[i]!.relation));
}

/** Words in front that tell a detail by its form, and that a sentence can do without. */
const TELLTALE =
	/^(?:for (?:example|instance|one)|specifically|in particular|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|also|in addition|additionally|further(?:more)?|moreover|besides|similarly|likewise|alternatively|in fact|indeed|of course|interestingly|importantly|conversely|in contrast), /i;

function shown({ sentence }: Detail): string {
	return capitalise(sentence.text.replace(TELLTALE, ''));
}

/** What no option can have: a turn, a conclusion, words of somebody's, a question, a link to another sentence. */
const UNFIT =
	/^(?:but|however|yet|still|and|so|thus|therefore|then|instead|nevertheless|generally speaking|as a result|in other words|on the (?:one|other) hand|another|others?|the (?:result|reason|answer|idea|problem|difference))\b|, (?:however|though|therefore|then),|["?!]|“[^”]*\s[^”]*\s[^”]*\s[^”]*”|\bmentioned\b|\bfor (?:example|instance)\b/i;

function isReadable(text: string): boolean {
	const words = countWords(text);
	return words >= WORDS.min && words <= WORDS.max && !UNFIT.test(text);
}

/** How much a sentence stands out beside the key: by its length, and by words that tell a detail. */
function oddness(text: string, key: string): number {
	return ratio(text, key) + (/\b(?:also|another)\b/.test(text) ? 1 : 0);
}

const WHY: readonly (readonly [Mark, string])[] = [
	['example', 'It gives an example of what the paragraph says as a whole.'],
	['figure', 'It gives a figure that bears out what the paragraph says as a whole.'],
	['item', 'It is one of several points under what the paragraph says as a whole.'],
	['name', 'It speaks of one case of what the paragraph says as a whole.']
];

function whyNot({ marks }: Detail): string {
	const [, why] = WHY.find(([mark]) => marks.has(mark)) ?? [];
	return why ?? 'It is a detail of what the paragraph says as a whole.';
}

function ratio(a: string, b: string): number {
	return Math.max(a.length, b.length) / Math.min(a.length, b.length);
}
