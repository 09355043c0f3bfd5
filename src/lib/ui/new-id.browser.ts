/** A name that nobody has had before. `crypto.randomUUID` is missing where a school serves plain HTTP. */
export function newId(): string {
	const numbers = crypto.getRandomValues(new Uint32Array(4));
	return Array.from(numbers, (number) => number.toString(36)).join('');
}
