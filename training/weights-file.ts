import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readWeights, type Model } from '../src/lib/language/en/grammar/weights.ts';

/** The weights that ship. */
export const WEIGHTS_FILE = fileURLToPath(new URL('../models/en/reader-1.weights.gz', import.meta.url));

export function loadModel(file = WEIGHTS_FILE): Model {
	return readWeights(gunzipSync(readFileSync(file)));
}
