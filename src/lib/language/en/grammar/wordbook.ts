import { hash } from '#lib/random.ts';

/** The parts of speech that a dictionary tells, each a bit. */
export const PARTS = { noun: 1, verb: 2, adjective: 4, adverb: 8 } as const;

/** The bits of PARTS in an entry. Above them stands what kind of thing a noun names. */
const PARTS_MASK = 15;
const SENSE_SHIFT = 4;

/**
 * What a dictionary says of words, by their base forms: what parts of speech they can be, and for nouns what
 * kind of thing the first sense names (the number of WordNet's file: 18 has persons, 15 places, 14 groups).
 */
export type Wordbook = ReadonlyMap<string, number>;

export function wordbookEntry(parts: number, sense: number): number {
	return parts | (sense << SENSE_SHIFT);
}

/**
 * What kind of thing a noun names, in singular or plural; 0 for words that are no nouns of the dictionary.
 *
 * @example "colleges" names what "college" does: a group
 */
export function senseOf(wordbook: Wordbook, form: string): number {
	const lower = form.toLowerCase();
	const entry = wordbook.get(lower) ?? wordbook.get(lower.replace(/ies$/, 'y').replace(/s$/, ''));
	return entry === undefined ? 0 : entry >> SENSE_SHIFT;
}

/** An ending, what it leaves behind, and the parts of speech that have it. */
const ENDINGS: readonly (readonly [ending: string, base: string, parts: number])[] = [
	['', '', 15],
	['s', '', PARTS.noun | PARTS.verb],
	['es', '', PARTS.noun | PARTS.verb],
	['ies', 'y', PARTS.noun | PARTS.verb],
	['ed', '', PARTS.verb],
	['d', '', PARTS.verb],
	['ied', 'y', PARTS.verb],
	['ing', '', PARTS.verb],
	['ing', 'e', PARTS.verb],
	['er', '', PARTS.adjective],
	['r', '', PARTS.adjective],
	['est', '', PARTS.adjective],
	['st', '', PARTS.adjective],
	['ly', '', PARTS.adjective]
];

/**
 * What a dictionary knows of a form, as one hash: which parts of speech its possible base forms have, and
 * by which endings. Undefined for a form that it does not know.
 *
 * @example "waivers" is a noun with -s; "waived" a verb with -d
 */
export function knownAs(wordbook: Wordbook, form: string): number | undefined {
	const lower = form.toLowerCase();
	let signs = '';
	for (const [ending, base, parts] of ENDINGS) {
		if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
		const stem = lower.slice(0, lower.length - ending.length) + base;
		const found =
			(wordbook.get(stem) ?? wordbook.get(undoubled(stem, ending)) ?? 0) & parts & PARTS_MASK;
		if (found) signs += `${ending}${found} `;
	}
	return signs ? hash(`known ${signs}`) : undefined;
}

/** "stopp" of "stopped" is "stop". */
function undoubled(stem: string, ending: string): string {
	return /^(?:ed|ing|er|est)$/.test(ending) && /([^aeiou])\1$/.test(stem)
		? stem.slice(0, -1)
		: stem;
}
