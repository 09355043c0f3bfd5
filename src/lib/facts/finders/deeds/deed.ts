import type { Entity } from '#lib/language/en/names/name.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { canSpeak } from '#lib/language/en/speakers.ts';
import { isSelfContained, type Assertion } from '../../assertion.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder, type Term } from '../../fact.ts';
import { settingOf, withSetting } from '../../setting.ts';
import { mayBeStar } from '../../star.ts';
import { nameOf, namedBy } from '../../subject.ts';

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
/** So long, a predicate needs no name or number to be told from others. */
const WORDS_TELLING = 7;
const STATES =
	/^(?:have|be|seem|appear|want|know|believe|think|feel|like|need|remain|become|go|say|mean|live|come|use|try)$/;

function doneBy(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, source } = assertion;
	const actor = actorOf(reading, assertion);
	if (!actor || !clause.forms || clause.finite === 'have' || clause.asides.length) return [];
	const rest = phrase(sentence, clause.rest);
	if (STATES.test(clause.forms.base) || isState(assertion) || !isTelling(rest)) return [];
	if (!isSelfContained(sentence, clause.rest, rest)) return [];
	const key: Term = {
		kind: actor.type === 'person' ? 'person' : 'organisation',
		text: nameOf(reading, actor),
		also: actor.names,
		span: runSpan(reading, sentence, clause.subject)
	};
	const who = actor.type === 'person' ? 'Who' : 'Which organisation';
	const setting = settingOf(assertion);
	if (setting === undefined) return [];
	const stem = withSetting(setting, `${who} ${phrase(sentence, clause.verb)} ${rest}?`);
	return [
		fact('deed', sentence, [sentenceSpan(reading, sentence)], { source, asks: [{ stem, key }] })
	];
}

/** "is recognised as a saint": it may be true of others too. */
function isState({ sentence, clause: { verb, passive } }: Assertion): boolean {
	return passive && /^(?:is|are)$/.test(sentence.words[verb.from]!.lower);
}

/** The subject, where it is one person or organisation by name. */
function actorOf(reading: Reading, assertion: Assertion): Entity | undefined {
	const { sentence, clause } = assertion;
	const { from, to } = clause.subject;
	const { start } = sentence.words[from]!;
	const titled = sentence.mentions.find(
		(mention) => mention.to === to && mention.role && mention.role.start <= start
	);
	const named = namedBy(reading, sentence, clause.subject) ?? theOrganisation(reading, assertion);
	const entity = titled ? reading.entityOf(titled) : named;
	const meant = to === from + 1 ? reading.pronouns.get(sentence.index) : undefined;
	const pronoun = meant && mayBeStar(reading, meant) ? undefined : meant;
	const actor = entity ?? pronoun;
	return canSpeak(actor) ? actor : undefined;
}

/** "The Senate": an organisation may have the article, which beside a person stands for a family. */
function theOrganisation(
	reading: Reading,
	{ sentence, clause: { subject } }: Assertion
): Entity | undefined {
	if (sentence.words[subject.from]!.lower !== 'the') return undefined;
	const entity = namedBy(reading, sentence, { from: subject.from + 1, to: subject.to });
	return entity?.type === 'organisation' ? entity : undefined;
}

/** Long enough, with a name, a number or much content, and not about somebody's own. */
function isTelling(rest: string): boolean {
	const words = countWords(rest);
	if (words < WORDS_MIN || words > WORDS_MAX) return false;
	if (/\b(?:his|her|its|their|himself|herself|itself)\b/.test(rest)) return false;
	return /\p{Lu}|\d/u.test(rest) || words >= WORDS_TELLING;
}
