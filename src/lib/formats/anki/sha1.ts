const WORDS = 80;
const STEPS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/**
 * The first 32 bits of the SHA-1 of some bytes (FIPS 180-4). Anki finds doubles by it; the browser's own
 * is there on secure pages only.
 */
export function checksum(bytes: Uint8Array): number {
	const blocks = padded(bytes);
	let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let at = 0; at < blocks.byteLength; at += 64) state = hashed(state, blocks, at);
	return state[0]! >>> 0;
}

function padded(bytes: Uint8Array): DataView {
	const size = Math.ceil((bytes.length + 9) / 64) * 64;
	const whole = new Uint8Array(size);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	const view = new DataView(whole.buffer);
	view.setBigUint64(size - 8, BigInt(bytes.length) * 8n);
	return view;
}

function hashed(state: readonly number[], blocks: DataView, at: number): number[] {
	const words = Array.from({ length: 16 }, (_, i) => blocks.getUint32(at + i * 4));
	for (let i = 16; i < WORDS; i++)
		words.push(turned(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1));
	let [a, b, c, d, e] = state as [number, number, number, number, number];
	for (let i = 0; i < WORDS; i++) {
		const quarter = Math.floor(i / 20);
		const next = (turned(a, 5) + mixed(quarter, b, c, d) + e + STEPS[quarter]! + words[i]!) | 0;
		[a, b, c, d, e] = [next, a, turned(b, 30), c, d];
	}
	return [a, b, c, d, e].map((word, i) => (word + state[i]!) | 0);
}

function mixed(quarter: number, b: number, c: number, d: number): number {
	if (quarter === 0) return (b & c) | (~b & d);
	if (quarter === 2) return (b & c) | (b & d) | (c & d);
	return b ^ c ^ d;
}

function turned(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}
