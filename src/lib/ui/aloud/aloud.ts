/** A text with its paragraphs and sentences, by their places in it. */
export interface Spoken {
	readonly text: string;
	readonly paragraphs: readonly Stretch[];
	readonly sentences: readonly Stretch[];
}

interface Stretch {
	readonly start: number;
	readonly end: number;
	/** Of a paragraph: what it is for. */
	readonly kind?: string;
}

/** What is said in one breath: a sentence, or what stands outside of all of them. */
export interface Part {
	/** The number of its paragraph, from 0. */
	readonly paragraph: number;
	/** Where it begins and ends in its paragraph. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
}

/** Who listens is told a story: captions, bylines and credits would break into it. */
const READ = new Set(['text', 'item', 'heading']);

/** A text as it is read aloud, in its order, with nothing left out and nothing said twice. */
export function partsOf({ text, paragraphs, sentences }: Spoken): Part[] {
	return paragraphs.flatMap(({ start, end, kind = 'text' }, paragraph) => {
		if (!READ.has(kind)) return [];
		const within = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
		const cuts = [...new Set([start, ...within.flatMap((one) => [one.start, one.end]), end])];
		cuts.sort((a, b) => a - b);
		return cuts.slice(1).flatMap((to, i) => {
			const words = text.slice(cuts[i], to);
			// What stands between two sentences is a space, or a mark that nobody says.
			if (!/[\p{L}\p{N}]/u.test(words)) return [];
			return [{ paragraph, start: cuts[i]! - start, end: to - start, words: words.trim() }];
		});
	});
}

/** How far the reading aloud is. What is paused goes on at the beginning of its part. */
export interface Standing {
	readonly is: 'still' | 'speaking' | 'paused';
	/** The number of the part, from 0. */
	readonly at: number;
}

export type Happening =
	| { readonly type: 'play'; readonly from: number }
	| { readonly type: 'pause' | 'goOn' | 'stop' | 'failed' }
	/** A part was said to its end. */
	| { readonly type: 'said'; readonly part: number };

export const still: Standing = { is: 'still', at: 0 };

/** What comes of something that happens, among so many parts. */
export function after(standing: Standing, happening: Happening, count: number): Standing {
	const { is, at } = standing;
	switch (happening.type) {
		case 'play':
			return happening.from < count ? { is: 'speaking', at: happening.from } : still;
		case 'pause':
			return is === 'speaking' ? { is: 'paused', at } : standing;
		case 'goOn':
			return is === 'paused' ? { is: 'speaking', at } : standing;
		case 'said':
			return afterPart(standing, happening.part, count);
		default:
			return still;
	}
}

/** A voice may tell late of a part that it was stopped in. */
function afterPart(standing: Standing, part: number, count: number): Standing {
	const { is, at } = standing;
	if (is !== 'speaking' || part !== at) return standing;
	return at + 1 < count ? { is, at: at + 1 } : still;
}
