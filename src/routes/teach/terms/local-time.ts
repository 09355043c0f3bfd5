/** A moment as a field for date and time wants it, in the time zone of who asks. @example '2026-11-30T08:15' */
export function fieldTime(time: number | undefined): string {
	if (time === undefined) return '';
	const date = new Date(time);
	const local = new Date(time - date.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 16);
}
