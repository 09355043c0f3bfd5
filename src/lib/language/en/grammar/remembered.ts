/** How many texts are remembered: about the forms of ten books. */
const REMEMBERED = 100_000;

/** A function of a text that remembers what it gave: forms come back in every article. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		const made = make(text);
		if (known.size >= REMEMBERED) known.clear();
		known.set(text, made);
		return made;
	};
}
