/** What was reviewed within a quarter of an hour. */
export interface Quarter {
	reviews: number;
	/** How often something was asked that had been asked half a day before or earlier, and how often it was known. */
	asked: number;
	known: number;
	/** The sum of the chances with which FSRS had expected these to be known. */
	expected: number;
}

/** By their numbers since 1970. No local day and no time zone parts a quarter of an hour. */
export type Quarters = ReadonlyMap<number, Quarter>;

/** Milliseconds of a quarter of an hour. */
export const QUARTER = 900_000;

export function quarterOf(at: number): number {
	return Math.floor(at / QUARTER);
}

export const emptyQuarter: Quarter = { reviews: 0, asked: 0, known: 0, expected: 0 };
