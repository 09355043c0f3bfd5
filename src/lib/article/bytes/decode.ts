import { lost } from '../characters.ts';
import { fileKind } from './signatures.ts';

/** A source as text, or what it looks like if it is none. */
export type Decoded =
	{ text: string; looksLike?: undefined } | { text?: undefined; looksLike: string };

/**
 * The one door to the platform that this folder needs. Declared here, for the pure core is checked
 * without any platform's types, and not as an ambient type, for that would clash with theirs.
 * Only UTF-8 and UTF-16 are asked of it: they are the same everywhere.
 */
declare const TextDecoder: new (
	label: 'utf-8' | 'utf-16le' | 'utf-16be',
	options: { fatal: false }
) => { decode(bytes: Uint8Array): string };

/**
 * The text that the bytes of a file stand for, whatever they were written in: UTF-8, UTF-16 or, as
 * the last guess, Windows-1252. A letter that was damaged is U+FFFD. A pasted string is only looked at.
 *
 * @example decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) // { text: 'café' }
 */
export function decode(input: Uint8Array | string): Decoded {
	const head = typeof input === 'string' ? input : latin(input.subarray(0, 4096));
	const kind = fileKind(head);
	if (kind) return { looksLike: kind };
	const text = typeof input === 'string' ? input : decodeBytes(input, head);
	if (text === undefined || isMostlyControls(text))
		return { looksLike: 'a file of another program' };
	return { text };
}

function decodeBytes(bytes: Uint8Array, head: string): string | undefined {
	if (head.startsWith('\xEF\xBB\xBF')) return mendedUtf8(bytes.subarray(3));
	if (head.startsWith('\xFF\xFE')) return utf16(bytes.subarray(2), 'utf-16le');
	if (head.startsWith('\xFE\xFF')) return utf16(bytes.subarray(2), 'utf-16be');
	const wide = wideOrder(bytes);
	if (wide) return utf16(bytes, wide);
	const mended = mendedUtf8(bytes);
	return saysUtf8(head) || isMostlyUtf8(mended) ? mended : windows1252(bytes);
}

/** Each run of bytes that is no UTF-8, as a tool leaves that cuts a letter in two, is one U+FFFD. */
function mendedUtf8(bytes: Uint8Array): string {
	return joinLost(new TextDecoder('utf-8', { fatal: false }).decode(bytes));
}

/** Bytes of Windows-1252 hardly ever make a letter of UTF-8: where most do, the others are damage. */
function isMostlyUtf8(mended: string): boolean {
	const letters = mended.match(/(?!\uFFFD)\P{ASCII}/gu)?.length ?? 0;
	return letters >= 2 * countLost(mended);
}

/** Text with a few halves of surrogate pairs; bytes that are none have more. */
function utf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string | undefined {
	const whole = bytes.subarray(0, bytes.length & ~1);
	const text = joinLost(new TextDecoder(order, { fatal: false }).decode(whole));
	return countLost(text) * 20 > text.length ? undefined : text;
}

function joinLost(text: string): string {
	return text.includes(lost) ? text.replace(/\uFFFD+/g, lost) : text;
}

function countLost(text: string): number {
	return text.split(lost).length - 1;
}

/** English in UTF-16 has a zero in every other byte, in front or behind; UTF-8 has none. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const length = Math.min(bytes.length, 4096) & ~1;
	const zeros = [0, 0] as [number, number];
	for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
	const [front, behind] = zeros.map((n) => n / (length / 2)) as [number, number];
	if (behind > 0.6 && front < 0.1) return 'utf-16le';
	if (front > 0.6 && behind < 0.1) return 'utf-16be';
	return undefined;
}

function saysUtf8(head: string): boolean {
	return /<meta\s[^<>]*charset\s*=\s*["']?utf-?8/i.test(head);
}

/** What Windows-1252 has from 0x80 to 0x9F. Node and browsers decode it differently, so it stands here. */
const upperHalf = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function windows1252(bytes: Uint8Array): string {
	return latin(bytes).replace(/[\x80-\x9F]/g, (byte) => upperHalf[byte.charCodeAt(0) - 0x80]!);
}

/** One character a byte. In slices, since a call takes only so many arguments. */
function latin(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 4096) {
		text += String.fromCharCode(...bytes.subarray(i, i + 4096));
	}
	return text;
}

/** Text has next to none; in random bytes every tenth is one. */
function isMostlyControls(text: string): boolean {
	const controls = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
	return controls > 8 ? controls * 50 > text.length : controls * 10 > text.length;
}
