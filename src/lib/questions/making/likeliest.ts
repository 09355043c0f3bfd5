import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
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

/** Keys of the same kind, of other facts. */
export function sameKind(fact: Fact, key: Term, { terms }: Material): Distractor[] {
	return (terms.get(key.kind) ?? [])
		.filter(
			({ fact: other, term }) => other.sentence !== fact.sentence && isOfLength(term.text, key.text)
		)
		.filter(({ term }) => !OWN.test(term.text))
		.slice(0, KEPT_MAX)
		.map(({ term, fact: other }) => ({
			text: term.text,
			span: other.evidence[0]!,
			whyNot: 'The article says this of something else.'
		}));
}

const OWN = /\b(?:his|her|its|their|he|she|it|they|him|them|himself|herself|itself|themselves)\b/i;

/** The clauses of other sentences that are most like the key: of its length, and with words of the question. */
export function likeliest(
	fact: Fact,
	key: Term,
	{ deeds, content }: Material,
	wording: Wording
): Distractor[] {
	const own = content[fact.sentence]!;
	const asked = contentWords(`${fact.asks[0]!.stem} ${key.text}`);
	const keyWords = contentWords(key.text);
	return deeds
		.filter(({ sentence }) => sentence !== fact.sentence)
		.flatMap((deed) => {
			const text = wording(deed);
			if (!text || !isOfLength(text, key.text)) return [];
			const shared = countShared(keyWords, deed.content);
			// What says much the same as the key may be right too.
			if (shared >= Math.max(2, keyWords.size / 2) || saysSame(own, deed)) return [];
			const near = Math.abs(Math.log(text.length / key.text.length));
			const worth =
				Math.min(2, countShared(asked, deed.content)) * 0.5 -
				near -
				(hash(text + key.text) % 100) / 400;
			return [{ text, worth, deed }];
		})
		.sort((a, b) => b.worth - a.worth)
		.slice(0, KEPT_MAX)
		.map(({ text, deed }) => ({
			text,
			span: deed.span,
			whyNot: 'The article says this in another connection.'
		}));
}

/** Whether nearly all that a clause says stands in the sentence that is asked about. */
function saysSame(own: ReadonlySet<string>, { content }: Deed): boolean {
	return content.size > 0 && countShared(own, content) >= content.size * 0.6;
}

export function isOfLength(text: string, key: string): boolean {
	const ratio = text.length / key.length;
	return ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO && countWords(text) < 24;
}
