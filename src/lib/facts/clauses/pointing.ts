import type { Tree } from '#lib/language/en/grammar/tree.ts';

/** Words by which a phrase points at what was said before, or at the day of writing. */
const POINTING =
	/^(?:this|these|those|such|former|latter|same|another|others|other|here|instead|too|again|otherwise|similarly|likewise|so|thereby|therein|today|ago|i|we|you|me|us|my|our|your|mine|ours|one|ones|everyone|someone|somebody|something|anything)$/;

/** "Figure 1" is in the article, not in the question. */
const DRAWN = /^(?:fig\.?|figure|table|section|chapter|equation|appendix|box)$/;

/** Where such a word points at nothing: "such as", "so large that", "one hundred", "those who". */
const HARMLESS: Readonly<Record<string, (tree: Tree, i: number) => boolean>> = {
	such: (tree, i) => isNext(tree, i, /^as$/),
	so: (tree, i) => isNext(tree, i, /^that$/) || /^(?:advmod|mark|fixed)$/.test(tree[i]!.relation),
	one: (tree, i) => tree[i]!.upos === 'NUM' || isNext(tree, i, /^of$/),
	other: (tree, i) =>
		!isNext(tree, i, /^than$/) && /^(?:and|or|many|several|,)$/i.test(tree[i - 1]?.text ?? ''),
	those: (tree, i) => isNext(tree, i, /^(?:who|that|of|in|with)$/),
	same: (tree, i) => isNext(tree, i + 1, /^as$/),
	another: (tree, i) => tree[i + 1]?.xpos === 'NN' && tree[i - 1]?.upos === 'ADP',
	again: (tree, i) => isNext(tree, i, /^(?:in|on)$/),
	too: (tree, i) => tree[i + 1]?.upos === 'ADJ'
};

function isNext(tree: Tree, i: number, pattern: RegExp): boolean {
	return pattern.test(tree[i + 1]?.text.toLowerCase() ?? '');
}

/** Whether a word points at something outside of its phrase. */
export function pointsElsewhere(tree: Tree, i: number): boolean {
	const { text, upos } = tree[i]!;
	const lower = text.toLowerCase();
	if (lower === 'that') return upos === 'DET';
	if (lower === 'there') return upos === 'ADV';
	// "US stars" are of the United States.
	if (text === 'US') return false;
	if (DRAWN.test(lower)) return isNext(tree, i, /^[\divx]+$/);
	return POINTING.test(lower) && !HARMLESS[lower]?.(tree, i);
}
