import { FEMALE, FIRST_NAMES, ROLES } from '../lexicon/people.ts';
import { DEMONYMS, ORGANISATION_WORDS, PLACES } from '../lexicon/places.ts';
import {
	isPersonal,
	plainName,
	unaccented,
	type Entity,
	type EntityType,
	type Mention
} from './name.ts';
import { firmNames, otherNameOf } from './namesakes.ts';
import { voteType } from './votes.ts';

/** What the text tells of names besides their mentions. */
export interface NameHints {
	/** Short forms and what they stand for. */
	readonly acronyms: ReadonlyMap<string, string>;
	readonly title: string;
	/** People whom the title of the text names with a title of theirs: "Lord Byron". */
	readonly heroes: readonly string[];
	/** The words that the text has in small letters. */
	readonly ordinary: ReadonlySet<string>;
	/** What a model takes them for, where there is one. */
	votes?(mentions: readonly Mention[]): ReadonlyMap<EntityType, number>;
}

/** Who is who: mentions of the same somebody or something are put together, in the order of the text. */
export function groupMentions(mentions: readonly Mention[], hints: NameHints): Entity[] {
	const groups = new Groups(hints, mentions);
	const longestFirst = [...mentions].sort(
		(a, b) => b.text.length - a.text.length || a.start - b.start
	);
	for (const mention of longestFirst) groups.add(mention);
	groups.joinOtherNames(mentions);
	return [...groups.all]
		.map(({ names, mentions: found }) => toEntity(names, found, hints))
		.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

interface Group {
	names: string[];
	mentions: Mention[];
	firstStart: number;
}

/** The groups so far, by their names and by the words of their names, so that long texts stay quick. */
class Groups {
	readonly all = new Set<Group>();
	readonly #byName = new Map<string, Group>();
	readonly #byWord = new Map<string, Group[]>();
	readonly #hints: NameHints;
	readonly #firms: ReadonlySet<string>;
	/** Where names of one word stand. */
	readonly #places: ReadonlyMap<string, readonly Mention[]>;

	constructor(hints: NameHints, mentions: readonly Mention[]) {
		this.#hints = hints;
		this.#firms = firmNames(mentions);
		const short = mentions.filter(({ text }) => !text.includes(' '));
		this.#places = Map.groupBy(short, ({ text }) => text);
	}

	add(mention: Mention): void {
		const group = this.#find(mention) ?? this.#open(mention);
		group.mentions.push(mention);
		group.firstStart = Math.min(group.firstStart, mention.start);
		if (!group.names.includes(mention.text)) group.names.push(mention.text);
		this.#byName.set(plainName(mention.text), group);
	}

	/** "Nora Vale, whose real name is Anna Lund": one group goes by the name that comes first. */
	joinOtherNames(mentions: readonly Mention[]): void {
		const inOrder = [...mentions].sort((a, b) => a.start - b.start);
		for (const [i, mention] of inOrder.entries()) {
			const first = otherNameOf(mention, inOrder[i - 1]);
			const group = this.#byName.get(plainName(mention.text));
			const into = first && this.#byName.get(plainName(first.text));
			if (!group || !into || into === group) continue;
			into.names.push(...group.names);
			into.mentions.push(...group.mentions);
			this.all.delete(group);
			for (const name of group.names) this.#byName.set(plainName(name), into);
		}
	}

	#open(mention: Mention): Group {
		const group = { names: [mention.text], mentions: [], firstStart: mention.start };
		this.all.add(group);
		const words = mention.text.split(' ');
		if (words.length < 2 || words.length > 6 || words.includes('of')) return group;
		for (const word of new Set(words)) {
			const known = this.#byWord.get(word);
			if (known) known.push(group);
			else this.#byWord.set(word, [group]);
		}
		return group;
	}

	/** By the name itself, by the acronym or what it is short for, or by a part of the name. */
	#find(mention: Mention): Group | undefined {
		const { text, start } = mention;
		const long = this.#hints.acronyms.get(text);
		const named =
			this.#byName.get(plainName(text)) ??
			(long === undefined ? undefined : this.#byName.get(plainName(long)));
		if (!text.includes(' ')) return this.#bearing(mention, named);
		if (named || this.#firms.has(text)) return named;
		const found = bearersIn(this.#near(text.split(' ')), text);
		return found.length > 1 ? this.#oneOf(found, start) : found[0];
	}

	/** Whoever bears a name of one word: of several the one that is meant, or else those of which nobody can tell. */
	#bearing({ text, start, before }: Mention, named: Group | undefined): Group | undefined {
		const near = this.#near([text]);
		const bearers =
			near.length > FAMILY_MAX
				? undefined
				: bearersIn(near, text).filter((group) => !this.#isKnownBefore(text, group));
		if (!bearers || bearers.length > 1) {
			const unknown = named && isBare(named) ? named : undefined;
			return (bearers && this.#oneOf(bearers, start)) ?? unknown;
		}
		return named || this.#firms.has(text) || isFamily(text, before) ? named : bearers[0];
	}

	/** "Cleveland", of which an article has told long before it comes to "HealthSpace Cleveland". */
	#isKnownBefore(text: string, { names, firstStart }: Group): boolean {
		const earlier = this.#places.get(text)?.filter(({ start }) => start < firstStart) ?? [];
		return earlier.length >= KNOWN_MIN && !names.some((name) => isPersonal(name));
	}

	/** The groups that have a word, or a slip of it; of several words, that one which the fewest have. */
	#near(words: readonly string[]): readonly Group[] {
		const having = (word: string) => this.#byWord.get(word) ?? [];
		const [first, ...others] = words;
		if (!others.length) return [first!, ...slipsOf(first!)].flatMap(having);
		return words.map(having).reduce((a, b) => (b.length < a.length ? b : a));
	}

	/** A surname that several share means the one whom the text is about, or who alone was named before. */
	#oneOf(family: readonly Group[], start: number): Group | undefined {
		const { title } = this.#hints;
		const titled = family.filter(({ names }) =>
			names.some((name) => title.includes(name) || (title.includes(' ') && isPart(name, title)))
		);
		const named = family.filter(({ firstStart }) => firstStart < start);
		return [titled, named].find(({ length }) => length === 1)?.[0];
	}
}

