import { spanOf, type Span } from '#lib/article/span.ts';
import { endsInBareDefinite, hasAnaphor, hasRelativeTime } from '#lib/language/en/deixis.ts';
import { ROLES } from '#lib/language/en/lexicon/people.ts';
import type { Mention } from '#lib/language/en/names/name.ts';
import { phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { officeOf, withArticle } from './office.ts';

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
/** What makes of a role that it is not one: an "alleged drug dealer" need not be a drug dealer. */
const DOUBTED =
	/\b(?:alleged|suspected|accused|so-called|self-(?:styled|proclaimed|described|appointed)|would-be|supposed|purported|aspiring|fake|possible|potential|prospective|fictional|imaginary)\s+$/i;

/** "Russian President Vladimir Putin", "NASA’s chief scientist James Green" */
function titleInFront(
	{ article }: Reading,
	sentence: ReadSentence,
	{ role, end }: Mention
): Description | undefined {
	if (!role || (/ of /.test(role.text) && !ROLE_OF.test(role.text))) return undefined;
	const office = officeOf(role.text);
	const before = article.text.slice(sentence.start, role.start);
	if (!office || /\b(?:my|our|your)\b/i.test(office) || OF_SOMETHING.test(office)) return undefined;
	if (DOUBTED.test(`${before}${role.text.split(' ')[0]} `)) return undefined;
	if (DOUBTED.test(before) || isRestOfName(before, office)) return undefined;
	if (/\b(?:his|her|its|their|my|our|your|whose)\s+$/i.test(before)) return undefined;
	if (/['’]s?\s+$/.test(before)) return possessed(article.text, sentence, role.start, end, office);
	return { role: withArticle(office), evidence: spanOf(article.text, role.start, end) };
}

/** "the former chief executive": of what, it does not say. */
const OF_SOMETHING =
	/^(?:(?:former|then|deputy|senior) )*(?:chief executive|executive|director|managing director|manager|chairman|chairwoman|chair|head|boss|owner|founder|co-founder|captain|coach|editor|leader)$/;

/** "the Arts and Humanities Citation Index Professor …": the name goes on behind "and". */
function isRestOfName(before: string, office: string): boolean {
	return /\b(?:and|&)\s+$/.test(before) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(office);
}

/** Whose somebody is, where that is a name right in front. */
function possessed(
	text: string,
	{ mentions }: ReadSentence,
	at: number,
	end: number,
	office: string
): Description | undefined {
	const owner = mentions.findLast((mention) => mention.end < at);
	const between = owner && text.slice(owner.end, at);
	if (!between || !/^['’]s?\s+$/.test(between)) return undefined;
	return { role: owner.text + between + office, evidence: spanOf(text, owner.start, end) };
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
	if (words[comma]?.text !== ',' || isListed(words, mention.to)) return undefined;
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
	const to = words.findIndex(({ text }, i) => i >= from && /^(?:[,.;]|who|whose)$/.test(text));
	if (to < 0 || to - from >= WORDS_MAX || goesOnBehind(sentence, to)) return undefined;
	const evidence = spanOf(reading.article.text, mention.start, words[to - 1]!.end);
	return ofRun(sentence, { from, to }, evidence);
}

/** "the king of Spain, Ana Ruiz and …": others in a list, rather than the king's name. */
function isListed(words: ReadSentence['words'], at: number): boolean {
	const isAnd = (i: number) => /^(?:and|or|&)$/.test(words[i]?.lower ?? '');
	return (
		isAnd(at) || (words[at]?.text === ',' && (isAnd(at + 1) || words[at + 1]?.class === 'name'))
	);
}

/** "king of Portugal, Brazil, and Algarve", "a nurse from Leeds, and a porter", "the Alexandria, Va.-based firm". */
function goesOnBehind({ words, text, start }: ReadSentence, comma: number): boolean {
	const behind = text.slice(words[comma]!.start - start);
	return (
		/^, \p{Lu}[\p{L} ]+,? and (?:the )?\p{Lu}/u.test(behind) ||
		/^, (?:and|or) (?:an?|the|another|two|three|several|some)\b/.test(behind) ||
		/^, [\p{L}. ]{2,30}-based\b/u.test(behind)
	);
}

/** A run as a description, where its head is a role and it stands by itself. */
function ofRun(sentence: ReadSentence, run: Run, evidence: Span): Description | undefined {
	const words = sentence.words.slice(run.from, run.to);
	if (words.length < 3 || !hasRoleHead(words.map(({ lower }) => lower))) return undefined;
	if (words.some(({ class: is, lower }) => /^(?:verb|be|modal)$/.test(is) || lower === 'then'))
		return undefined;
	const text = phrase(sentence, run);
	if (hasAnaphor(sentence, run) || hasRelativeTime(text) || endsInBareDefinite(text))
		return undefined;
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
