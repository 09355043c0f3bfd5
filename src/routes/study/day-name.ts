import { DAY } from '#lib/review/memory/memory.ts';

/** A day by its number, as in `Nov 30`; with its weekday, as in `Mon, Nov 30`. */
export function dayName(day: number, weekday?: 'short'): string {
	return new Date(day * DAY).toLocaleDateString('en', {
		weekday,
		day: 'numeric',
		month: 'short',
		timeZone: 'UTC'
	});
}
