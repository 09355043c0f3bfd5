import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readWeights, type Model } from './weights.ts';

/** The weights that ship. */
export const WEIGHTS_FILE = fileURLToPath(
	new URL('../../../../models/en/reader-1.weights', import.meta.url)
);

/**
 * Loads what the reader has learnt from its file.
 *
 * @throws with a sentence that says what is wrong, if the file holds no weights of this version
 */
export function loadModel(file = WEIGHTS_FILE): Model {
	return readWeights(gunzipSync(readFileSync(file)));
}
