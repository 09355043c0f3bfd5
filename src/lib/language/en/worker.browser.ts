/** Reads English in a worker: the page goes on while an article is read. */
import weightsUrl from '../../../../models/en/reader-1.weights?url';
import type { Article } from '#lib/article/article.ts';
import { readWeights } from './weights.ts';
import { makeReader, type FullReading, type Reader } from './reader.ts';
import { WEIGHTS_SHA256 } from './weights-hash.ts';

/** What a page asks: an article, under a number of its own. */
export interface ReadRequest {
	readonly id: number;
	readonly article: Article;
}

/** A reading as it can be sent: without its one function. */
export type SentReading = Omit<FullReading, 'entityOf'>;

/** The answer to a request: a reading, or a sentence that says why there is none. */
export type ReadReply =
	| { readonly id: number; readonly reading: SentReading }
	| { readonly id: number; readonly problem: string };

/** The cache that the weights are kept in, under an address that has their hash. */
const CACHE = 'readback-reader';

let reader: Promise<Reader> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void answer(data));

async function answer({ id, article }: ReadRequest): Promise<void> {
	self.postMessage(await replyTo(id, article));
}

async function replyTo(id: number, article: Article): Promise<ReadReply> {
	try {
		reader ??= loadReader();
		const { entityOf: _, ...reading } = (await reader).read(article);
		return { id, reading };
	} catch (error) {
		// The next request tries again: the connection may be back by then.
		reader = undefined;
		return { id, problem: error instanceof Error ? error.message : String(error) };
	}
}

async function loadReader(): Promise<Reader> {
	const zipped = await weights();
	const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
	return makeReader(readWeights(bytes));
}

/** The weights from the cache, or fetched and kept there. Others than those that this code was made with are refused. */
async function weights(): Promise<ArrayBuffer> {
	const address = `${weightsUrl}?sha256=${WEIGHTS_SHA256}`;
	const cache = await caches.open(CACHE);
	const kept = await cache.match(address);
	const bytes = await kept?.arrayBuffer();
	if (bytes && (await hashOf(bytes)) === WEIGHTS_SHA256) return bytes;
	const response = await fetch(weightsUrl);
	if (!response.ok) throw new Error(`The reader could not be loaded (${response.status}).`);
	const fetched = await response.arrayBuffer();
	if ((await hashOf(fetched)) !== WEIGHTS_SHA256)
		throw new Error('The reader was changed on its way here, and is not used.');
	await forgetOthers(cache);
	await cache.put(address, new Response(fetched));
	return fetched;
}

/** Earlier weights are of no use any more. */
async function forgetOthers(cache: Cache): Promise<void> {
	for (const request of await cache.keys()) await cache.delete(request);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
