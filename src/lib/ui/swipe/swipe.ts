/** Where a finger is, in CSS pixels of the screen, and when, in milliseconds. */
export interface Point {
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/** At the edges the system has its own swipes: back, and forward. */
const EDGE = 24;
/** The least way across. */
const WAY = 64;
/** How much further it goes across than up or down, at every point of it. */
const SLANT = 2.5;
/** What is slower selects, holds or hesitates. */
const LONGEST_MS = 600;

/** Where a stroke of one finger over a screen so wide leads: as one turns pages; undefined where it is no swipe. */
export function swipeOf(stroke: readonly Point[], width: number): 'next' | 'previous' | undefined {
	const [first] = stroke;
	const last = stroke.at(-1);
	if (!first || !last || first.x < EDGE || first.x > width - EDGE) return undefined;
	const across = last.x - first.x;
	const off = Math.max(...stroke.map(({ y }) => Math.abs(y - first.y)));
	const isLong = Math.abs(across) >= WAY && Math.abs(across) >= SLANT * off;
	if (!isLong || last.at - first.at > LONGEST_MS) return undefined;
	return across < 0 ? 'next' : 'previous';
}
