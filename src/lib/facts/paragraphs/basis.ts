import { beginningOf, countShared } from '#lib/language/en/content.ts';
import { dependent, dependents, type Tree, rootOf } from '#lib/language/en/grammar/tree.ts';
import { predicateOf } from './clause.ts';
import { stemsOf, type Detail, type Seen } from './seen.ts';
import { promisesSeveral } from './several.ts';

/** On what it rests that the first sentence of a paragraph is the main one. */
export type Basis = 'several' | 'list' | 'judgement' | 'example';

/**
 * That it promises several things; that it lists what the others go through; that it says how something is, or is
 * followed by an example at once, and the others take up what it says.
 */
export function basisOf({ tree, details }: Seen): Basis | undefined {
	if (promisesSeveral(tree)) return 'several';
	if (goThrough(listedIn(tree), details)) return 'list';
	if (defines(tree) || !takeUpPredicate(tree, details)) return undefined;
	if (judges(tree)) return 'judgement';
	return EXAMPLE.test(details[0]!.sentence.text) && areExamples(details) ? 'example' : undefined;
}

const EXAMPLE = /\bfor (?:example|instance)\b/i;

/** Whether at least half of the details are examples, or one thing of several. */
function areExamples(details: readonly Detail[]): boolean {
	const some = details.filter(({ marks }) => marks.has('example') || marks.has('item'));
	return some.length >= details.length / 2;
}

/** Whether at least half of the details speak of what is listed, and of more than one thing of it. */
function goThrough(listed: readonly string[], details: readonly Detail[]): boolean {
	const met = details.map(({ stems }) => listed.filter((word) => stems.has(beginningOf(word))));
	const speaking = met.filter((some) => some.length > 0).length;
	return new Set(met.flat()).size > 1 && speaking >= details.length / 2;
}

/** What a sentence lists right behind its verb: "lipids", "proteins" and "carbohydrates". */
function listedIn(tree: Tree): string[] {
	const root = rootOf(tree);
	const said = predicateOf(tree);
	const isThing = (i: number) => said.includes(i) && /^(?:NOUN|ADJ|PROPN)$/.test(tree[i]!.upos);
	const lists = said
		.filter((i) => i === root || tree[i]!.head === root)
		.map((first) => [first, ...dependents(tree, first).filter((i) => tree[i]!.relation === 'conj')])
		.filter((list) => list.length > 1 && list.every(isThing) && !isSynonym(tree, list));
	const longest = lists.sort((a, b) => b.length - a.length)[0] ?? [];
	return longest.map((i) => tree[i]!.text.toLowerCase());
}

/** "A percentage or a rate": two nouns with "or" between them may be the same thing. */
function isSynonym(tree: Tree, list: readonly number[]): boolean {
	const hasOr = dependents(tree, list.at(-1)!).some((i) => /^or$/i.test(tree[i]!.text));
	return list.length === 2 && hasOr && tree[list[0]!]!.upos === 'NOUN';
}

/** Whether a sentence says of which kind something is. */
function defines(tree: Tree): boolean {
	return /^(?:NOUN|PROPN)$/.test(tree[rootOf(tree)]!.upos);
}

/** So many of the others speak of what the first sentence says behind its subject. */
const TAKEN_UP = 0.3;

function takeUpPredicate(tree: Tree, details: readonly Detail[]): boolean {
	const words = predicateOf(tree).map((i) => tree[i]!.text);
	const said = stemsOf(words.join(' '));
	const taking = details.filter(({ stems }) => countShared(said, stems) > 0);
	return taking.length >= TAKEN_UP * details.length;
}

const CONSIDERED = /^(?:considered|seen|viewed|thought|found|known|remains?|becomes?)$/i;
const VARIES = /^(?:var(?:y|ies)|differs?)$/i;

/** Whether a sentence says how something is: "is highly variable", "is considered episodic", "vary in structure". */
function judges(tree: Tree): boolean {
	const root = rootOf(tree);
	const { xpos, text } = tree[root]!;
	if ((/^JJ/.test(xpos) && dependent(tree, root, 'det') === undefined) || VARIES.test(text))
		return true;
	const judged = dependent(tree, root, 'xcomp');
	return CONSIDERED.test(text) && judged !== undefined && tree[judged]!.upos === 'ADJ';
}
