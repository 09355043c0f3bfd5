import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Grammar } from '../src/lib/language/en/grammar/parse.ts';
import { readWeights } from '../src/lib/language/en/grammar/weights.ts';

/** The weights that ship. */
export const WEIGHTS_FILE = fileURLToPath(new URL('../models/en/reader-1.weights.gz', import.meta.url));

export function loadGrammar(file = WEIGHTS_FILE): Grammar {
	return readWeights(gunzipSync(readFileSync(file)));
}
