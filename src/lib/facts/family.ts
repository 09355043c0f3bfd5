import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';

/** How many have each word of a name as a part of theirs. */
type Owners = ReadonlyMap<string, number>;

const known = new WeakMap<Reading, Owners>();

/** Whether several people of a text have this word in their names: "Browne" alone is then nobody. */
export function isShared(reading: Reading, word: string): boolean {
	const owners = known.get(reading) ?? ownersIn(reading);
	known.set(reading, owners);
	return (owners.get(word) ?? 0) > 1;
}

function ownersIn({ entities }: Reading): Owners {
	const owners = new Map<string, number>();
	for (const { name } of entities.filter(({ type }) => type === 'person'))
		for (const word of new Set(name.split(' '))) owners.set(word, (owners.get(word) ?? 0) + 1);
	return owners;
}

/** The other names by which an answer counts: the name in full, or the surname where nobody else has it. */
export function otherNames(
	reading: Reading,
	{ names, name, type }: Entity,
	shown: string
): string[] {
	// "British American Tobacco" goes by no part of it that the text does not have.
	if (type === 'organisation') return [...new Set([name, ...names])].filter((one) => one !== shown);
	const { article } = reading;
	const short = shortNameOf(shown);
	const last = short.split(' ').at(-1)!;
	const words = shown.split(' ');
	const outer =
		words.length > 2 && !/ (?:\p{Ll}+|&) /u.test(shown) ? [`${words[0]} ${words.at(-1)}`] : [];
	const titled = article.title.split(' ').includes(short) ? [article.title] : [];
	const all = new Set([name, ...names, short, last, ...outer, ...titled]);
	return [...all].filter((one) => one !== shown && (one.includes(' ') || !isShared(reading, one)));
}

/** By which of its words a name goes alone: "Merkel", "João" for a king of that name, "de Brum" for "Ione de Brum". */
function shortNameOf(name: string): string {
	const words = name.split(' ');
	const small = words.findIndex((word) => /^\p{Ll}/u.test(word));
	if (small > 0) return words[small] === 'of' ? words[0]! : words.slice(small).join(' ');
	return /^[IVX]+$/.test(words.at(-1)!) ? words.slice(0, -1).join(' ') : words.at(-1)!;
}
