import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { mostNamed } from '#lib/facts/star.ts';
import { nameOf } from '#lib/facts/subject.ts';
import { isActive, isOddName } from '#lib/facts/taking-part.ts';
import { namesOrigin } from '#lib/language/en/lexicon/places.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import { plainName, unaccented, type Entity } from '#lib/language/en/names/name.ts';
import { canBe } from '#lib/language/en/pronouns.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/**
 * Other people, or organisations, of the text: those most like the key first. None for "the Colombian
 * minister": a name of that country would tell without the text.
 */
export function otherNames(fact: Fact, key: Term, material: Material): Distractor[] {
	const { reading } = material;
	if (fact.kind === 'role' && namesOrigin(fact.pair?.right ?? '')) return [];
	const entities = material.entities.get(key.kind === 'person' ? 'person' : 'organisation') ?? [];
	const isLong = key.text.includes(' ');
	const isOne = key.kind === 'person' ? shareName : isPartOf;
	const likeness = ({ names, mentions }: Entity) =>
		(isInStem(fact, names) ? -200 : 0) +
		(isOfAnother(fact, names, material) ? 20 : 0) +
		Math.min(mentions.length, 9);
	const found = entities
		.filter((entity) => !ODD.test(entity.name) && !isOddName(entity))
		.filter(({ name }) => key.kind !== 'person' || name.includes(' ') === isLong)
		.filter((entity) => entity.sure && !isOne(entity.names, [key.text, ...(key.also ?? [])]))
		.filter((entity) => !isTooNear(fact, entity) && fitsPronoun(key, entity))
		.filter((entity) => !SAYING.test(fact.kind) || mayHaveSaid(fact, entity, material))
		.filter((entity) => fact.kind !== 'role' || !isLikely(fact, entity, material))
		.filter((entity) => fact.kind !== 'role' || isActive(reading, entity))
		.filter((entity) => fact.kind !== 'role' || !isBesideRole(fact, entity, material))
		.sort((a, b) => likeness(b) - likeness(a))
		.filter((entity, i, all) => !all.slice(0, i).some((other) => isOne(entity.names, other.names)));
	return nearest(fact, key, found, material).map((entity) => ({
		text: nameOf(reading, entity),
		...whyNotName(entity, material)
	}));
}

/** "Mark Twain c." is no name: a small letter alone is something else that stands behind it. */
const ODD = /(?:^| )\p{Ll}\.?$|^\p{Lu}\.(?:\p{Lu}\.)+$/u;

/** So many organisations of the paragraph make those of others, which its words may rule out, needless. */
const NEAR_ENOUGH = 2;

/** Of organisations that may have said something, those that stand near by, where there are enough. */
function nearest(
	{ kind, sentence }: Fact,
	key: Term,
	found: readonly Entity[],
	{ reading }: Material
): readonly Entity[] {
	if (!SAYING.test(kind) || key.kind !== 'organisation') return found;
	const paragraphOf = (index: number) => reading.sentences[index]!.paragraph;
	const near = found.filter(({ mentions }) =>
		mentions.some((mention) => paragraphOf(mention.sentence) === paragraphOf(sentence))
	);
	return near.length < NEAR_ENOUGH ? found : near;
}

/** Facts of which the key is who says something. */
const SAYING = /^(?:quotation|claim)$/;

/** Who speaks or does something in the text, and is not spoken of in these words as "he" or "she". */
function mayHaveSaid({ asks }: Fact, entity: Entity, { reading }: Material): boolean {
	if (entity.type !== 'person') return true;
	const [, pronoun] = /\b(he|she)\b/i.exec(asks[0]?.stem ?? '') ?? [];
	const isMeant =
		pronoun &&
		canBe(pronoun.toLowerCase(), entity) &&
		entity === mostNamed(reading.entities.filter(({ type }) => type === 'person'));
	return isActive(reading, entity) && !isMeant;
}

/** A name in the question itself is out but in quoted words, and so is one that is described beside the key. */
function isTooNear(fact: Fact, { names }: Entity): boolean {
	const isQuoting = fact.kind === 'quotation' || fact.kind === 'reference';
	if (!isQuoting && isInStem(fact, names)) return true;
	const isDescribed = fact.kind === 'identity';
	const inEvidence = fact.evidence.some(({ quote }) => names.some((name) => quote.includes(name)));
	return isDescribed && inEvidence;
}

