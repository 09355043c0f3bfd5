import weightsUrl from '../../../../models/en/reader-1.weights?url';
import { WEIGHTS_SHA256 } from './weights-hash.ts';
import { readWeights, type Model } from './weights.ts';

/** The cache that the weights are kept in, under an address that has their hash. */
const CACHE = 'readback-reader';

/**
 * Loads what the reader has learnt: once over the net, and from then on from this device.
 *
 * @throws with a sentence for people that says why it cannot be had
 */
export async function loadModel(): Promise<Model> {
	const zipped = await weights();
	const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
	return readWeights(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The weights from the cache, or fetched and kept there. Others than those that this code was made with are refused. */
async function weights(): Promise<ArrayBuffer> {
	const address = `${weightsUrl}?sha256=${WEIGHTS_SHA256}`;
	const cache = await openCache();
	const kept = await cache?.match(address);
	const bytes = await kept?.arrayBuffer();
	if (bytes && (await isWhole(bytes))) return bytes;
	const fetched = await fetchWeights();
	if (!(await isWhole(fetched)))
		throw new Error('The reader was changed on its way here, and is not used.');
	if (cache) await keep(cache, address, fetched);
	return fetched;
}

/** None where a browser keeps nothing: then the weights are fetched each time. */
async function openCache(): Promise<Cache | undefined> {
	return self.isSecureContext ? caches.open(CACHE).catch(() => undefined) : undefined;
}

async function fetchWeights(): Promise<ArrayBuffer> {
	const response = await fetch(weightsUrl).catch(() => {
		throw new Error('The reader could not be loaded: is this device connected?');
	});
	if (!response.ok) throw new Error(`The reader could not be loaded (${response.status}).`);
	return response.arrayBuffer();
}

/** Earlier weights are of no use any more; a full disk is no reason not to read. */
async function keep(cache: Cache, address: string, bytes: ArrayBuffer): Promise<void> {
	try {
		for (const request of await cache.keys()) await cache.delete(request);
		await cache.put(address, new Response(bytes));
	} catch {
		// They are fetched again the next time.
	}
}

/** Over plain HTTP a browser has no means to tell, and this code is then no surer than the weights. */
async function isWhole(bytes: ArrayBuffer): Promise<boolean> {
	if (!self.isSecureContext) return true;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hash === WEIGHTS_SHA256;
}
