import { MONTHS, WEEKDAYS } from '../lexicon/closed.ts';
import { FIRST_NAMES, ORGANISATION_ROLES, ROLES, TITLES } from '../lexicon/people.ts';
import {
	DEMONYMS,
	KNOWN_ORGANISATIONS,
	ORGANISATION_WORDS,
	PLACE_ENDINGS,
	PLACES
} from '../lexicon/places.ts';
import { unaccented } from './name.ts';

/** Which word lists have a word of its own: a bit for each. */
const LISTS: readonly ((form: string, lower: string) => boolean)[] = [
	(_, lower) => FIRST_NAMES.has(lower),
	(form) => PLACES.has(form),
	(form) => DEMONYMS.has(form) || DEMONYMS.has(form.replace(/s$/, '')),
	(form) => KNOWN_ORGANISATIONS.has(form),
	(form) => ORGANISATION_WORDS.has(form),
	(form) => PLACE_ENDINGS.has(form),
	(_, lower) => TITLES.has(lower.replace('.', '')),
	(_, lower) => ROLES.has(lower),
	(_, lower) => ORGANISATION_ROLES.has(lower),
	(form) => MONTHS.includes(form) || WEEKDAYS.has(form)
];

/** The bit of words that are a part of a place's name: "New" and "Zealand". */
const PART_OF_PLACE = 1 << LISTS.length;

/** The longest names of places have this many words. */
const PLACE_WORDS = 4;

/** For each word the lists that have it, as the bits of a number. */
export function listsOf(forms: readonly string[]): number[] {
	const lists = forms.map((form) => {
		if (!/^\p{L}/u.test(form)) return 0;
		const lower = unaccented(form.toLowerCase());
		return LISTS.reduce((bits, has, i) => (has(form, lower) ? bits | (1 << i) : bits), 0);
	});
	for (let from = 0; from < forms.length; from++) {
		if (!/^\p{Lu}/u.test(forms[from]!)) continue;
		for (let to = from + 2; to <= Math.min(forms.length, from + PLACE_WORDS); to++)
			if (PLACES.has(forms.slice(from, to).join(' ')))
				for (let i = from; i < to; i++) lists[i] = lists[i]! | PART_OF_PLACE;
	}
	return lists;
}
