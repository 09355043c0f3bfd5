import { ROLES, TITLES } from '#lib/language/en/lexicon/people.ts';
import { ORGANISATION_WORDS } from '#lib/language/en/lexicon/places.ts';
import type { Span } from '#lib/article/span.ts';
import { dependent, type Tree } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { findSpeaker } from '#lib/language/en/speakers.ts';

/** "Superintendent David Brown" lacks its "Chief", "Building Safety" is of an organisation: such names are not asked. */
export function isOddName({ type, name }: Entity): boolean {
	const [first = '', ...rest] = name.split(' ');
	const isRank = TITLES.has(first.toLowerCase()) || ROLES.has(first.toLowerCase());
	const isBody = (word: string) => OF_BODIES.test(word) || ORGANISATION_WORDS.has(word);
	return type === 'person' && rest.length > 0 && (isRank || [first, ...rest].some(isBody));
}

/** Words of names of organisations that stand in none of a person. */
const OF_BODIES =
	/^(?:Building|Safety|Health|Security|Trade|Publishing|Superintendent|Officer|Executive|Minister|Director)$/;

const active = new WeakMap<Reading, ReadonlySet<Entity>>();

/** Whether somebody speaks or does something in a text; without trees all are taken to. */
export function isActive(reading: Reading, person: Entity): boolean {
	if (!isFull(reading)) return true;
	const known =
		active.get(reading) ??
		new Set(reading.sentences.flatMap((sentence) => activeIn(reading, sentence)));
	active.set(reading, known);
	return known.has(person);
}

/**
 * Whether somebody who is described takes part in what a text tells: speaks or does something in it, or is named or
 * meant in more than one sentence. Who is only named in passing is not asked for, nor is "a former teacher" who
 * only says something once. Without trees all are taken to take part.
 *
 * @example "He painted a portrait of the French singer Michel Sardou." // Sardou does not
 */
export function takesPart(
	reading: Reading,
	person: Entity,
	sentence: ReadSentence,
	{ role, evidence }: { readonly role: string; readonly evidence: Span }
): boolean {
	if (!isFull(reading)) return true;
	const doesMore = doesMoreThanSpeak(reading.trees[sentence.index]!, evidence);
	if (isAnyOf(role)) return doesMore || paragraphsOf(reading, person).size > 1;
	return doesMore || isActive(reading, person) || sentencesOf(reading, person).size > 1;
}

/** "a former teacher", "an English defender": one of many. */
function isAnyOf(role: string): boolean {
	return /^an? /.test(role) && !/ (?:of|at|for|in|from|with|to) /.test(role);
}

/** The sentences in which somebody is named or meant, by their numbers. */
function sentencesOf(reading: FullReading, person: Entity): ReadonlySet<number> {
	const meant = reading.sentences.filter(({ index }) => reading.pronouns.get(index) === person);
	return new Set([
		...person.mentions.map(({ sentence }) => sentence),
		...meant.map(({ index }) => index)
	]);
}

function paragraphsOf(reading: FullReading, person: Entity): ReadonlySet<number> {
	const sentences = [...sentencesOf(reading, person)];
	return new Set(sentences.map((index) => reading.sentences[index]!.paragraph));
}

const SPEAKING = /^(?:say|tell|add|note|write|explain|reply|put|comment|remark)$/;

/** Whether one of some words does something other than saying something. */
function doesMoreThanSpeak(tree: Tree, { start, end }: Span): boolean {
	return deedsOf(tree, { start, end }).some((verb) => !SPEAKING.test(baseOf(tree[verb]!) ?? ''));
}

/** Who speaks in a sentence, is the subject of a verb, or stands behind "by". */
function activeIn(reading: FullReading, sentence: ReadSentence): Entity[] {
	const tree = reading.trees[sentence.index]!;
	const speakers = sentence.quotations.map((quoted) => findSpeaker(quoted, sentence)?.mention);
	const actors = sentence.mentions.filter((mention) => deedsOf(tree, mention).length);
	return [...speakers, ...actors].flatMap((mention) => {
		const entity = mention && reading.entityOf(mention);
		return entity ? [entity] : [];
	});
}

/** The verbs of which one of some words is the subject, or is named behind "by", by their numbers. */
function deedsOf(tree: Tree, { start, end }: Pick<Span, 'start' | 'end'>): number[] {
	return tree.flatMap((word, i) =>
		word.start >= start && word.end <= end ? (deedOf(tree, i) ?? []) : []
	);
}

/** "the director, Ann Lee, said": a name beside a noun does what the noun does. */
function deedOf(tree: Tree, at: number): number | undefined {
	const { relation, head } = tree[at]!;
	if (/^(?:appos|flat|nmod:desc|conj)$/.test(relation)) return deedOf(tree, head);
	const by = dependent(tree, at, 'case');
	const isActor = /^nsubj/.test(relation) || (by !== undefined && /^by$/i.test(tree[by]!.text));
	return isActor ? head : undefined;
}
