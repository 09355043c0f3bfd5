import * as v from 'valibot';
import { MOST_PLACES, Place, type Places } from './place.ts';

/** A text has a shorter name than this. */
const NAME_LETTERS = 200;

const Brought = v.object({ version: v.literal(1), places: v.array(v.unknown()) });

/** The places that another device has kept, without those that are damaged. */
export function placesIn(brought: unknown): Place[] {
	const read = v.safeParse(Brought, brought);
	if (!read.success) return [];
	return read.output.places.flatMap((one) => {
		const place = v.safeParse(Place, one);
		return place.success && place.output.of.length <= NAME_LETTERS ? [place.output] : [];
	});
}

/**
 * The places that two devices have together: of each text the one that was kept last, and of two that were kept at
 * the same time the one further on. It makes no difference which is told first, or whether one is told twice.
 */
export function placesTogether(a: readonly Place[], b: readonly Place[]): Places {
	const byText = new Map<string, Place>();
	for (const place of [...a, ...b]) {
		const there = byText.get(place.of);
		if (!there || isLater(place, there)) byText.set(place.of, place);
	}
	const places = [...byText.values()].sort(byLast).slice(0, MOST_PLACES);
	return { version: 1, places };
}

function isLater(a: Place, b: Place): boolean {
	const later = timeOf(a) - timeOf(b) || a.paragraph - b.paragraph || a.above - b.above;
	return later > 0;
}

function byLast(a: Place, b: Place): number {
	return timeOf(b) - timeOf(a) || (a.of < b.of ? -1 : 1);
}

/** Of two devices whose clocks say anything: one that tells no time is before all that do. */
function timeOf({ at = -1 }: Place): number {
	return at;
}
