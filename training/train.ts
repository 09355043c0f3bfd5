/** npm run train -- --treebanks DIR: makes the weights of the reader from the treebanks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { evaluate } from './scores.ts';
import { joinFolds, SETTINGS, type learnLabels, type learnNames, type Tagged } from './tasks.ts';
import type { Dense } from './perceptron.ts';
import type { LearntTags } from './train-tagger.ts';
import { treebanksArgument } from './treebanks-argument.ts';
import type { Task } from './worker.ts';
import { WEIGHTS_FILE } from '../src/lib/language/en/model.server.ts';
import { writeHash } from './weights-hash.ts';
import { wordbook } from './wordnet.ts';
import { writeWeights } from './write-weights.ts';

/** As many as the machines that this is made for have cores. The weights do not depend on it. */
const WORKERS = 2;

const { values } = parseArgs({
	options: { treebanks: { type: 'string' }, out: { type: 'string' }, evaluate: { type: 'boolean' } }
});
const treebanks = treebanksArgument(
	values.treebanks,
	'npm run train -- --treebanks DIR [--evaluate]'
);

/** Works through tasks, several at a time, and gives their results in the order of the tasks. */
async function runAll(tasks: readonly Task[]): Promise<unknown[]> {
	const results: unknown[] = [];
	let next = 0;
	const workers = Array.from(
		{ length: WORKERS },
		() => new Worker(new URL('./worker.ts', import.meta.url), { workerData: values.treebanks })
	);
	await Promise.all(
		workers.map(async (worker) => {
			while (next < tasks.length) {
				const number = next++;
				const started = performance.now();
				worker.postMessage(tasks[number]);
				results[number] = await new Promise((resolve, reject) => {
					worker.once('message', resolve);
					worker.once('error', reject);
				});
				const seconds = ((performance.now() - started) / 1000).toFixed(0);
				console.error(`${tasks[number]!.name}: ${seconds} s`);
			}
			await worker.terminate();
		})
	);
	return results;
}

const [tagger, ...folds] = (await runAll([
	{ name: 'tagger' },
	...Array.from({ length: SETTINGS.folds }, (_, fold) => ({ name: 'fold' as const, fold }))
])) as [LearntTags, ...Tagged[]];
const tagged = joinFolds(folds);
const [forward, backward, labels, names] = (await runAll([
	{ name: 'moves', isReversed: false, tagged },
	{ name: 'moves', isReversed: true, tagged },
	{ name: 'labels', tagged },
	{ name: 'names', tagged }
])) as [Dense, Dense, ReturnType<typeof learnLabels>, ReturnType<typeof learnNames>];

const bytes = writeWeights({
	tags: tagger.tags,
	lexicon: tagger.lexicon,
	relations: labels.relations,
	wordbook: wordbook(),
	known: names.known,
	tables: {
		tagsForward: tagger.forward,
		tagsBackward: tagger.backward,
		movesForward: forward,
		movesBackward: backward,
		labels: labels.table,
		nameSpans: names.spans,
		nameTypes: names.types
	}
});
const zipped = gzipSync(bytes, { level: 9 });
const file = values.out ?? WEIGHTS_FILE;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, zipped);
if (!values.out) writeHash(zipped);
console.error(`${file}: ${bytes.length} bytes, ${zipped.length} zipped`);
if (values.evaluate) console.log(JSON.stringify(evaluate(treebanks, 'test', file)));
