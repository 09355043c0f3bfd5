import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';

/** What an aside is to the word that it hangs on. */
const ASIDE = /^(?:appos|acl|acl:relcl|parataxis|advcl:relcl)$/;
/** What sets an aside off. */
const MARK = /^(?:[,–—(-]|--)$/;
/** Marks that belong to the word before them. */
const CLINGING = /^['’%]$/;

/** The words without what stands in brackets, and without appositions and relative clauses between marks. */
export function withoutAsides(tree: Tree, words: readonly number[]): number[] {
	const out = inBrackets(tree);
	const inside = new Set(words);
	for (const i of words)
		if (inside.has(tree[i]!.head) && isAside(tree, i))
			for (const word of wordsUnder(tree, i)) out.add(word);
	const kept = words.filter((i) => !out.has(i));
	const has = new Set(kept);
	// A comma between words of which one is out stands for nothing.
	const isHeld = (i: number) => (has.has(i - 1) && has.has(i + 1)) || CLINGING.test(tree[i]!.text);
	return kept.filter((i) => tree[i]!.upos !== 'PUNCT' || isHeld(i));
}

/** The words that stand in brackets, and these. */
export function inBrackets(tree: Tree): Set<number> {
	const out = new Set<number>();
	let depth = 0;
	for (const [i, { text }] of tree.entries()) {
		if (/^[([]$/.test(text)) depth++;
		if (depth > 0) out.add(i);
		if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1);
	}
	return out;
}

function isAside(tree: Tree, i: number): boolean {
	if (!ASIDE.test(tree[i]!.relation)) return false;
	const first = wordsUnder(tree, i)[0]!;
	return MARK.test(tree[first]!.text) || MARK.test(tree[first - 1]?.text ?? '');
}

/** "a long-term goal – a canal": without the apposition it does not say which. */
export function losesWhich(tree: Tree, words: readonly number[], kept: readonly number[]): boolean {
	return words.some((i) => {
		const { relation, head } = tree[i]!;
		if (relation !== 'appos' || kept.includes(i) || !kept.includes(head)) return false;
		const isIndefinite = dependents(tree, head).some((one) => /^an?$/i.test(tree[one]!.text));
		return isIndefinite && tree[head]!.upos === 'NOUN';
	});
}
