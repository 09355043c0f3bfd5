import type { Because } from '#lib/quiz/device.ts';

/** Why the study cannot be shown or kept, for who reads the page. */
export function whyNotKept(because: Because): string {
	switch (because) {
		case 'refused':
			return 'This browser keeps nothing for this page: a private window, or a setting, forbids it.';
		case 'full':
			return 'There is no room left on this device. Nothing more can be kept until there is.';
		default:
			return 'This device’s store cannot be read just now. Open the page once more.';
	}
}

/** Questions a day, as a person says it: `about 3 a day`, or by the week where they are fewer. */
export function aDay(load: number): string {
	if (load >= 0.95) return `about ${Math.round(load)} a day`;
	const aWeek = Math.round(load * 7);
	return aWeek === 0 ? 'less than 1 a week' : `about ${aWeek} a week`;
}
