/**
 * npm run references -- --treebanks DIR: learns from GUM what speaks for a word standing for an earlier noun phrase,
 * and writes src/lib/language/en/lexicon/reference-weights.ts.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadModel } from '../src/lib/language/en/model.server.ts';
import { makeReader, type Reader } from '../src/lib/language/en/reader.ts';
import { chooseAll } from '../src/lib/language/en/references/choices.ts';
import { articleOf } from './article-of.ts';
import type { GoldDocument } from './conllu.ts';
import { goldReferences } from './gold-references.ts';
import { treebanksArgument } from './treebanks-argument.ts';

/** One choice with its answers: the features of each candidate and of none, and which of them are right. */
interface Example {
	readonly options: readonly (readonly string[])[];
	readonly right: readonly boolean[];
}

const ROUNDS = 4;
const RATE = 0.05;
/** How strongly weights are drawn to zero. */
const DECAY = 0.02;
/** What fewer choices tell is chance. */
const SEEN_MIN = 6;
/** Weights are written as whole numbers, so many to one. */
const SCALE = 100;

/** The choices in some documents, each candidate that the treebank says is the same marked as right. */
export function examplesOf(documents: readonly GoldDocument[], reader: Reader): Example[] {
	const examples: Example[] = [];
	for (const document of documents) {
		const { article, starts } = articleOf(document);
		const reading = reader.read(article);
		const { truthOf, nearTruthOf } = goldReferences(document, starts);
		chooseAll({ ...reading, title: article.title }, ({ asked, candidates, features, none }) => {
			const truth = truthOf(asked.phrase);
			const right = candidates.map((one) => truth !== undefined && nearTruthOf(one) === truth);
			examples.push({ options: [...features, none], right: [...right, !right.includes(true)] });
			return right.lastIndexOf(true);
		});
	}
	return examples;
}

/** Weights under which the right options have the most of the probability, by AdaGrad. */
export function learn(examples: readonly Example[]): Map<string, number> {
	const weights = new Map<string, number>();
	const squares = new Map<string, number>();
	const seen = timesSeen(examples);
	const order = examples.map((_, i) => (i * 7919) % examples.length);
	for (let round = 0; round < ROUNDS; round++)
		for (const i of order) {
			const { right } = examples[i]!;
			const options = examples[i]!.options.map((option) =>
				option.filter((feature) => seen.get(feature)! >= SEEN_MIN)
			);
			const scores = options.map((option) =>
				option.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
			);
			const all = shares(scores, () => true);
			const good = shares(scores, (k) => right[k]!);
			const slopes = new Map<string, number>();
			for (const [k, option] of options.entries())
				for (const feature of option)
					slopes.set(feature, (slopes.get(feature) ?? 0) + good[k]! - all[k]!);
			for (const [feature, slope] of slopes) {
				const weight = weights.get(feature) ?? 0;
				const step = slope - DECAY * weight;
				const square = (squares.get(feature) ?? 1e-3) + step * step;
				squares.set(feature, square);
				weights.set(feature, weight + (RATE * step) / Math.sqrt(square));
			}
		}
	return weights;
}

/** In how many choices a feature speaks. */
function timesSeen(examples: readonly Example[]): Map<string, number> {
	const seen = new Map<string, number>();
	for (const { options } of examples)
		for (const feature of new Set(options.flat())) seen.set(feature, (seen.get(feature) ?? 0) + 1);
	return seen;
}

function shares(scores: readonly number[], counts: (k: number) => boolean): number[] {
	const most = Math.max(...scores.filter((_, k) => counts(k)));
	const raised = scores.map((score, k) => (counts(k) ? Math.exp(score - most) : 0));
	const sum = raised.reduce((a, b) => a + b, 0);
	return raised.map((one) => one / sum);
}

/** The weights as whole numbers, without those that say next to nothing, in the order of their names. */
export function whole(weights: ReadonlyMap<string, number>): [string, number][] {
	return [...weights]
		.map(([feature, weight]): [string, number] => [feature, Math.round(weight * SCALE)])
		.filter(([, weight]) => Math.abs(weight) >= SCALE / 10)
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

function main(): void {
	const { values } = parseArgs({ options: { treebanks: { type: 'string' } } });
	const folder = treebanksArgument(values.treebanks, 'npm run references -- --treebanks DIR');
	const { grammar } = loadModel();
	const weights = whole(learn(examplesOf(folder.gum('train'), makeReader({ grammar }))));
	const lines = weights.map(
		([feature, weight]) => `\t'${feature.replaceAll("'", "\\'")}': ${weight}`
	);
	writeFileSync(
		fileURLToPath(new URL('../src/lib/language/en/lexicon/reference-weights.ts', import.meta.url)),
		`/** What speaks for a word standing for a noun phrase, learnt from GUM by training/train-references.ts. */
export const REFERENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join(',\n')}
};
`
	);
}

if (import.meta.main) main();
