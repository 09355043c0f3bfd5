import type { Run } from './clauses.ts';
import { ROLE_MODIFIERS } from './lexicon/people.ts';
import { ANAPHORS, FIRST_SECOND, RELATIVE_TIME } from './lexicon/words.ts';
import type { ReadSentence } from './reading.ts';

/**
 * The words of a run of tokens, as they stand in the text, without the runs that are left out and
 * without what stands in brackets.
 */
export function phrase(sentence: ReadSentence, run: Run, without: readonly Run[] = []): string {
	const kept: string[] = [];
	let [depth, last] = [0, -1];
	for (let i = run.from; i < run.to; i++) {
		const token = sentence.tokens[i]!;
		const short = shortForm(sentence, i, run.to);
		if (short) {
			kept.push(glue(sentence, last, i), short.text);
			last = i = short.to - 1;
			continue;
		}
		if (token.text === '(' || token.text === '[') depth++;
		const out = depth > 0 || without.some(({ from, to }) => i >= from && i < to);
		if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
		if (out) continue;
		kept.push(glue(sentence, last, i), token.text);
		last = i;
	}
	return kept
		.join('')
		.trim()
		.replace(/^,\s*|\s*,$/g, '');
}

/** "the International Space Station (ISS)" goes by "the ISS", as in the rest of the text. */
function shortForm(
	{ tokens, acronyms }: ReadSentence,
	at: number,
	end: number
): { text: string; to: number } | undefined {
	const acronym = acronyms.find(({ longStart }) => longStart === tokens[at]!.start);
	const to = acronym ? tokens.findIndex((token) => token.end === acronym.end) + 1 : 0;
	return acronym && to > at && to <= end ? { text: acronym.short, to } : undefined;
}

/** The space between two kept tokens: what the text has there, or one space over what was left out. */
function glue(sentence: ReadSentence, last: number, next: number): string {
	if (last < 0) return '';
	const [a, b] = [sentence.tokens[last]!, sentence.tokens[next]!];
	if (last === next - 1) return b.start > a.end ? ' ' : '';
	return b.kind === 'mark' || /^['’]/.test(b.text) ? '' : ' ';
}

/** A phrase as it reads in mid-sentence: its first word small, unless it is a name. */
export function midSentence(
	sentence: ReadSentence,
	run: Run,
	without: readonly Run[] = []
): string {
	const text = phrase(sentence, run, without);
	const first = sentence.tokens[run.from]!;
	const opens =
		run.from === 0 ||
		/^["“‘:]$/.test(sentence.tokens[run.from - 1]!.text) ||
		isAfterOpening(sentence, run.from);
	const isName = sentence.mentions.some(
		({ from, to, role }) => (role?.from ?? from) <= run.from && to > run.from
	);
	const isNamed =
		opensName(sentence, run.from) || /\p{Lu}.*\p{Lu}|^\p{Lu}\.|^I\b/u.test(first.text);
	if (!opens || isName || isNamed) return text;
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Protection B documents" keeps its capital, "Former President Carter" does not. */
function opensName({ tokens, classes }: ReadSentence, at: number): boolean {
	if (classes[at] === 'name') return true;
	const next = tokens[at + 1];
	return (
		classes[at] === 'noun' &&
		Boolean(next && /^\p{Lu}/u.test(next.text)) &&
		!ROLE_MODIFIERS.has(tokens[at]!.lower)
	);
}

function isAfterOpening(sentence: ReadSentence, at: number): boolean {
	return at <= 2 && sentence.tokens.slice(0, at).every(({ kind }) => kind === 'mark');
}

/** A text that begins like a sentence. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a word in the run points at something named elsewhere: "he", "this test", "such". */
export function hasAnaphor(
	sentence: ReadSentence,
	run: Run,
	allowed: ReadonlySet<string> = new Set()
): boolean {
	return sentence.tokens.slice(run.from, run.to).some(({ lower }, k) => {
		if (allowed.has(lower)) return false;
		if (FIRST_SECOND.has(lower)) return true;
		if (!ANAPHORS.has(lower)) return false;
		return lower !== 'that' || sentence.classes[run.from + k] !== 'subordinator';
	});
}

/** Possessives that may point at the subject of their own clause. */
export const OWN: ReadonlySet<string> = new Set([
	'his',
	'her',
	'its',
	'their',
	'himself',
	'herself',
	'itself',
	'themselves'
]);

/** Whether a phrase names a time by the day of writing: "last month", "Tuesday". */
export function hasRelativeTime(text: string): boolean {
	return RELATIVE_TIME.test(text);
}

/** Definites that everybody knows without being told which. */
const UNIQUE = new Set('sun moon earth world universe sky public internet'.split(' '));

/**
 * Whether a noun phrase says "the" of something that only the text before makes clear: "the test",
 * but not "the Russian test" or "the end of the war".
 */
export function isBareDefinite(sentence: ReadSentence, run: Run): boolean {
	const tokens = sentence.tokens.slice(run.from, run.to);
	if (tokens[0]?.lower !== 'the') return false;
	const classes = sentence.classes.slice(run.from, run.to);
	if (classes.some((wordClass, i) => i > 0 && (wordClass === 'name' || wordClass === 'number')))
		return false;
	if (classes.includes('preposition') || classes.includes('ing')) return false;
	return !UNIQUE.has(tokens.at(-1)!.lower);
}

/** How many words a text has. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length;
}