/** "veteran politicians Lee and Fung": who stands in a sentence with the noun of the role may be one too. */
function isBesideRole({ pair }: Fact, { mentions }: Entity, { reading }: Material): boolean {
	if (placeIn(pair?.right ?? '').length > 1) return false;
	const head = headOf((pair?.right ?? '').split(' ')).toLowerCase();
	return mentions.some(({ sentence }) =>
		reading.sentences[sentence]!.words.some(
			({ lower }) => lower === head || lower === `${head}s` || lower.endsWith(`-${head}`)
		)
	);
}

/** Whom the article is about, and who is described alike, may be what is asked for too. */
function isLikely(fact: Fact, { names }: Entity, material: Material): boolean {
	const { reading, facts } = material;
	const { pair } = fact;
	const title = unaccented(reading.article.title);
	const head = headOf((pair?.right ?? '').split(' '));
	const isAlike = facts.some(
		({ kind, pair: other }) =>
			kind === 'role' &&
			other &&
			names.includes(other.left) &&
			headOf(other.right.split(' ')) === head
	);
	if (isAlike && isOfAnother(fact, names, material)) return false;
	return isAlike || names.some((name) => title.includes(unaccented(name)));
}

/** "an analyst at Orchard Bank", beside one at Pinewood Bank. */
function isOfAnother({ kind, pair }: Fact, names: readonly string[], { facts }: Material): boolean {
	const [role, of] = placeIn(pair?.right ?? '');
	return facts.some(({ pair: other }) => {
		const [sameRole, ofOther] = other && names.includes(other.left) ? placeIn(other.right) : [];
		return (
			kind === 'role' &&
			role === sameRole &&
			of !== undefined &&
			ofOther !== undefined &&
			of !== ofOther
		);
	});
}

/** "an analyst" and "Pinewood Bank". */
function placeIn(role: string): string[] {
	return /^(.+?) (?:at|of|for|with|from) (?:the )?(\p{Lu}.*)$/u.exec(role)?.slice(1) ?? [role];
}

function isInStem({ asks }: Fact, names: readonly string[]): boolean {
	return asks.some(({ stem }) => names.some((name) => stem.includes(name)));
}

/** "She" is no man. */
function fitsPronoun({ female }: Term, entity: Entity): boolean {
	return female === undefined || entity.female === undefined || entity.female === female;
}

/**
 * Whether names are of one, or may be of one family: an alias, or a word in common, as in "Peter
 * Charles L'Enfant" and "Pierre Charles L'Enfant".
 */
function shareName(a: readonly string[], b: readonly string[]): boolean {
	const wordsOf = (names: readonly string[]) =>
		names.flatMap((name) => [
			plainName(name),
			...name.split(' ').filter((word) => word.length > 2)
		]);
	const words = new Set(wordsOf(a));
	return wordsOf(b).some((word) => words.has(word)) || isShort(a, b) || isShort(b, a);
}

/** "National Museum" and "National Museum Trust" may be one; "Space X" and "State Space Corporation" are two. */
function isPartOf(a: readonly string[], b: readonly string[]): boolean {
	const isOne = a.some((one) =>
		b.some((other) => plainName(one) === plainName(other) || holds(one, other) || holds(other, one))
	);
	return isOne || isShort(a, b) || isShort(b, a);
}

/** Whether one name has all words of another. */
function holds(long: string, short: string): boolean {
	const words = new Set(long.split(' '));
	return short.split(' ').every((word) => words.has(word));
}

/** "AMS" may be short for "Association of Muslim Scholars", though the text does not say so. */
function isShort(letters: readonly string[], names: readonly string[]): boolean {
	const short = letters.filter((name) => /^\p{Lu}{2,}$/u.test(name));
	return names.some((name) => short.includes(name.replace(/[^\p{Lu}]/gu, '')));
}

function whyNotName(
	entity: Entity,
	{ reading, terms }: Material
): Pick<Distractor, 'whyNot' | 'span'> {
	const name = nameOf(reading, entity);
	const described = terms
		.get('role')
		?.find(({ fact }) => fact.kind === 'role' && fact.asks[0]?.key.text === name);
	if (described)
		return {
			whyNot: `The article describes ${name} as ${described.term.text}.`,
			span: described.fact.evidence[0]!
		};
	const sentence = reading.sentences[entity.mentions[0]!.sentence]!;
	return {
		whyNot: `The article speaks of ${name} elsewhere.`,
		span: sentenceSpan(reading, sentence)
	};
}
