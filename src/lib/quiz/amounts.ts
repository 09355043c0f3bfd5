/** Words a minute that a careful reader takes in. */
const READING_SPEED = 200;

export function minutesToRead(text: string): number {
	return Math.max(1, Math.round(text.split(/\s+/).length / READING_SPEED));
}

export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
