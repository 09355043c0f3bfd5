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
