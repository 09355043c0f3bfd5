import {
	FIRST_NAMES,
	ROLE_FIELDS,
	ROLE_MODIFIERS,
	ROLES,
	TITLES
} from '#lib/language/en/lexicon/people.ts';
import { PLACES } from '#lib/language/en/lexicon/places.ts';

/** Titles that are written short in front of a name. */
const SHORT: Readonly<Record<string, string>> = {
	col: 'colonel',
	capt: 'captain',
	gen: 'general',
	gov: 'governor',
	lt: 'lieutenant',
	prof: 'professor',
	rep: 'representative',
	sen: 'senator',
	sgt: 'sergeant'
};

/** Forms of address: they do not say what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|hrh|st|saint|sheikh|rev|reverend)$/;
/** "army chief General Vij" is the army chief. */
const RANK_BEHIND =
	/(?<= (?:chief|president|minister|leader|commander|chairman)) (?:general|admiral|colonel|professor)$/;

/**
 * What somebody is by the words in front of the name, in small letters: "Foreign Minister" as "foreign
 * minister", "Texas Gov." as "Texas governor". Undefined where they are no more than a form of address,
 * or hold another name.
 */
export function officeOf(role: string): string | undefined {
	const words = role.split(' ');
	while (ADDRESS.test(bare(words.at(-1)!))) words.pop();
	if (words.length < 2 || !endsInRole(role, words) || words.some(isFirstName)) return undefined;
	return words
		.map((word) => SHORT[bare(word)] ?? (isOfficeWord(word) ? word.toLowerCase() : word))
		.join(' ')
		.replace('secretary of State', 'secretary of state')
		.replace(RANK_BEHIND, '');
}

/** "then" would be the time of the text, "New Scientist" is a paper, and behind "of" stands no role. */
function endsInRole(role: string, words: readonly string[]): boolean {
	const last = bare(words.at(-1));
	if (/^(?:then|New)$/.test(words[0]!) || words.includes('&')) return false;
	return role.includes(' of ') || Object.hasOwn(SHORT, last) || TITLES.has(last) || ROLES.has(last);
}

function bare(word: string | undefined): string {
	return word?.toLowerCase().replace('.', '') ?? '';
}

/** "the Melanie King": two people are run together. */
function isFirstName(word: string): boolean {
	return /^\p{Lu}/u.test(word) && FIRST_NAMES.has(word.toLowerCase()) && !PLACES.has(word);
}

const OFFICE_WORDS = new Set(
	'Deputy Vice Associate Assistant Prime Interior General Home Shadow Justice Transport Agriculture'.split(
		' '
	)
);
/** Parties and states keep their capital. */
const NAMES = new Set(['Republican', 'Democrat', 'Labour', 'Labor', 'State']);

function isOfficeWord(word: string): boolean {
	const lower = word.toLowerCase();
	if (!/^\p{Lu}\p{Ll}+$/u.test(word) || NAMES.has(word)) return false;
	const isRole = TITLES.has(lower) || ROLES.has(lower) || OFFICE_WORDS.has(word);
	return isRole || ROLE_MODIFIERS.has(lower) || ROLE_FIELDS.has(lower);
}

/** Offices that one person holds at a time. */
const HELD_BY_ONE =
	/\b(?:president|premier|minister|secretary|chancellor|administrator|director|governor|mayor|king|queen|emperor|empress|pope|chairman|chairwoman|chair|chief|chief executive|secretary of state|opposition leader|party leader)$/;

/**
 * An office with its article: "the prime minister", "a U.S. senator". What is no office goes with "a",
 * whatever the text has: "the critic Anna Lund" is one of many.
 */
export function withArticle(office: string): string {
	if (HELD_BY_ONE.test(office)) return `the ${office}`;
	return `${indefinite(office)} ${office}`;
}

/** "a" or "an", by the sound that follows: "a U.S. senator", "an MP", "an American". */
function indefinite(text: string): string {
	if (/^(?:NASA|U\.[SK]|UN|EU|UK|US|UNESCO|one|uni|use|euro)/i.test(text)) return 'a';
	const isVowel = /^[aeiou]/i.test(text) || /^(?:[FHLMNRSX][A-Z]+|[FHLMNRSX]\.)/.test(text);
	return isVowel ? 'an' : 'a';
}
