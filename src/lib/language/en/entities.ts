import { FEMALE, FIRST_NAMES } from './lexicon/people.ts';
import {
	DEMONYMS,
	KNOWN_ORGANISATIONS,
	ORGANISATION_WORDS,
	PLACE_ENDINGS,
	PLACES
} from './lexicon/places.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'people' | 'thing';

/** One mention of a name in the text, with what its place tells of it. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly sentence: number;
	/** Token indices in its sentence. */
	readonly from: number;
	readonly to: number;
	readonly titled?: 'person' | 'organisation' | undefined;
	/** What stands in front and says what the person is. */
	readonly role?: { readonly start: number; readonly end: number; readonly text: string };
	/** The word in front, in lower case. */
	readonly before: string;
	/** What follows, up to a few words. */
	readonly after: string;
	/** What precedes, up to a dozen words. */
	readonly lead: string;
}

/** Somebody or something with all its names in the text. */
export interface Entity {
	/** The fullest name, without a slip of spelling. */
	readonly name: string;
	readonly names: readonly string[];
	readonly type: EntityType;
	/** Whether more than a guess speaks for the type. */
	readonly sure: boolean;
	readonly female?: boolean;
	readonly mentions: readonly Mention[];
}

/** The same name whatever its spaces, stops and hyphens: "Space X" is "SpaceX". */
export function plainName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Who is who: mentions of the same somebody or something are put together. `heroes` are people whom
 * the title of the text names with a title of theirs: "Lord Byron".
 */
export function groupMentions(
	mentions: readonly Mention[],
	acronyms: ReadonlyMap<string, string>,
	heroes: readonly string[] = []
): Entity[] {
	const groups: { names: string[]; mentions: Mention[] }[] = [];
	const longestFirst = [...mentions].sort(
		(a, b) => b.text.length - a.text.length || a.start - b.start
	);
	for (const mention of longestFirst) {
		const group = groups
			.filter(({ names }) => names.some((name) => isSame(name, mention, acronyms)))
			.sort((a, b) => firstStart(a.mentions) - firstStart(b.mentions))[0];
		if (group) {
			group.mentions.push(mention);
			if (!group.names.includes(mention.text)) group.names.push(mention.text);
		} else groups.push({ names: [mention.text], mentions: [mention] });
	}
	return groups
		.map((group) => toEntity(group, heroes))
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Whether a mention goes by a name that is known already, in full, in part, as an acronym or with a slip. */
function isSame(name: string, mention: Mention, acronyms: ReadonlyMap<string, string>): boolean {
	const { text } = mention;
	if (plainName(name) === plainName(text)) return true;
	if (same(acronyms.get(text), name) || same(acronyms.get(name), text)) return true;
	const words = name.split(' ');
	if (words.length < 2 || words.length > 6 || name.includes(' of ') || PLACES.has(text))
		return false;
	const parts = text.split(' ');
	if (parts.length > 1)
		return parts.at(-1) === words.at(-1) && parts.every((part) => words.includes(part));
	if (text.length < 3 || DEMONYMS.has(text) || ORGANISATION_WORDS.has(text)) return false;
	const last = words.at(-1)!;
	return last === text || (isPersonal(name) && (isSlip(last, text) || words[0] === text));
}

/** Of two people who share a name, the one who comes first in the text goes by it alone. */
function firstStart(mentions: readonly Mention[]): number {
	return Math.min(...mentions.map(({ start }) => start));
}

function same(long: string | undefined, name: string): boolean {
	return long !== undefined && plainName(long) === plainName(name);
}

/** One letter at the end too few or too many: "Virt" for "Virts". */
function isSlip(a: string, b: string): boolean {
	return (
		a.length > 3 && Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a))
	);
}

/** Whether a name begins with a first name: "Antonín Leopold Dvořák". */
function isPersonal(name: string): boolean {
	const [first] = name.split(' ');
	return (
		!DEMONYMS.has(first!) && !PLACES.has(name) && FIRST_NAMES.has(unaccented(first!.toLowerCase()))
	);
}

function unaccented(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '');
}

function toEntity(
	{ names, mentions }: { names: string[]; mentions: Mention[] },
	heroes: readonly string[]
): Entity {
	const ordered = [...mentions].sort((a, b) => a.start - b.start);
	const { type, sure } = vote(names, ordered, heroes);
	const name = type === 'person' ? names[0]! : mostUsed(names, ordered);
	const first = name.split(' ')[0]!.toLowerCase();
	return {
		name,
		names,
		type,
		sure,
		...(type === 'person' && FIRST_NAMES.has(first) && { female: FEMALE.has(first) }),
		mentions: ordered
	};
}

