import { spanOf, type Span } from '#lib/article/span.ts';
import type { Fact, FactKind } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Material } from '../making/material.ts';
import { attributedClause, questionId } from '../making/stem.ts';
import type { MarkWords } from './mark-words.ts';

/** Facts whose sentence is worth finding: reasons, claims and what a thing is, rather than a date. */
const WORTH_FINDING: ReadonlySet<FactKind> = new Set([
	'cause',
	'accusation',
	'identity',
	'composition',
	'quantity'
]);

/** A sentence to find in the article, told by what it says. */
export function generateMarkWords(fact: Fact, material: Material): MarkWords[] {
	if (!fact.locate || !WORTH_FINDING.has(fact.kind)) return [];
	const stem = `Mark the sentence that ${attributedClause(fact, fact.locate)}.`;
	const { reading } = material;
	const key = reading.sentences[fact.sentence]!;
	const also = (fact.alsoIn ?? []).filter((index) => index !== key.index);
	const others = lookalikes(key, stem, also, material);
	if (others.length < OTHERS) return [];
	const spanAt = ({ start, end }: ReadSentence): Span => spanOf(reading.article.text, start, end);
	return [
		{
			kind: 'mark-words',
			id: questionId('mark-words', stem),
			fact: fact.id,
			stem,
			evidence: [spanAt(key)],
			...(fact.source && { source: fact.source }),
			level: 'understand',
			sentences: [key.index, ...also],
			candidates: [key, ...others].map(spanAt)
		}
	];
}

const OTHERS = 3;
/** Sentences so far away at most are looked at. */
const AROUND = 40;
const CHARACTERS_MIN = 30;

/** Three sentences of about the key's length that speak of the same things as the stem. */
function lookalikes(
	key: ReadSentence,
	stem: string,
	also: readonly number[],
	{ reading, content }: Material
): ReadSentence[] {
	const asked = contentWords(stem);
	const unlikeness = ({ text, index }: ReadSentence) =>
		lengthRatio(text, key.text) - 0.4 * countShared(asked, content[index]!);
	return reading.sentences
		.slice(Math.max(0, key.index - AROUND), key.index + AROUND)
		.filter(({ index }) => !also.includes(index))
		.filter(({ text }) => text !== key.text && text.length >= CHARACTERS_MIN && isWhole(text))
		.filter(({ text }) => lengthRatio(text, key.text) < 1)
		.sort((a, b) => unlikeness(a) - unlikeness(b))
		.slice(0, OTHERS);
}

/** 0 for texts of the same length, 0.7 where one is twice as long. */
function lengthRatio(a: string, b: string): number {
	return Math.abs(Math.log(a.length / b.length));
}

/** Without a quotation that begins or ends in another sentence. */
function isWhole(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return count('“') === count('”') && count('"') % 2 === 0;
}
