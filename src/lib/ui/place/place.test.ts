import { describe, expect, test } from 'vitest';
import { placeIn, readPlaces, withPlace, type Box, type Place } from './place.ts';

const SCREEN = 640;

/** Five paragraphs of 300 pixels, when the page is scrolled so far. */
function boxes(scrolled: number): Box[] {
	return Array.from({ length: 5 }, (_, i) => ({
		top: 400 + i * 300 - scrolled,
		bottom: 400 + (i + 1) * 300 - scrolled
	}));
}

describe('the place in a text', () => {
	test.each<[string, number, Omit<Place, 'of'> | undefined]>([
		['none at the beginning', 0, undefined],
		['none before the first line is gone', 400, undefined],
		['in the first paragraph', 475, { paragraph: 0, above: 0.25 }],
		['in a later one', 850, { paragraph: 1, above: 0.5 }],
		['none at the end', 400 + 5 * 300 - SCREEN, undefined]
	])('is %s', (_, scrolled, place) => {
		const expected = place && { of: 'canal', ...place };
		expect(placeIn(boxes(scrolled), 'canal', SCREEN)).toEqual(expected);
	});

	test('is none of a text that has no paragraph', () => {
		expect(placeIn([], 'canal', SCREEN)).toBeUndefined();
	});
});

describe('the places on a device', () => {
	const none = readPlaces(null);
	const at = (of: string, paragraph = 3): Place => ({ of, paragraph, above: 0.5 });

	test('are read back as they were kept, one for each text', () => {
		let places = withPlace(none, 'canal', at('canal', 2));
		places = withPlace(places, 'iss', at('iss'));
		places = withPlace(places, 'canal', at('canal', 4));
		expect(readPlaces(JSON.stringify(places)).places).toEqual([at('canal', 4), at('iss')]);
	});

	test('are without that of a text that was read to its end', () => {
		const places = withPlace(withPlace(none, 'canal', at('canal')), 'iss', at('iss'));
		expect(withPlace(places, 'canal').places).toEqual([at('iss')]);
	});

	test('are those of the last hundred texts', () => {
		let places = none;
		for (let i = 0; i < 120; i++) places = withPlace(places, `${i}`, at(`${i}`));
		expect(places.places).toHaveLength(100);
		expect(places.places[0]!.of).toBe('119');
	});

	test.each([null, '7', '{"version":2,"places":[]}', '{"version":1,"places":[{"of":"a"}]}'])(
		'are none where %s is kept',
		(kept) => expect(readPlaces(kept)).toEqual(none)
	);
});
