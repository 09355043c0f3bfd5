import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { capitalise, countWords } from '#lib/language/en/phrases.ts';
import { hash } from '#lib/random.ts';
import type { Deed } from './deeds.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** How a clause of the text is worded as an option; undefined where it cannot be. */
type Wording = (deed: Deed) => string | undefined;

/** More would only make a long text slow. */
const KEPT_MAX = 12;
/** So much longer or shorter than the key, an option stands out. */
const LENGTH_RATIO = 1.9;

/** What others did, or the same one at other times, for what somebody did at a time. */
export function otherActions(fact: Fact, key: Term, material: Material): Distractor[] {
	const isPassive = /^(?:was|were|is|are|has been|have been|had been)\b/.test(key.text);
	const own = material.reading.sentences[fact.sentence]!.moments.map(({ value }) => value);
	const differs = ({ subject, moments }: Deed) =>
		subject !== fact.about || (moments.length > 0 && !moments.some((value) => own.includes(value)));
	const was = key.text.split(' ')[0]!;
	return likeliest(fact, key, material, (deed) => {
		const isAlike = deed.past && deed.simple && deed.passive === isPassive && !deed.linking;
		const agrees = !isPassive || deed.finite.startsWith(`${was} `);
		const isTimeless = !/\b\d{4}\b/.test(deed.finite);
		return isAlike && agrees && isTimeless && differs(deed) ? deed.finite : undefined;
	});
}

/** What else something is done for in the text. */
export function otherPurposes(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** How else something is done in the text. */
export function otherManners(fact: Fact, key: Term, material: Material): Distractor[] {
	return sameKind(fact, key, material);
}

/** What else is so by the text, as a reason; clauses only beside clauses. */
export function otherReasons(fact: Fact, key: Term, material: Material): Distractor[] {
	if (!/^because (?!of\b)/i.test(key.text)) return [];
	return likeliest(fact, key, material, ({ told, subject }) =>
		subject === fact.about ? undefined : `because ${told}`
	);
}

/** What others say, or the article itself. */
export function otherStatements(fact: Fact, key: Term, material: Material): Distractor[] {
	return likeliest(fact, key, material, ({ told, source }) =>
		source === fact.source ? undefined : told
	);
}

/** What the article says of others of the kind, said of the one who is asked about. */
export function otherPortrayals(fact: Fact, key: Term, material: Material): Distractor[] {
	const own = material.deeds.find(
		({ sentence, subject }) => sentence === fact.sentence && subject === fact.about
	);
	if (!own?.entity) return [];
	const names = own.entity.names;
	const about = [...new Set(own.entity.mentions.map(({ sentence }) => sentence))];
	const saidOfIt = about.map((sentence) => material.content[sentence]!);
	return likeliest(fact, key, material, ({ entity, source, finite, agrees, past }) => {
		if (!entity || source || entity === own.entity || agrees !== own.agrees) return undefined;
		const isAlike = entity.type === own.entity!.type && past === own.past;
		const namesHim = names.some((name) => finite.includes(name));
		// What is said of it in other words may come to the same.
		const words = contentWords(finite);
		if (saidOfIt.some((said) => countShared(said, words) >= Math.max(2, words.size / 2)))
			return undefined;
		return isAlike && !namesHim ? `${capitalise(fact.about!)} ${finite}.` : undefined;
	});
}

/** Keys of the same kind, of other facts. */
function sameKind(fact: Fact, key: Term, { terms }: Material): Distractor[] {
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
function likeliest(
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

function isOfLength(text: string, key: string): boolean {
	const ratio = text.length / key.length;
	return ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO && countWords(text) < 24;
}
