import { FINITE, VERBAL } from '#lib/language/en/proposition/relations.ts';
import { type Tree, rootOf } from '#lib/language/en/grammar/tree.ts';

/** How a sentence hangs together with the one before it. */
export type Relation = 'example' | 'outcome' | 'objection' | 'rephrasing';

/** The words by which a sentence says how it hangs together with the one before it. */
export interface Link {
	readonly relation: Relation;
	/** By their numbers, with the commas around them. */
	readonly words: readonly number[];
	/** Whether what it ties to stands in the same sentence. */
	readonly isInside?: boolean;
}

const OPENINGS: readonly [Relation, RegExp][] = [
	['example', /^(?:for example|for instance|as an example)$/i],
	[
		'outcome',
		/^(?:as a (?:result|consequence)|in consequence|consequently|therefore|thus|hence|for th(?:is|at|ese) reasons?|because of this|accordingly)$/i
	],
	['objection', /^(?:however|nevertheless|nonetheless|even so|but|yet|still)$/i],
	['rephrasing', /^(?:in other words|that is|put differently|to put it (?:simply|differently))$/i]
];
/** In mid-sentence only these speak of the whole sentence. */
const INSIDE = /^(?:for example|for instance|therefore|consequently|however|nevertheless)$/i;
/** The longest of them has so many words. */
const WORDS_MAX = 5;

/** What ties a sentence to the one before, or its second clause to the first: "For example, …", "The museum, for example, …". */
export function linkIn(tree: Tree): Link | undefined {
	return barely(tree) ?? beforeComma(tree) ?? between(tree) ?? betweenClauses(tree);
}

/** "But …" and "This means that …" need no comma. */
function barely(tree: Tree): Link | undefined {
	const [first, second] = tree.map(({ text }) => text);
	if (/^(?:But|Yet)$/.test(first ?? '') && second !== ',')
		return { relation: 'objection', words: [0] };
	if (first === 'This' && /^(?:means|meant)$/.test(second ?? '')) {
		const relation = second === 'means' ? 'rephrasing' : 'outcome';
		return { relation, words: tree[2]?.text === 'that' ? [0, 1, 2] : [0, 1] };
	}
	return undefined;
}

function beforeComma(tree: Tree): Link | undefined {
	const comma = tree.findIndex(({ text }) => text === ',');
	if (comma < 1 || comma > WORDS_MAX) return undefined;
	const relation = relationOf(textOf(tree, 0, comma));
	return relation && { relation, words: run(0, comma + 1) };
}

/** Between commas, in front of the verb and behind no other comma. */
function between(tree: Tree): Link | undefined {
	const from = tree.findIndex(({ text }) => text === ',');
	const to = tree.findIndex(({ text }, i) => i > from && text === ',');
	const root = rootOf(tree);
	if (from < 1 || to < 0 || to - from > WORDS_MAX || from > root) return undefined;
	const said = textOf(tree, from + 1, to);
	const relation = INSIDE.test(said) ? relationOf(said) : undefined;
	return (
		relation && { relation, words: run(isBehindSubject(tree, from) ? from : from + 1, to + 1) }
	);
}

/** "…; for example, a player no longer plays": between two clauses of one sentence. */
function betweenClauses(tree: Tree): Link | undefined {
	const from = tree.findIndex(({ text }) => /^(?:[;–—]|--)$/.test(text));
	const to = from + 3;
	if (from < 1 || !/^for (?:example|instance) ,$/.test(textOf(tree, from + 1, to + 1)))
		return undefined;
	const isClause = tree.some(
		({ relation, head }, i) =>
			i > to && head > i && relation.startsWith('nsubj') && FINITE.test(finiteTag(tree, head))
	);
	return isClause ? { relation: 'example', words: run(from, to + 1), isInside: true } : undefined;
}

/** The tag of the finite verb of a clause. */
function finiteTag(tree: Tree, head: number): string {
	const finite = tree.find(
		({ head: above, relation, xpos }) =>
			above === head && VERBAL.test(relation) && FINITE.test(xpos)
	);
	return (finite ?? tree[head]!).xpos;
}

/** Whether the subject of the main clause stands in front of a word: then no comma is left of those around an aside. */
export function isBehindSubject(tree: Tree, i: number): boolean {
	const root = rootOf(tree);
	return tree.some(
		({ relation, head }, at) => head === root && relation.startsWith('nsubj') && at < i
	);
}

function relationOf(text: string): Relation | undefined {
	return OPENINGS.find(([, pattern]) => pattern.test(text))?.[0];
}

function textOf(tree: Tree, from: number, to: number): string {
	return tree
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
}

function run(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}
