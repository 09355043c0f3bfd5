import { parentPort, workerData } from 'node:worker_threads';
import {
	all,
	learnLabels,
	learnMoves,
	learnNames,
	learnTags,
	materialOf,
	SETTINGS,
	tagFold,
	type Tagged
} from './tasks.ts';
import { openTreebanks } from './treebanks.ts';

/** Something to be learnt. What the parsers learn needs the tags of all documents. */
export type Task =
	| { readonly name: 'fold'; readonly fold: number }
	| { readonly name: 'tagger' }
	| { readonly name: 'moves'; readonly isReversed: boolean; readonly tagged: Tagged }
	| { readonly name: 'labels'; readonly tagged: Tagged }
	| { readonly name: 'names'; readonly tagged: Tagged };

const material = materialOf(openTreebanks(workerData as string));

function work(task: Task): unknown {
	switch (task.name) {
		case 'fold':
			return tagFold(material, task.fold, SETTINGS);
		case 'tagger':
			return learnTags(all(material), material, SETTINGS);
		case 'moves':
			return learnMoves(material, task.tagged, task.isReversed, SETTINGS);
		case 'labels':
			return learnLabels(material, task.tagged, SETTINGS);
		case 'names':
			return learnNames(material, task.tagged, SETTINGS);
	}
}

parentPort!.on('message', (task: Task) => parentPort!.postMessage(work(task)));
