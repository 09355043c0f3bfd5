import * as v from 'valibot';

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where somebody was in a text. Letters of another size move the pixels, and so it is told by paragraphs. */
export const Place = v.object({
	/** Which text. */
	of: v.string(),
	/** The paragraph at the top of the screen, from 0. */
	paragraph: Count,
	/** How much of it was above the screen, from 0 to 1. */
	above: Share,
	/** When it was kept, in milliseconds since 1970; the first places do not say. */
	at: v.optional(Count)
});
export type Place = v.InferOutput<typeof Place>;

/** The places on a device, the last one first. */
const Places = v.object({ version: v.literal(1), places: v.array(Place) });
export type Places = v.InferOutput<typeof Places>;

/** Of how many texts the place is kept. */
export const MOST_PLACES = 100;

/** What a device has kept; none where that is nothing, or nothing that can be read. */
export function readPlaces(kept: string | null): Places {
	try {
		return v.parse(Places, JSON.parse(kept!));
	} catch {
		return { version: 1, places: [] };
	}
}

/** With the place in a text, or without one: who is at its beginning, or has come to its end, begins anew. */
export function withPlace({ version, places }: Places, of: string, place?: Place): Places {
	const others = places.filter((other) => other.of !== of);
	return { version, places: (place ? [place, ...others] : others).slice(0, MOST_PLACES) };
}

/** Where a paragraph is on the screen, in CSS pixels from its top. */
export interface Box {
	readonly top: number;
	readonly bottom: number;
}

/** Where somebody is, by where the paragraphs are on a screen so high; none at the beginning and at the end. */
export function placeIn(boxes: readonly Box[], of: string, height: number): Place | undefined {
	const paragraph = boxes.findIndex(({ bottom }) => bottom > 0);
	const isAtEnd = (boxes.at(-1)?.bottom ?? 0) <= height;
	if (paragraph < 0 || isAtEnd) return undefined;
	const { top, bottom } = boxes[paragraph]!;
	if (paragraph === 0 && top >= 0) return undefined;
	const above = Math.min(1, Math.max(0, -top / Math.max(1, bottom - top)));
	return { of, paragraph, above };
}