/** The groups that a name may be a part of. */
function bearersIn(near: readonly Group[], text: string): Group[] {
	return [...new Set(near)].filter(({ names }) => names.some((name) => isPart(name, text)));
}

/** Of more people with one name nobody can tell who is meant; to look would only make a long text slow. */
const FAMILY_MAX = 12;

/** So often a name that is nobody's stands alone before it stands in a longer one, if it is another's. */
const KNOWN_MIN = 3;

/** Known by one name only, of which nobody can tell whose it is. */
function isBare({ names }: Group): boolean {
	return names.length === 1;
}

/** "the Sams": all who bear the name. */
function isFamily(text: string, before: string): boolean {
	return before === 'the' && /^\p{Lu}\p{Ll}+s$/u.test(text);
}

/** One letter at the end too many or too few: "Virt" may stand for "Virts". */
function slipsOf(word: string): string[] {
	return word.length > 3 ? [`${word}s`, word.slice(0, -1)] : [];
}

/**
 * Whether a shorter name may stand for a longer one: the last name, the first name of a person, or
 * several of its words with the last.
 */
function isPart(name: string, text: string): boolean {
	if (name.length <= text.length) return false;
	const [words, parts] = [name.split(' '), text.split(' ')];
	if (PLACES.has(text) || DEMONYMS.has(text) || ANOTHER.has(words[0]!)) return false;
	if (parts.length > 1)
		return parts.at(-1) === words.at(-1) && parts.every((part) => words.includes(part));
	if (text.length < 3 || ORGANISATION_WORDS.has(text)) return false;
	if (words.at(-1) === text) return true;
	return isPersonal(name) && (words[0] === text || isSlip(words.at(-1)!, text));
}

/** "New Carthage" is not Carthage. */
const ANOTHER: ReadonlySet<string> = new Set(
	'New Old North South East West Northern Southern Eastern Western Upper Lower Great Greater Little Saint San Santa Mount Lake Port Fort Cape'.split(
		' '
	)
);

function isSlip(word: string, text: string): boolean {
	return (
		Math.abs(word.length - text.length) === 1 && (word.startsWith(text) || text.startsWith(word))
	);
}

function toEntity(names: string[], mentions: Mention[], hints: NameHints): Entity {
	const ordered = [...mentions].sort((a, b) => a.start - b.start);
	const { type, sure: isLikely } = voteType(names, ordered, hints.heroes, hints.votes?.(ordered));
	const isSomebody = isPlausible(names[0]!, hints.ordinary) && !isBirthName(ordered);
	const sure = isLikely && (type !== 'person' || isSomebody);
	const name = type === 'person' ? names[0]! : mostUsed(names, ordered);
	const first = unaccented(name.split(' ')[0]!.toLowerCase());
	const female = type === 'person' && FIRST_NAMES.has(first) ? FEMALE.has(first) : undefined;
	return { name, names, type, sure, ...(female !== undefined && { female }), mentions: ordered };
}

/** Whether a name can be a person's: not "Iraqi Shiites", "Director" or "Order", of which the text also gives orders. */
function isPlausible(name: string, ordinary: ReadonlySet<string>): boolean {
	const words = name.split(' ');
	const [first, last] = [words[0]!, words.at(-1)!];
	if (DEMONYMS.has(first) || DEMONYMS.has(last.replace(/s$/, ''))) return false;
	if (words.length === 1)
		return !ROLES.has(first.toLowerCase()) && !ordinary.has(first.toLowerCase());
	return isPersonal(name) || !words.some((word) => ORGANISATION_WORDS.has(word));
}

/** "She was born Maria Skłodowska": whoever bears the name now has another. */
function isBirthName(mentions: readonly Mention[]): boolean {
	return mentions.every(({ before }) => /^(?:born|née|nee)$/.test(before));
}

/** The name that the text uses most; of two used alike the fuller, or of two spellings the closer: "SpaceX". */
function mostUsed(names: readonly string[], mentions: readonly Mention[]): string {
	const count = (name: string) => mentions.filter(({ text }) => text === name).length;
	const fuller = (a: string, b: string) =>
		(plainName(a) === plainName(b) ? -1 : 1) * (b.length - a.length);
	return [...names].sort((a, b) => count(b) - count(a) || fuller(a, b))[0]!;
}
