import { spanOf } from '#lib/article/span.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { describe, type Description } from './description.ts';
import { otherNames } from '../../family.ts';
import { fact, type Fact, type Finder, type Term } from '../../fact.ts';
import { nameOf } from '../../subject.ts';
import { isOddName, takesPart } from '../../taking-part.ts';

/**
 * Who is what: a role in front of a name, or beside it between commas.
 *
 * > According to retired NASA astronaut Terry Virts, …
 * > Who is described in the article as a retired NASA astronaut?  Terry Virts
 *
 * > … the director general of Roscosmos, Dmitry Rogozin …
 * > Who is described in the article as the director general of Roscosmos?  Dmitry Rogozin
 */
export const role: Finder = {
	kind: 'role',
	find(reading) {
		const seen = new Set<Entity>();
		return reading.sentences.flatMap((sentence) =>
			sentence.mentions.flatMap((mention) => {
				const person = reading.entityOf(mention);
				if (!person || seen.has(person) || !isNamedPerson(person)) return [];
				const description = describe(reading, sentence, mention);
				if (!description || UNTELLING.test(description.role)) return [];
				if (!takesPart(reading, person, sentence, description)) return [];
				seen.add(person);
				return [roleFact(reading, sentence, person, description)];
			})
		);
	}
};

/** "the report’s editor", "the prime minister": of what report and what country, the question would not say. */
const UNTELLING =
	/^the (?:\p{Ll}[\p{Ll} -]*['’]s? |(?:prime minister|president|king|queen|chancellor)$)/u;

/** A person known by more than one name, so that nobody else is meant. */
function isNamedPerson(entity: Entity): boolean {
	const { type, sure, name } = entity;
	return type === 'person' && sure && name.includes(' ') && !isOddName(entity);
}

function roleFact(
	reading: Reading,
	sentence: ReadSentence,
	person: Entity,
	{ role: text, evidence }: Description
): Fact {
	const name = nameOf(reading, person);
	const key: Term = {
		kind: 'person',
		text: name,
		also: otherNames(reading, person, name),
		span: spanOf(reading.article.text, evidence.start, evidence.end),
		...(WOMAN.test(text) ? { female: true } : MAN.test(text) && { female: false })
	};
	return fact('role', sentence, [evidence], {
		asks: [
			{ stem: `Who is described in the article as ${text}?`, key },
			{
				stem: `How does the article describe ${name}?`,
				key: { kind: 'role', text, span: evidence }
			}
		],
		statement: { before: '', key, after: ` is described in the article as ${text}.` },
		pair: { left: name, right: text, span: evidence }
	});
}

/** Roles that only a woman, or only a man, has. */
const WOMAN =
	/\b(?:princess|queen|empress|duchess|actress|daughter|granddaughter|sister|mother|wife|widow|niece|aunt|nun|\p{L}+woman)\b/iu;
const MAN =
	/\b(?:prince|king|emperor|duke|son|grandson|brother|father|husband|nephew|uncle|monk|pope|businessman|policeman)\b/i;
