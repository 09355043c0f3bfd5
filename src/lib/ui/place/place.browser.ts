import { placeIn, readPlaces, withPlace, type Place, type Places } from './place.ts';
import { placesIn, placesTogether } from './together.ts';

const NAME = 'places';

export function findPlace(of: string): Place | undefined {
	return places().places.find((place) => place.of === of);
}

/** Keeps the place in a text whose paragraphs stand so in the page. */
export function keepPlace(of: string, paragraphs: readonly Element[]): void {
	const boxes = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
	const place = placeIn(boxes, of, innerHeight);
	// Who goes on has seen where it was before, whatever the clock says.
	const at = Math.max(Date.now(), (findPlace(of)?.at ?? 0) + 1);
	keep(of, place && { ...place, at });
}

/** A text that is gone leaves no place. */
export function forgetPlace(of: string): void {
	keep(of, undefined);
}

/** All places on this device, to be taken along; undefined where there is none. */
export function placesHere(): Places | undefined {
	const here = places();
	return here.places.length > 0 ? here : undefined;
}

/** Puts places of another device together with those of this one. */
export function takePlaces(brought: unknown): void {
	const theirs = placesIn(brought);
	if (theirs.length > 0) write(placesTogether(places().places, theirs));
}

function places(): Places {
	try {
		return readPlaces(localStorage.getItem(NAME));
	} catch {
		return readPlaces(null);
	}
}

function keep(of: string, place: Place | undefined): void {
	write(withPlace(places(), of, place));
}

function write(places: Places): void {
	try {
		localStorage.setItem(NAME, JSON.stringify(places));
	} catch {
		// Without room, or in a window that keeps nothing, a text begins at its beginning.
	}
}
