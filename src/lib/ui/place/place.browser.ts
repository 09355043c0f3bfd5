import { placeIn, readPlaces, withPlace, type Place } from './place.ts';

const NAME = 'places';

export function findPlace(of: string): Place | undefined {
	return places().places.find((place) => place.of === of);
}

/** Keeps the place in a text whose paragraphs stand so in the page. */
export function keepPlace(of: string, paragraphs: readonly Element[]): void {
	const boxes = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
	keep(of, placeIn(boxes, of, innerHeight));
}

/** A text that is gone leaves no place. */
export function forgetPlace(of: string): void {
	keep(of, undefined);
}

export function forgetPlaces(): void {
	try {
		localStorage.removeItem(NAME);
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}

function places() {
	try {
		return readPlaces(localStorage.getItem(NAME));
	} catch {
		return readPlaces(null);
	}
}

function keep(of: string, place: Place | undefined): void {
	try {
		localStorage.setItem(NAME, JSON.stringify(withPlace(places(), of, place)));
	} catch {
		// Without room, or in a window that keeps nothing, a text begins at its beginning.
	}
}
