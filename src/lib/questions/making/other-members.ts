import type { Fact, Term } from '#lib/facts/fact.ts';
import { enumerationsIn } from '#lib/facts/clauses/enumeration.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { countriesAround, placeClass } from '#lib/language/en/lexicon/places.ts';
import { isFull } from '#lib/language/en/reader.ts';
import { shuffle } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';
import { otherNames } from './other-names.ts';
import { otherPlaces } from './other-places.ts';

/**
 * Names that could stand in a list and do not: those of the text that its sentence has not, or has in another
 * list, and countries of that part of the world.
 */
export function otherMembers(fact: Fact, key: Term, material: Material): Distractor[] {
	const sentence = plainWords(material.reading.sentences[fact.sentence]!.text);
	const elsewhere = new Set(listedElsewhere(fact, key, material));
	return candidatesFor(fact, key, material).filter(
		({ text }) => elsewhere.has(text) || !holdsPhrase(sentence, plainWords(text))
	);
}

/** Names in other lists of the sentence. */
function listedElsewhere({ sentence }: Fact, key: Term, { reading }: Material): string[] {
	if (!isFull(reading)) return [];
	return enumerationsIn(reading, sentence)
		.filter((list) => list.members.length >= LISTED_MIN)
		.filter(({ members }) => !members.some(({ text }) => text === key.text))
		.flatMap(({ members }) => members.map(({ text }) => text));
}

const LISTED_MIN = 3;

function candidatesFor(fact: Fact, key: Term, material: Material): Distractor[] {
	return key.kind === 'place' ? placesBeside(fact, key, material) : otherNames(fact, key, material);
}

function placesBeside(fact: Fact, key: Term, material: Material): Distractor[] {
	const named = otherPlaces(fact, key, material).filter(
		({ text }) => placeClass(text) === placeClass(key.text)
	);
	const around = shuffle(countriesAround(key.text), key.text)
		.filter((one) => one !== key.text && !material.reading.article.text.includes(one))
		.map((one) => ({ text: one, whyNot: `The article does not speak of ${one}.` }));
	return [...named, ...around];
}
