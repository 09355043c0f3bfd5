/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** A day ends at four in the morning: who reads past midnight is not yet in the next one. */
const NIGHT = 4 * 3_600_000;

/** Minutes by which local time is ahead of UTC at a moment, as the device says it. */
export type Offset = (at: number) => number;

/** The number of the local day in which a moment falls; days follow each other without a gap. */
export function dayOf(at: number, offset: Offset): number {
	return Math.floor((at + offset(at) * 60_000 - NIGHT) / DAY);
}

/** The number of the week of a day; weeks begin on Monday. */
export function weekOf(day: number): number {
	// 1 January 1970 was a Thursday.
	return Math.floor((day + 3) / 7);
}
