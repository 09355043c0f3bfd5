import { spanOf, type Span } from '#lib/article/span.ts';
import { hasAnaphor, hasRelativeTime } from '#lib/language/en/deixis.ts';
import { ROLES, TITLES } from '#lib/language/en/lexicon/people.ts';
import type { Mention } from '#lib/language/en/names/name.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';

/** What somebody is described as, and the words that show it. */
export interface Description {
	/** As it reads behind "described as": "a retired NASA astronaut". */
	readonly role: string;
	readonly evidence: Span;
}

/** How a person is described beside a mention of the name: in front, or between commas. */
export function describe(
	reading: Reading,
	sentence: ReadSentence,
	mention: Mention
): Description | undefined {
	return (
		titleInFront(reading, sentence, mention) ??
		commaInFront(reading, sentence, mention) ??
		commaBehind(reading, sentence, mention)
	);
}

/** Roles that an "of" goes on with and that are still one role. */
const ROLE_OF = /^(?:Secretary|Minister|Chief|Leader|Speaker) of /;
/** Offices that one person holds at a time. */
const HELD_BY_ONE =
	/\b(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|Administrator|Director|Governor|Mayor|King|Queen|Emperor|Empress|Pope|Chairman|Chairwoman|Chair|Chief|Secretary of State)$/;

/** "Russian President Vladimir Putin" */
function titleInFront(
	{ article }: Reading,
	{ start }: ReadSentence,
	{ role, end }: Mention
): Description | undefined {
	if (!role || !/\s/.test(role.text)) return undefined;
	if (/ of /.test(role.text) && !ROLE_OF.test(role.text)) return undefined;
	const before = article.text.slice(Math.max(start, role.start - 5), role.start);
	if (/\b(?:his|her|its|my|our)\s+$/i.test(before)) return undefined;
	const text = inSmallLetters(role.text);
	const isUnique = /\bthe\s+$/i.test(before) || HELD_BY_ONE.test(role.text);
	const evidence = spanOf(article.text, role.start, end);
	return { role: `${isUnique ? 'the' : indefinite(text)} ${text}`, evidence };
}

/** "NASA Administrator" reads "NASA administrator" in mid-sentence. */
function inSmallLetters(role: string): string {
	return role
		.split(' ')
		.map((word) => (isOfficeWord(word) ? word.toLowerCase() : word))
		.join(' ')
		.replace('secretary of State', 'secretary of state');
}

const OFFICE_WORDS = new Set(
	'Foreign Environment Deputy Vice Associate Assistant Prime Finance Health Education Defense Defence Interior Culture Transport Chief Executive General Home Shadow Justice Trade Labour Labor Agriculture Energy'.split(
		' '
	)
);

function isOfficeWord(word: string): boolean {
	const lower = word.toLowerCase();
	if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
	return TITLES.has(lower) || ROLES.has(lower) || OFFICE_WORDS.has(word);
}

/** "a" or "an", by the sound that follows: "a U.S. senator", "an MP", "an American". */
function indefinite(text: string): string {
	if (/^(?:NASA|U\.[SK]|UN|EU|UK|US|UNESCO|one|uni|use|euro)/i.test(text)) return 'a';
	const isVowel = /^[aeiou]/i.test(text) || /^(?:[FHLMNRSX][A-Z]+|[FHLMNRSX]\.)/.test(text);
	return isVowel ? 'an' : 'a';
}

/** Descriptions between commas are no longer than this. */
const WORDS_MAX = 12;

/** "the director general of Roscosmos, Dmitry Rogozin": from the determiner to the comma. */
function commaInFront(
	reading: Reading,
	sentence: ReadSentence,
	mention: Mention
): Description | undefined {
	const { words } = sentence;
	const comma = mention.from - 1;
	if (words[comma]?.text !== ',') return undefined;
	let from = comma - 1;
	const isHead = (i: number) =>
		/^(?:the|an?)$/.test(words[i]!.lower) && words[i - 1]?.lower !== 'of';
	while (from > Math.max(0, comma - 9) && words[from]!.kind !== 'mark' && !isHead(from)) from--;
	if (from < 0 || !isHead(from)) return undefined;
	const evidence = spanOf(reading.article.text, words[from]!.start, mention.end);
	return ofRun(sentence, { from, to: comma }, evidence);
}

/** "Virts, a former commander of the ISS," and "Cres Eastman, Director of the … study,". */
function commaBehind(
	reading: Reading,
	sentence: ReadSentence,
	mention: Mention
): Description | undefined {
	const { words } = sentence;
	const from = mention.to + 1;
	if (words[mention.to]?.text !== ',' || !words[from]) return undefined;
	const isBare = ROLES.has(words[from].lower) && words[from + 1]?.lower === 'of';
	if (!isBare && !/^(?:the|an?)$/.test(words[from].lower)) return undefined;
	const to = words.findIndex(({ text }, i) => i >= from && /^[,.;]$/.test(text));
	if (to < 0 || to - from >= WORDS_MAX) return undefined;
	const evidence = spanOf(reading.article.text, mention.start, words[to - 1]!.end);
	return ofRun(sentence, { from, to }, evidence);
}

/** A run as a description, where its head is a role and it stands by itself. */
function ofRun(sentence: ReadSentence, run: Run, evidence: Span): Description | undefined {
	const words = sentence.words.slice(run.from, run.to);
	if (words.length < 3 || !hasRoleHead(words.map(({ lower }) => lower))) return undefined;
	if (words.some(({ class: is }) => /^(?:verb|be|modal)$/.test(is))) return undefined;
	const text = phrase(sentence, run);
	if (hasAnaphor(sentence, run) || hasRelativeTime(text)) return undefined;
	const [first] = words;
	const isBare = ROLES.has(first!.lower);
	return {
		role: (isBare ? 'the ' : '') + first!.lower + text.slice(first!.text.length),
		evidence
	};
}

/** The last noun before "of", "in" and the like, or the one before it: "director general of". */
function hasRoleHead(words: readonly string[]): boolean {
	const end = words.findIndex((word) => /^(?:of|in|at|for|from|with|and|who)$/.test(word));
	const nouns = end < 0 ? words : words.slice(0, end);
	return nouns.slice(-2).some((word) => ROLES.has(word));
}
