/** Makes one bank on a thread of its own; what it says goes to `watched.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Bank } from '#lib/bank/bank.ts';
import type { Progress } from '#lib/bank/progress.ts';
import { makeBank, type Order } from './make-bank.ts';

export type Said = { readonly progress: Progress } | { readonly bank: Bank };

function say(said: Said): void {
	parentPort?.postMessage(said);
}

say({ bank: makeBank(workerData as Order, (progress) => say({ progress })) });
