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

export function isAtEdge({ x }: Point, width: number): boolean {
	return x < EDGE || x > width - EDGE;
}

/** Whether a stroke goes across, as far as it has come. */
export function goesAcross(stroke: readonly Point[]): boolean {
	const [first] = stroke;
	const last = stroke.at(-1);
	if (!first || !last) return false;
	const off = Math.max(...stroke.map(({ y }) => Math.abs(y - first.y)));
	return Math.abs(last.x - first.x) > SLANT * off;
}

/** Where a stroke of one finger over a screen so wide leads: as one turns pages; undefined where it is no swipe. */
export function swipeOf(stroke: readonly Point[], width: number): 'next' | 'previous' | undefined {
	const [first] = stroke;
	const last = stroke.at(-1);
	if (!first || !last || isAtEdge(first, width) || !goesAcross(stroke)) return undefined;
	const across = last.x - first.x;
	if (Math.abs(across) < WAY || last.at - first.at > LONGEST_MS) return undefined;
	return across < 0 ? 'next' : 'previous';
}
