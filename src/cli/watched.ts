import { Worker } from 'node:worker_threads';
import type { Bank } from '#lib/bank/bank.ts';
import { lineOf } from './line.ts';
import type { Order } from './make-bank.ts';
import type { Said } from './thread.ts';

/** The part of a terminal that is used here. */
export interface Terminal {
	write(text: string): unknown;
	readonly columns?: number;
}

/** Goes to the beginning of the line and clears it. */
const CLEAR = '\r\u001B[K';

/**
 * Makes a bank while a line on the terminal tells how far it is. The work is done on another thread, so
 * that Ctrl-C is heard at once: then there is no bank. In the end the line is gone.
 */
export async function makeWatched(order: Order, terminal: Terminal): Promise<Bank | undefined> {
	const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: order });
	let interrupt!: () => void;
	try {
		return await new Promise<Bank | undefined>((resolve, reject) => {
			interrupt = () => resolve(undefined);
			process.once('SIGINT', interrupt);
			thread.on('error', reject);
			thread.on('message', (said: Said) => {
				if ('bank' in said) resolve(said.bank);
				else terminal.write(CLEAR + lineOf(said.progress, terminal.columns));
			});
		});
	} finally {
		process.off('SIGINT', interrupt);
		await thread.terminate();
		terminal.write(CLEAR);
	}
}
