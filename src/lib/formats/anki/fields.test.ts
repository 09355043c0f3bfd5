import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { deckName, toHtml } from './fields.ts';
import { checksum } from './sha1.ts';

const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({
		unit: fc.constantFrom('<', '>', '&', '"', "'", '[', '{', 'b', ';', '#', '\n', '\x1f')
	})
);

test('a text of any signs is read as itself, and has nothing in it that Anki would carry out', () => {
	fc.assert(
		fc.property(text, (text) => {
			const html = toHtml(text);
			expect(html.replaceAll('<br>', '')).not.toMatch(/[<>"'[{]/);
			const read = parseDocument(html.replaceAll('<br>', '\n'));
			expect(DomUtils.textContent(read)).toBe(text.replaceAll('\x1f', ''));
		})
	);
});

test.each([
	['The station', 'Readback::The station'],
	['Mars::Moons', 'Readback::Mars:Moons'],
	['  two\nlines ', 'Readback::two lines'],
	[':', 'Readback::Article']
])('the deck of “%s” is one deck', (title, name) => {
	expect(deckName(title)).toBe(name);
});

test('a checksum is the beginning of the SHA-1', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			expect(checksum(bytes)).toBe(createHash('sha1').update(bytes).digest().readUInt32BE());
		})
	);
});
