import * as v from 'valibot';
import { Stock, type AskedForStock } from '../../service-worker/stock.ts';

/** A worker that says nothing for so long does not know the question: it is of an earlier version. */
const ANSWER_MS = 3_000;
/** What is missing takes its time on a slow connection. */
const FILL_MS = 300_000;

/**
 * How much of these pages is on this device, as the worker that keeps them says; `fill` first fetches what is
 * missing. Undefined where there is none: a browser without workers, or an address without https.
 */
export async function stockHere(stock: AskedForStock['stock']): Promise<Stock | undefined> {
	const found = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
	const worker = found?.active ?? found?.installing;
	if (!worker) return undefined;
	const { port1, port2 } = new MessageChannel();
	const answer = new Promise<unknown>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
		setTimeout(resolve, stock === 'fill' ? FILL_MS : ANSWER_MS);
	});
	worker.postMessage({ stock } satisfies AskedForStock, [port2]);
	const read = v.safeParse(Stock, await answer);
	port1.close();
	return read.success ? read.output : undefined;
}
