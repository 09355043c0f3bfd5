import { FIRST_NAMES } from '../lexicon/people.ts';
import { DEMONYMS, PLACES } from '../lexicon/places.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'people' | 'thing';

/** A stretch of the text with its words. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** One mention of a name in the text, with what its place tells of it. */
export interface Mention extends Stretch {
	/** The number of the sentence. */
	readonly sentence: number;
	/** The words of the sentence that it takes, `to` not included. */
	readonly from: number;
	readonly to: number;
	/** What stands in front and says what it is: "retired NASA astronaut" Terry Virts. */
	readonly role?: Stretch;
	/** What that makes of it. */
	readonly titled?: 'person' | 'organisation';
	/** The word in front of it and of its role, in small letters. */
	readonly before: string;
	/** What precedes it, up to a dozen words. */
	readonly lead: string;
	/** What follows it, up to four words. */
	readonly after: string;
}

/** Somebody or something with all its names in the text. */
export interface Entity {
	/** A person's fullest name; of other things the one that the text uses most. */
	readonly name: string;
	readonly names: readonly string[];
	readonly type: EntityType;
	/** Whether more than a guess speaks for the type. */
	readonly sure: boolean;
	/** Whether a person's first name is a woman's; undefined where it does not tell. */
	readonly female?: boolean;
	readonly mentions: readonly Mention[];
}

/**
 * A name whatever its case, accents, spaces, stops and hyphens.
 *
 * @example plainName('Space X') === plainName('SpaceX')
 */
export function plainName(name: string): string {
	return unaccented(name)
		.toLowerCase()
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** "Antonín" as "Antonin". */
export function unaccented(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whether a name begins with a first name: "Antonín Leopold Dvořák". */
export function isPersonal(name: string): boolean {
	const [first] = name.split(' ');
	if (DEMONYMS.has(first!) || PLACES.has(name)) return false;
	return FIRST_NAMES.has(unaccented(first!.toLowerCase()));
}
