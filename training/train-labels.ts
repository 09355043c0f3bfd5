import { shuffle } from '../src/lib/random.ts';
import type { Field } from '../src/lib/language/en/grammar/field.ts';
import {
	bareTree,
	LABEL_FEATURES,
	labelFeatures
} from '../src/lib/language/en/grammar/label-features.ts';
import { labelOrder } from '../src/lib/language/en/grammar/labels.ts';
import { bestOf } from '../src/lib/language/en/grammar/table.ts';
import { perceptron, type Dense } from './perceptron.ts';

export interface LabelSettings {
	readonly epochs: number;
	readonly bits: number;
}

export interface LabelExample {
	readonly field: Field;
	readonly heads: ArrayLike<number>;
	/** The numbers of the labels; -1 for those that are not learnt. */
	readonly labels: readonly number[];
}

/** Trains the labels of arcs, from the top of each tree down, on what the model itself says above. */
export function trainLabels(
	examples: readonly LabelExample[],
	classes: number,
	{ epochs, bits }: LabelSettings
): Dense {
	const model = perceptron(classes, bits);
	const rows = new Int32Array(LABEL_FEATURES);
	const out = new Float64Array(classes);
	const prepared = examples.map((example) => {
		const tree = bareTree(example.heads);
		return { ...example, tree, order: labelOrder(tree) };
	});
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const { field, tree, order, labels } of shuffle(prepared, `labels ${epoch}`)) {
			const found = new Int16Array(field.length).fill(-1);
			for (const d of order) {
				const count = labelFeatures(rows, bits, field, tree, found, d);
				const best = bestOf(out, model, rows, count);
				found[d] = best;
				if (labels[d]! >= 0 && best !== labels[d]) model.update(rows, count, labels[d]!, best);
				model.step();
			}
		}
	return model.average();
}
