import { placeClass } from '#lib/language/en/lexicon/places.ts';
import { wordList } from '#lib/word-list.ts';
import type { Term } from '../fact.ts';

/** Nouns at the end of a name that say what it is the name of. */
const CLASSES = wordList(
	'academy agency airline airport army award bank bridge canal castle cathedral choir church club college company conference council country county court festival garden government hospital hotel island lake league magazine ministry mountain museum newspaper opera orchestra organisation organization palace park party prize programme program project railway river road school sea senate society stadium street symphony team temple theatre theater tournament tower treaty tribe tunnel university valley war'
);

/**
 * How a name is asked for: "Who", "Which country", "Which college". Undefined of a name that does not tell what it
 * is the name of; "What" for what is no name.
 *
 * @example whFor({ kind: 'thing', text: 'Navarro College', form: 'one name' }) // 'Which college'
 */
export function whFor({ kind, text, form = '' }: Term, isObject = false): string | undefined {
	if (kind === 'person') return isObject ? 'Whom' : 'Who';
	const last = text.split(' ').at(-1)!.toLowerCase();
	const ofClass = CLASSES.has(last) ? last : placeClass(text.replace(/^the /i, ''));
	if (ofClass) return `Which ${ofClass}`;
	if (kind === 'organisation') return 'Which organisation';
	return form.endsWith('name') || kind === 'place' ? undefined : 'What';
}
