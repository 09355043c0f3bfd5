import type { Field } from './field.ts';
import { LABEL_FEATURES, labelFeatures, type Bare } from './label-features.ts';
import { bestOf, type Table } from './table.ts';

/** From the top down: a word's label is known before those of its dependents, elder siblings first. */
export function labelOrder({ children }: Bare): number[] {
	const order = [...children.at(-1)!];
	for (let i = 0; i < order.length; i++) order.push(...children[order[i]!]!);
	return order;
}

/**
 * The numbers of the labels of a tree.
 *
 * @param root the label of the root, and of no other word
 */
export function label(table: Table, field: Field, tree: Bare, root: number): Int16Array {
	const labels = new Int16Array(field.length).fill(-1);
	const rows = new Int32Array(LABEL_FEATURES);
	const out = new Float64Array(table.classes);
	for (const d of labelOrder(tree)) {
		if (tree.heads[d] === field.length) {
			labels[d] = root;
			continue;
		}
		const count = labelFeatures(rows, table.bits, field, tree, labels, d);
		const best = bestOf(out, table, rows, count);
		out[root] = -Infinity;
		labels[d] = best === root ? out.indexOf(Math.max(...out)) : best;
	}
	return labels;
}
