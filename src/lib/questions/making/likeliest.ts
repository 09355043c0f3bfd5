import type { Fact, Term } from '#lib/facts/fact.ts';
import { beginningOf, contentWords, countShared } from '#lib/language/en/content.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import type { Deed } from './deeds.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** How a clause of the text is worded as an option; undefined where it cannot be. */
export type Wording = (deed: Deed) => string | undefined;

/** More would only make a long text slow. */
const KEPT_MAX = 12;
/** So much longer or shorter than the key, an option stands out. */
const LENGTH_RATIO = 1.9;
/** A key that is the longest is seen to be the key. */
const SHORTER = 1.4;
/** A word of the question in the key stands in another option too, or the key is seen by it. */
const STRIKING = 0.7;
/** Beside a short key, one of so many characters does not. */
const SHORT = 32;

/** The clauses of other sentences that are most like the key: of its length, and with words of the question. */
export function likeliest(
	fact: Fact,
	key: Term,
	{ deeds, content }: Pick<Material, 'deeds' | 'content'>,
	wording: Wording
): Distractor[] {
	const worded = deeds.flatMap((deed) => {
		const text = wording(deed);
		return text ? [{ ...deed, text }] : [];
	});
	return mostAlike(fact, key, worded, content);
}

/** Some words of the text as an option. */
export interface Worded extends Pick<Deed, 'sentence' | 'span' | 'content'> {
	readonly text: string;
}

/** Of some words of other sentences, what is most like the key. */
export function mostAlike(
	fact: Fact,
	key: Term,
	worded: readonly Worded[],
	content: Material['content']
): Distractor[] {
	const own = content[fact.sentence]!;
	const asked = contentWords(`${fact.asks[0]!.stem} ${key.text}`);
	const keyWords = contentWords(key.text);
	const stem = contentWords(fact.asks[0]!.stem);
	const striking = beginnings([...keyWords].filter((word) => stem.has(word)));
	return worded
		.filter(({ sentence }) => sentence !== fact.sentence)
		.flatMap((one) => {
			const { text } = one;
			if (!isOfLength(text, key.text)) return [];
			const shared = countShared(keyWords, one.content);
			// What says much the same as the key may be right too.
			if (shared >= Math.max(2, keyWords.size / 2) || saysSame(own, one)) return [];
			const length = Math.log(text.length / key.text.length);
			const near = length < 0 ? -length * SHORTER : length;
			const worth =
				Math.min(2, countShared(asked, one.content)) * 0.5 +
				repeated(striking, text) * STRIKING -
				near -
				(hash(text + key.text) % 100) / 400;
			return [{ one, worth }];
		})
		.sort((a, b) => b.worth - a.worth)
		.slice(0, KEPT_MAX)
		.map(({ one: { text, span } }) => ({
			text,
			span,
			whyNot: 'The article says this in another connection.'
		}));
}

/** How many of some words an option has, by how they begin. */
function repeated(striking: ReadonlySet<string>, text: string): number {
	return striking.size && countShared(striking, beginnings(contentWords(text)));
}

function beginnings(words: Iterable<string>): Set<string> {
	return new Set(Array.from(words, beginningOf));
}

/** Whether nearly all that a clause says stands in the sentence that is asked about. */
function saysSame(own: ReadonlySet<string>, { content }: Pick<Deed, 'content'>): boolean {
	return content.size > 0 && countShared(own, content) >= content.size * 0.6;
}

function isOfLength(text: string, key: string): boolean {
	const ratio = text.length / key.length;
	return (
		(ratio < LENGTH_RATIO || text.length <= SHORT) &&
		ratio > 1 / LENGTH_RATIO &&
		countWords(text) < 24
	);
}
