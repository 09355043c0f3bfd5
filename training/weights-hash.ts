import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the hash of the weights stands: for those who fetch them, and for those who read about them. */
const HASH_FILE = fileURLToPath(new URL('../src/lib/language/en/weights-hash.ts', import.meta.url));
const CARD_FILE = fileURLToPath(new URL('../models/en/MODEL_CARD.md', import.meta.url));

export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Writes the hash of new weights wherever it stands. */
export function writeHash(zipped: Uint8Array): void {
	const hash = sha256(zipped);
	writeFileSync(
		HASH_FILE,
		`/** The SHA-256 of the weights that ship, zipped. Written by npm run train. */
export const WEIGHTS_SHA256 =
	'${hash}';
`
	);
	writeFileSync(CARD_FILE, readFileSync(CARD_FILE, 'utf8').replace(/\b[0-9a-f]{64}\b/, hash));
}
