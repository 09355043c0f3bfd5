import { dependents, type Tree } from '../grammar/tree.ts';

/** The word that opens a clause by its head: "because", "while", "when"; undefined where none does. */
export function markerOf(tree: Tree, head: number): string | undefined {
	const own = dependents(tree, head);
	const mark =
		own.find((i) => tree[i]!.relation === 'mark') ??
		own.find((i) => tree[i]!.relation === 'advmod' && OPENING.test(tree[i]!.text));
	return mark === undefined ? undefined : tree[mark]!.text.toLowerCase();
}

const OPENING = /^(?:when|where|while|why|how)$/i;
