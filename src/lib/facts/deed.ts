import type { Entity } from '#lib/language/en/entities.ts';
import { PLACES } from '#lib/language/en/lexicon/places.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isSelfContained, nameOf, type Assertion } from './assertion.ts';
import { fact, sentenceSpan, tokenSpan, type Fact, type Finder, type Term } from './fact.ts';

/**
 * Who did something.
 *
 * > Christopher Wren designed the new cathedral in the heart of the city.
 * > Who designed the new cathedral in the heart of the city?  Christopher Wren
 */
export const deed: Finder = {
	kind: 'deed',
	find: (reading, assertions) => assertions.flatMap((assertion) => doneBy(reading, assertion))
};

/** Shorter predicates are true of many, longer ones are hard to read in a question. */
const WORDS_MIN = 4;
const WORDS_MAX = 16;

function doneBy(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, source } = assertion;
	const actor = actorOf(reading, assertion);
	if (
		!actor ||
		!clause.forms ||
		clause.finite === 'have' ||
		clause.asides.length ||
		isState(clause.forms.base)
	)
		return [];
	const rest = phrase(sentence, clause.rest);
	if (countWords(rest) < WORDS_MIN || countWords(rest) > WORDS_MAX) return [];
	if (
		!isSelfContained(sentence, clause.rest, rest) ||
		/\b(?:his|her|its|their|himself|herself|itself)\b/.test(rest)
	)
		return [];
	if (!isAnchored(rest)) return [];
	const verb = phrase(sentence, clause.verb);
	const key = actorTerm(reading, assertion, actor);
	const who = actor.type === 'person' ? 'Who' : 'Which organisation';
	return [
		fact('deed', sentence, [sentenceSpan(reading, sentence)], {
			...(source && { source }),
			asks: [{ stem: `${who} ${verb} ${rest}?`, key }]
		})
	];
}

/** The subject, where it is one person or organisation by name. */
function actorOf(reading: Reading, { sentence, clause }: Assertion): Entity | undefined {
	const { from, to } = clause.subject;
	const named =
		sentence.mentions.find((mention) => mention.from === from && mention.to === to) ??
		titledSubject(sentence, from, to);
	const entity = named
		? reading.entityOf(named)
		: to - from === 1
			? reading.pronouns.get(sentence.index)
			: undefined;
	return entity &&
		entity.sure &&
		(entity.type === 'person' || entity.type === 'organisation') &&
		!PLACES.has(entity.name)
		? entity
		: undefined;
}

/** "President Theodore Roosevelt": the name ends the subject, and what stands in front is its role. */
function titledSubject(sentence: Assertion['sentence'], from: number, to: number) {
	return sentence.mentions.find(
		(mention) =>
			mention.to === to && mention.role && mention.role.start <= sentence.tokens[from]!.start
	);
}

function actorTerm(reading: Reading, { sentence, clause }: Assertion, actor: Entity): Term {
	return {
		kind: actor.type === 'person' ? 'person' : 'organisation',
		text: nameOf(reading, actor.names, actor.name),
		also: actor.names,
		span: tokenSpan(reading, sentence, clause.subject.from, clause.subject.to)
	};
}

/** A name, a number or a rare enough content, without which many could have done it. */
function isAnchored(rest: string): boolean {
	return /\p{Lu}|\d/u.test(rest) || countWords(rest) >= 7;
}

function isState(base: string): boolean {
	return /^(?:have|be|seem|appear|want|know|believe|think|feel|like|need|remain|become|go|say|mean|live|come|use|try)$/.test(
		base
	);
}
