const MINUTE = 60_000;

/** A time as people say it. @example duration(3_900_000) // '1 h 5 min' */
export function duration(milliseconds: number): string {
	if (milliseconds < MINUTE) return `${Math.max(0, Math.round(milliseconds / 1000))} s`;
	const minutes = Math.round(milliseconds / MINUTE);
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	return rest ? `${Math.floor(minutes / 60)} h ${rest} min` : `${minutes / 60} h`;
}
