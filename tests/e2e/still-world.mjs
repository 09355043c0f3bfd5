// A world without time and chance, loaded before a server: two that are asked the same then answer alike to the
// byte, ids, tokens, seeds and nonces included, unless what they know differs.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const NOW = Date.UTC(2026, 10, 30, 9);
Date.now = () => NOW;

let drawn = 0;

/** @param {number} count */
function bytes(count) {
	const block = () => crypto.createHash('sha256').update(String(drawn++)).digest();
	const blocks = Array.from({ length: Math.ceil(count / 32) }, block);
	return Buffer.concat(blocks).subarray(0, count);
}

/** @param {Uint8Array} array */
function fill(array) {
	array.set(bytes(array.length));
	return array;
}

crypto.randomBytes = /** @type {typeof crypto.randomBytes} */ (bytes);
syncBuiltinESMExports();
Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill });
