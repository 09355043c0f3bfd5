import { spanOf } from '#lib/article/span.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { describe, type Description } from './description.ts';
import { fact, type Fact, type Finder, type Term } from './fact.ts';
import { nameOf } from './subject.ts';

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
				if (!description) return [];
				seen.add(person);
				return [roleFact(reading, sentence, person, description)];
			})
		);
	}
};

/** A person known by more than one name, so that nobody else is meant. */
function isNamedPerson({ type, sure, name }: Entity): boolean {
	return type === 'person' && sure && name.includes(' ');
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
		also: otherNames(person, name),
		span: spanOf(reading.article.text, evidence.start, evidence.end)
	};
	return fact('role', sentence, [evidence], {
		asks: [
			{ stem: `Who is described in the article as ${text}?`, key },
			{
				stem: `How does the article describe ${name}?`,
				key: { kind: 'role', text, span: evidence }
			}
		],
		statement: { before: `the person whom the article describes as ${text} is `, key, after: '.' },
		pair: { left: name, right: text, span: evidence },
		unstated: unstatedOf(reading, person, name, text)
	});
}

/** The other names by which an answer counts: the surname, or the name in full. */
function otherNames({ names, name }: Entity, shown: string): string[] {
	const short = / of /.test(shown) ? shown.split(' of ')[0]! : shown.split(' ').at(-1)!;
	const all = new Set([name, ...names, short]);
	return [...all].filter((one) => one !== shown);
}

const OFFICE =
	/\b(?:president|director|minister|administrator|chief|head|chairman|chairwoman|commander|mayor|governor|secretary|chancellor|premier|ceo|editor|general|ambassador|manager|professor|rector|dean)\b/i;
const IS_OVER = /\b(?:former|retired|ex-|late)\b/i;
/** Words that may say since when somebody has an office. */
const ENTERS =
	/\b(?:elected|re-elected|became|appointed|named|promoted|sworn|succeeded|replaced|joined|took (?:office|over)|since)\b/i;
/** Nobody holds an office for longer. */
const YEARS_MAX = 40;

/**
 * An office is entered in some year: one that the article names elsewhere, and that comes before all
 * that it tells of this person, is not stated for it.
 */
function unstatedOf(
	{ sentences, pronouns }: Reading,
	person: Entity,
	name: string,
	text: string
): string | undefined {
	if (!OFFICE.test(text) || IS_OVER.test(text)) return undefined;
	const at = new Set(person.mentions.map(({ sentence }) => sentence));
	for (const [index, who] of pronouns) if (who === person) at.add(index);
	const isNear = ({ index }: ReadSentence) =>
		at.has(index) || at.has(index - 1) || at.has(index + 1);
	if (sentences.some((sentence) => isNear(sentence) && ENTERS.test(sentence.text)))
		return undefined;
	const yearsOf = (some: readonly ReadSentence[]) =>
		some.flatMap(({ moments }) => moments.map(({ year }) => year)).filter((year) => year > 1000);
	const before = Math.min(Math.max(...yearsOf(sentences)), ...yearsOf(sentences.filter(isNear)));
	const [year] = yearsOf(sentences.filter((sentence) => !isNear(sentence)))
		.filter((candidate) => candidate < before && candidate > before - YEARS_MAX)
		.sort((a, b) => b - a);
	return year === undefined ? undefined : `${name} became ${text} in ${year}.`;
}
