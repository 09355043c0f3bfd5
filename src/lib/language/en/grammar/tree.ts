/** A word of a sentence with its place in the sentence's tree, in the terms of Universal Dependencies. */
export interface TreeWord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Its universal part of speech: NOUN, VERB, PROPN … */
	readonly upos: string;
	/** Its tag of the Penn Treebank: NNS, VBD … */
	readonly xpos: string;
	/** The number of its head in the sentence; -1 for the root. */
	readonly head: number;
	/** What it is to its head: nsubj, obj, obl … */
	readonly relation: string;
	/** How sure the reader is of the head, from 0 to 1: the share of likely trees that have it. */
	readonly confidence: number;
}

/** A sentence's words; each but the root hangs under its head, and none under itself. */
export type Tree = readonly TreeWord[];

/** The dependents of a word from left to right. */
export function dependents(tree: Tree, head: number): number[] {
	return tree.flatMap((word, i) => (word.head === head ? [i] : []));
}

/** The first dependent of a word in one of some relations; subtypes count only where they are named. */
export function dependent(tree: Tree, head: number, ...relations: string[]): number | undefined {
	const found = tree.findIndex((word) => word.head === head && relations.includes(word.relation));
	return found < 0 ? undefined : found;
}

/** The words under a word and the word itself, as the numbers of the first and the last. */
export function extent(tree: Tree, top: number): { first: number; last: number } {
	let [first, last] = [top, top];
	for (let i = 0; i < tree.length; i++) {
		if (i >= first && i <= last) continue;
		if (!isUnder(tree, i, top)) continue;
		first = Math.min(first, i);
		last = Math.max(last, i);
	}
	return { first, last };
}

/** Whether a word stands under another, at whatever depth. */
export function isUnder(tree: Tree, word: number, top: number): boolean {
	for (let up = tree[word]!.head; up >= 0; up = tree[up]!.head) if (up === top) return true;
	return false;
}

/** The word that a sentence hangs on; -1 where it has no tree. */
export function rootOf(tree: Tree): number {
	return tree.findIndex(({ head }) => head < 0);
}
