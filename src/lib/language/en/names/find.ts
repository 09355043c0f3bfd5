import { MONTHS, STOP, WEEKDAYS } from '../lexicon/closed.ts';
import { FIRST_NAMES, NO_NAMES, TITLES } from '../lexicon/people.ts';
import { DEMONYMS, ORGANISATION_WORDS, PLACES } from '../lexicon/places.ts';
import type { Token } from '../tokens.ts';
import { ofBase, ofIng, ofPast } from '../verbs.ts';
import { withoutRole, type NameSpan } from './role.ts';

/**
 * The names in a sentence: runs of capitalised words, cleaned of titles, roles and letters behind.
 * `known` are the capitalised words that the text also has in mid-sentence, by which a name at the
 * beginning of a sentence is told from an ordinary word.
 *
 * @example "According to retired NASA astronaut Terry Virts, …" // NASA · Terry Virts
 */
export function findNames(tokens: readonly Token[], known: ReadonlySet<string>): NameSpan[] {
	const names: NameSpan[] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!opensName(tokens, i, known)) continue;
		const end = runEnd(tokens, i);
		const isTooLong = end - i > TOKENS_MAX;
		const run = isTooLong ? undefined : withoutRole(tokens, i, end);
		const name = run && withoutHome(tokens, run);
		if (name) names.push(name);
		i = (isTooLong ? end : (name?.to ?? i + 1)) - 1;
	}
	return names;
}

/** A longer run of capitals is a headline. */
const TOKENS_MAX = 16;

/** "Jane Marsh of the Institute": the name of a person ends before "of"; "Louis XV of France" goes on. */
function withoutHome(tokens: readonly Token[], name: NameSpan): NameSpan {
	const run = tokens.slice(name.from, name.to);
	const length = run.findIndex(({ lower }, i) => i > 1 && lower === 'of');
	if (length < 0) return name;
	const [words, of] = [run.slice(0, length), name.from + length];
	const isPerson = name.titled === 'person' || FIRST_NAMES.has(words[0]!.lower);
	const isOther = words.some(({ text }) => ORGANISATION_WORDS.has(text));
	const isAcronym = /^\p{Lu}{2,}$/u.test(tokens[of + 1]?.text ?? '');
	const isRuler = /^[IVX]+$/.test(words.at(-1)!.text);
	return (isPerson || isAcronym) && !isOther && !isRuler ? { ...name, to: of } : name;
}

function opensName(tokens: readonly Token[], i: number, known: ReadonlySet<string>): boolean {
	const { text, lower } = tokens[i]!;
	if (!isName(text) && !/^\p{Ll}\p{Lu}/u.test(text)) return false;
	const next = tokens[i + 1]?.text ?? '';
	if (/^\p{Lu}\.?$/u.test(text) && !isCapital(next)) return false;
	if (STOP.has(lower) && text !== 'US') return false;
	return isMidSentence(tokens, i) || opensSentenceAsName(tokens, i, known);
}

/** Not at the head of the sentence or of a quotation in it. */
function isMidSentence(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	if (!before || before.text === ':') return false;
	return !/^["“‘'(]$/.test(before.text) || before.end < tokens[i]!.start;
}

/** The first word of a sentence is a name where the text has it so elsewhere, or where it can be nothing else. */
function opensSentenceAsName(
	tokens: readonly Token[],
	i: number,
	known: ReadonlySet<string>
): boolean {
	const { text, lower } = tokens[i]!;
	const next = tokens[i + 1]?.text ?? '';
	if (known.has(text)) return true;
	if (isOrder(lower, next)) return false;
	if (isKnownName(text, lower)) return true;
	const goesOn = /^\p{Lu}\p{Ll}/u.test(next) && !MONTHS.includes(next) && !DEMONYMS.has(next);
	return goesOn && !ofIng(lower) && !ofPast(lower);
}

/** "Mark all answers right": a first name that is a verb too, and no surname behind it. */
function isOrder(lower: string, next: string): boolean {
	return FIRST_NAMES.has(lower) && ofBase(lower) !== undefined && !isCapital(next);
}

function isKnownName(text: string, lower: string): boolean {
	if (/\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}*\d/u.test(text)) return true;
	if (FIRST_NAMES.has(lower) || TITLES.has(lower.replace('.', ''))) return true;
	return DEMONYMS.has(text) || PLACES.has(text);
}

function isCapital(text: string): boolean {
	return /^(?:\p{Lu}|(?:al|el|bin|d|de)[-’']\p{Lu})/u.test(text);
}

function isName(text: string | undefined): boolean {
	if (text === undefined || !isCapital(text) || text === 'I') return false;
	const lower = text.toLowerCase();
	return !MONTHS.includes(text) && !NO_NAMES.has(lower) && !WEEKDAYS.has(lower);
}

const CONNECTORS = new Set('of de von van der den del della di da la le al bin ibn'.split(' '));

/** Where a run of capitalised words ends, joined by "of (the)", "de la" or "&" where a capital follows. */
function runEnd(tokens: readonly Token[], start: number): number {
	let end = start + 1;
	for (let step = stepAt(tokens, end); step > 0; step = stepAt(tokens, end)) end += step;
	return end;
}

/** How many tokens from here belong to the run too; 0 where it ends. */
function stepAt(tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	if (!token) return 0;
	if (isName(token.text)) return token.start - tokens[at - 1]!.end <= 1 ? 1 : 0;
	const joined = connectorsAt(tokens, at);
	return joined > 0 && isName(tokens[at + joined]?.text) ? joined + 1 : 0;
}

/** How many words here can stand inside a name: "of", "of the", "de la", "&". */
function connectorsAt(tokens: readonly Token[], at: number): number {
	const [first, second] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''];
	if (first !== '&' && !CONNECTORS.has(first)) return 0;
	return (first === 'of' && second === 'the') || CONNECTORS.has(second) ? 2 : 1;
}
