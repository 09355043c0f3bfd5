/** When a package is made, in milliseconds since 1970, and the local day that this is: its number and its end. */
export interface AnkiDay {
	now: number;
	today: number;
	dayEnds: number;
}
