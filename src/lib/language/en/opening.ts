import { ROLES } from './lexicon/people.ts';
import type { Mention } from './names/name.ts';
import type { Spelling } from './spelling.ts';
import { ofPast } from './verbs.ts';
import type { Word } from './words.ts';

/** Endings of ordinary words: "Blinking", "Evolution", "Octopuses". */
const ORDINARY = /(?:ing|tion|sion|ment|ness|ity|ism|ics|ance|ence|ship|logy)$/;

/**
 * Whether the first word of a sentence may as well be a name as not, so that nobody can tell how it is
 * written in mid-sentence: "Ghent" and "Melatonin", where the text has them nowhere else.
 */
export function isDoubtful(
	words: readonly Word[],
	mentions: readonly Mention[],
	{ names, ordinary }: Spelling
): boolean {
	const at = words.findIndex(({ kind }) => kind !== 'mark');
	const word = words[at];
	if (word?.class !== 'noun' || !/^\p{Lu}\p{Ll}/u.test(word.text)) return false;
	if (names.has(word.text) || ordinary.has(word.lower)) return false;
	if (mentions.some(({ start, role }) => (role?.start ?? start) <= word.start)) return false;
	return !isOrdinary(word, words[at + 1]) && !isPlural(word, words[at + 1], ordinary);
}

/** "Octopuses are", "Scientists", of whom the text has one; "Tavares received" may be somebody. */
function isPlural({ lower }: Word, next: Word | undefined, ordinary: ReadonlySet<string>): boolean {
	if (!lower.endsWith('s')) return false;
	const one = lower.slice(0, -1);
	if (ROLES.has(one) || ordinary.has(one)) return true;
	const verb = next?.lower ?? '';
	return next?.class !== 'verb' ? verb !== 'was' && verb !== 'has' : ofPast(verb) === undefined;
}

/** By its ending, or by what follows: another noun, or "of". A genitive follows names and nouns alike. */
function isOrdinary({ lower }: Word, next: Word | undefined): boolean {
	if (ORDINARY.test(lower) && next?.class !== 'genitive') return true;
	return next?.lower === 'of' || /^(?:noun|number|participle)$/.test(next?.class ?? '');
}
