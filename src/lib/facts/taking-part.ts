import type { Span } from '#lib/article/span.ts';
import { dependent, type Tree } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { findSpeaker } from '#lib/language/en/speakers.ts';

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
 * meant in more than one sentence. Who is only named in passing is not asked for. Without trees all are taken to.
 *
 * @example "He painted a portrait of the French singer Michel Sardou." // Sardou does not
 */
export function takesPart(
	reading: Reading,
	person: Entity,
	sentence: ReadSentence,
	described: Span
): boolean {
	return (
		!isFull(reading) ||
		isActive(reading, person) ||
		acts(reading.trees[sentence.index]!, described) ||
		comesBack(reading, person)
	);
}

function comesBack(reading: FullReading, person: Entity): boolean {
	const meant = reading.sentences.filter(({ index }) => reading.pronouns.get(index) === person);
	const named = person.mentions.map(({ sentence }) => sentence);
	return new Set([...named, ...meant.map(({ index }) => index)]).size > 1;
}

/** Who speaks in a sentence, is the subject of a verb, or stands behind "by". */
function activeIn(reading: FullReading, sentence: ReadSentence): Entity[] {
	const tree = reading.trees[sentence.index]!;
	const speakers = sentence.quotations.map((quoted) => findSpeaker(quoted, sentence)?.mention);
	const actors = sentence.mentions.filter((mention) => acts(tree, mention));
	return [...speakers, ...actors].flatMap((mention) => {
		const entity = mention && reading.entityOf(mention);
		return entity ? [entity] : [];
	});
}

/** Whether one of some words of a sentence is the subject of a verb, or stands behind "by". */
function acts(tree: Tree, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
	return tree.some((word, i) => word.start >= start && word.end <= end && isActor(tree, i));
}

/** "the director, Ann Lee, said": a name beside a noun does what the noun does. */
function isActor(tree: Tree, at: number): boolean {
	const { relation, head } = tree[at]!;
	if (/^(?:appos|flat|nmod:desc|conj)$/.test(relation)) return isActor(tree, head);
	const by = dependent(tree, at, 'case');
	return /^nsubj/.test(relation) || (by !== undefined && /^by$/i.test(tree[by]!.text));
}