/** The name that the text uses most; of two used alike, the fuller. */
function mostUsed(names: readonly string[], mentions: readonly Mention[]): string {
	const count = (name: string) => mentions.filter(({ text }) => text === name).length;
	return [...names].sort((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}

/** The type that most signs speak for. A sign of the name itself weighs more than one of its place. */
function vote(
	names: readonly string[],
	mentions: readonly Mention[],
	heroes: readonly string[]
): { type: EntityType; sure: boolean } {
	const votes: Record<EntityType, number> = {
		person: 0,
		organisation: 0,
		place: 0,
		people: 0,
		thing: 0.5
	};
	for (const name of names) addNameVotes(name, votes);
	if (names.some((name) => heroes.includes(name))) votes.person += 4;
	const [full, ...others] = names;
	if (others.some((name) => !name.includes(' ') && full!.endsWith(` ${name}`))) votes.person += 1.5;
	for (const mention of mentions) addPlaceVotes(mention, votes);
	const order: EntityType[] = ['person', 'organisation', 'place', 'people', 'thing'];
	const ranked = [...order].sort((a, b) => votes[b] - votes[a]);
	return { type: ranked[0]!, sure: votes[ranked[0]!] >= votes[ranked[1]!] + 1.5 };
}

function addNameVotes(name: string, votes: Record<EntityType, number>): void {
	const words = name.split(' ');
	const last = words.at(-1)!;
	if (DEMONYMS.has(name) || DEMONYMS.has(name.replace(/s$/, ''))) votes.people += 4;
	if (PLACES.has(name)) votes.place += 4;
	if (KNOWN_ORGANISATIONS.has(name)) votes.organisation += 4;
	if (
		PLACE_ENDINGS.has(last) ||
		/^(?:Mount|Lake|Cape|Port|Fort|Gulf|Bay|Isle|Strait)$/.test(words[0]!)
	)
		if (words.length > 1) votes.place += 3;
	if (words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word)))
		votes.organisation += 3.5;
	if (/^\p{Lu}{2,5}$/u.test(name)) votes.organisation += 1.5;
	if (words.length >= 2 && words.length <= 5 && isPersonal(name)) votes.person += 3;
	if (words.length === 1 && isPersonal(name) && name.length > 3) votes.person += 2;
	if (words.some((word) => /^\p{Lu}\.$/u.test(word)) && words.length > 2) votes.person += 2;
	if (/\d/.test(name) || /\p{Lu}.*\p{Lu}.*\d/u.test(last)) votes.thing += 3;
	if (
		/\b(?:Treaty|War|Act|Prize|Symphony|Festival|Games|Cup|Olympics|Shuttle|Station|Rover|Program|Programme|Study|Award|Awards|Medal|Day|Age|Ages|Revolution|Constitution)\b/.test(
			name
		)
	)
		votes.thing += 4;
}

/** "space technology companies such as Blue Origin and …" */
const LISTED =
	/\b(companies|firms|agencies|organi[sz]ations|groups|universities|countries|nations|cities|towns|states|regions)\b[^.;:]{0,12}\b(?:such as|like|including)(?: [^.;:]*(?:,| and))? (?:the )?$/;

function typeListed(noun: string): EntityType {
	return /^(?:countries|nations|cities|towns|states|regions)$/.test(noun)
		? 'place'
		: 'organisation';
}

function addPlaceVotes(mention: Mention, votes: Record<EntityType, number>): void {
	const { before, after, lead, titled, text } = mention;
	if (titled) votes[titled] += 3;
	if (/^(?:in|at|near|from|to|across|throughout|around|into)$/.test(before))
		votes.place += before === 'in' ? 1 : 0.5;
	if (/^,? (?:who|whose)\b/.test(after)) votes.person += 1.5;
	if (/^,? (?:said|says|told|added|explained|wrote|argued)\b/.test(after)) {
		votes.person += 0.75;
		votes.organisation += 0.5;
	}
	if (/^, \d{2},/.test(after)) votes.person += 3;
	const listed = LISTED.exec(lead)?.[1];
	if (listed) votes[typeListed(listed)] += 3;
	if (before === 'the' && text.includes(' ')) votes.person -= 1.5;
	if (before === 'the') votes.person -= 1;
}
