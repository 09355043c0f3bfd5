import { dependent, extent, rootOf, type Tree } from '#lib/language/en/grammar/tree.ts';

/** The head of the subject of a sentence. */
export function mainSubject(tree: Tree): number | undefined {
	return dependent(tree, rootOf(tree), 'nsubj', 'nsubj:pass', 'csubj', 'expl');
}

/** The words of a sentence behind its subject. */
export function predicateOf(tree: Tree): number[] {
	const subject = mainSubject(tree);
	const from = subject === undefined ? 0 : extent(tree, subject).last + 1;
	return tree.flatMap((_, i) => (i >= from ? [i] : []));
}
