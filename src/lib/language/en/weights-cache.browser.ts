import { WEIGHTS_SHA256 } from './weights-hash.ts';

/** The cache that the weights are kept in, under an address that has their hash. */
const CACHE = 'readback-reader';

/**
 * The weights, zipped: from this device, or fetched and kept there. Others than those that this code was made
 * with are refused. Another version's are of no use any more, unless their version is still there.
 *
 * @throws with a sentence for people that says why they cannot be had
 */
export async function weightsFrom(
	address: string,
	others: 'beside-others' | 'instead-of-others'
): Promise<ArrayBuffer> {
	const cache = await openCache();
	const kept = await cache?.match(keyOf(address));
	const bytes = await kept?.arrayBuffer();
	if (bytes && (await isWhole(bytes))) return bytes;
	const fetched = await fetchWeights(address);
	if (!(await isWhole(fetched)))
		throw new Error('The reader was changed on its way here, and is not used.');
	// A full disk is no reason not to read: they are fetched again the next time.
	await cache?.put(keyOf(address), new Response(fetched)).catch(() => undefined);
	if (others === 'instead-of-others') await forgetOtherWeights(address);
	return fetched;
}

/** Leaves no weights on this device but these. */
export async function forgetOtherWeights(address: string): Promise<void> {
	const cache = await openCache();
	const own = new URL(keyOf(address), self.location.href).href;
	for (const request of (await cache?.keys()) ?? [])
		if (request.url !== own) await cache?.delete(request);
}

/** Whether the weights are on this device; what they are is looked at when they are used. */
export async function areWeightsKept(address: string): Promise<boolean> {
	const cache = await openCache();
	return (await cache?.match(keyOf(address))) !== undefined;
}

function keyOf(address: string): string {
	return `${address}?sha256=${WEIGHTS_SHA256}`;
}

/** None where a browser keeps nothing: then the weights are fetched each time. */
async function openCache(): Promise<Cache | undefined> {
	return self.isSecureContext ? caches.open(CACHE).catch(() => undefined) : undefined;
}

async function fetchWeights(address: string): Promise<ArrayBuffer> {
	const response = await fetch(address).catch(() => {
		throw new Error('The reader could not be loaded: is this device connected?');
	});
	if (!response.ok) throw new Error(`The reader could not be loaded (${response.status}).`);
	return response.arrayBuffer();
}

/** Over plain HTTP a browser has no means to tell, and this code is then no surer than the weights. */
async function isWhole(bytes: ArrayBuffer): Promise<boolean> {
	if (!self.isSecureContext) return true;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return hash === WEIGHTS_SHA256;
}
