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
export function otherNames(reading: Reading, { names, name }: Entity, shown: string): string[] {
	const { article } = reading;
	const short = / of /.test(shown) ? shown.split(' of ')[0]! : shown.split(' ').at(-1)!;
	const words = shown.split(' ');
	const outer =
		words.length > 2 && !/ (?:of|and|&) /.test(shown) ? [`${words[0]} ${words.at(-1)}`] : [];
	const titled = article.title.split(' ').includes(short) ? [article.title] : [];
	const all = new Set([name, ...names, short, ...outer, ...titled]);
	return [...all].filter((one) => one !== shown && (one.includes(' ') || !isShared(reading, one)));
}
