/** The weights that ship are those that the card describes. */
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WEIGHTS_SHA256 } from '../src/lib/language/en/weights-hash.ts';
import { WEIGHTS_FILE } from '../src/lib/language/en/model.server.ts';
import { sha256 } from './weights-hash.ts';

test('the card and the code know the weights by their hash', () => {
	expect(sha256(readFileSync(WEIGHTS_FILE))).toBe(WEIGHTS_SHA256);
	expect(readFileSync('models/en/MODEL_CARD.md', 'utf8')).toContain(WEIGHTS_SHA256);
});

test('the weights are no more than 3.2 MB', () => {
	expect(statSync(WEIGHTS_FILE).size).toBeLessThan(3_200_000);
});
