import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readWeights, type Model } from '../src/lib/language/en/grammar/weights.ts';

/** The weights that ship. */
export const WEIGHTS_FILE = fileURLToPath(new URL('../models/en/reader-1.weights', import.meta.url));

export function loadModel(file = WEIGHTS_FILE): Model {
	return readWeights(gunzipSync(readFileSync(file)));
}

/** Where the hash of the weights stands, for those who fetch them. */
export const HASH_FILE = fileURLToPath(
	new URL('../src/lib/language/en/weights-hash.ts', import.meta.url)
);

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The source of the module that holds the hash. */
export function hashModule(zipped: Uint8Array): string {
	return `/** The SHA-256 of the weights that ship, zipped. Written by npm run train. */
export const WEIGHTS_SHA256 =
	'${sha256(zipped)}';
`;
}
