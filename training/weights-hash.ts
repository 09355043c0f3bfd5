import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

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
