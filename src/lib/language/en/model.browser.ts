import weightsUrl from '../../../../models/en/reader-1.weights?url';
import { weightsFrom } from './weights-cache.browser.ts';
import { readWeights, type Model } from './weights.ts';

/**
 * Loads what the reader has learnt: once over the net, and from then on from this device.
 *
 * @throws with a sentence for people that says why it cannot be had
 */
export async function loadModel(): Promise<Model> {
	const zipped = await weightsFrom(weightsUrl, 'instead-of-others');
	const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
	return readWeights(new Uint8Array(await new Response(stream).arrayBuffer()));
}
