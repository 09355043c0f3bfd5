/** Words a minute that a careful reader takes in. */
const READING_SPEED = 200;

export function minutesToRead(text: string): number {
	return Math.max(1, Math.round(text.split(/\s+/).length / READING_SPEED));
}

export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** How long is left, as people say it: never more than there is. @example timeLeft(125_000) // '2 minutes' */
export function timeLeft(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	if (seconds < 90) return count(seconds, 'second');
	const minutes = Math.floor(seconds / 60);
	if (minutes < 90) return count(minutes, 'minute');
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? count(hours, 'hour') : count(Math.floor(hours / 24), 'day');
}
