import type { TreeWord } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { mayBeStar } from '../star.ts';

const PERSONAL = /^(?:he|she|his|her|him|himself|herself)$/i;

/**
 * Whom a pronoun stands for: by the tree, or where that leaves it open whom the sentence opens with, if it names
 * nobody else before.
 */
export function meantBy(
	reading: FullReading,
	sentence: number,
	{ start, text }: TreeWord
): Entity | undefined {
	const resolved = reading.resolutions.find((one) => one.start === start)?.entity;
	const hero = reading.pronouns.get(sentence);
	const taken = resolved ?? hero;
	if (!taken || mayBeStar(reading, taken)) return undefined;
	if (resolved || !PERSONAL.test(text)) return resolved;
	return isHeroStill(reading, sentence, start, text) ? hero : undefined;
}

/** Whether a later "his" in a sentence is of whom it opens with: of the same gender, and nobody else is named between. */
function isHeroStill(
	{ sentences, pronouns, entityOf }: FullReading,
	sentence: number,
	start: number,
	text: string
): boolean {
	const { words, mentions } = sentences[sentence]!;
	const first = words.find(({ lower }) => /^(?:he|she)$/.test(lower));
	if (!first || first.start > start || isMale(first.lower) !== isMale(text)) return false;
	const isRival = (entity: Entity | undefined) =>
		entity !== undefined &&
		entity !== pronouns.get(sentence) &&
		(entity.type === 'person' || !entity.sure);
	return (
		first.start === start || !mentions.some((one) => one.end <= start && isRival(entityOf(one)))
	);
}

function isMale(pronoun: string): boolean {
	return /^h(?:e|is|im)/i.test(pronoun);
}
