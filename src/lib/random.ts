/** Chance without surprise: the same seed gives the same result on every machine. */

/** A 32-bit hash of a text (FNV-1a over UTF-16 code units, then MurmurHash3's finalizer). */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** A short name for a text, fit for ids: eight letters or digits that say nothing of what they stand for. */
export function idOf(text: string): string {
	return (hash(text).toString(36) + hash(`${text}#`).toString(36)).padStart(8, '0').slice(0, 8);
}

/** Numbers in [0, 1) that follow from a seed (mulberry32). */
export function randomFrom(seed: string): () => number {
	let state = hash(seed);
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The list in an order that follows from the seed (Fisher-Yates); the list itself stays as it is. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
	const random = randomFrom(seed);
	const shuffled = [...list];
	for (let i = shuffled.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
	}
	return shuffled;
}
