import { isFull, type FullReading } from '#lib/language/en/reader.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { hasWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type Fact, type FactKind } from '../fact.ts';
import { definites } from './definites.ts';
import { linkIn, type Relation } from './link.ts';
import { statementsIn, type Statement } from './statement.ts';

/** A sentence that says by its first words how it hangs together with the one before, and that one. */
export interface Linked {
	readonly claim: Statement;
	readonly statement: Statement;
}

/** The sentences of a text that are tied to the one before in one way, where both can be read by themselves. */
export function linkedBy(reading: Reading, relation: Relation): Linked[] {
	if (!isFull(reading)) return [];
	return reading.sentences.flatMap((sentence, i) => {
		if (linkIn(reading.trees[i]!)?.relation !== relation) return [];
		const inside = statementsIn(reading, sentence);
		const statement = inside.at(-1);
		const [claim] = inside.length > 1 ? inside : lastBefore(reading, i);
		return statement?.link && claim && isFit(reading, claim, statement)
			? [{ claim, statement }]
			: [];
	});
}

/** What the sentence before says last. */
function lastBefore(reading: FullReading, i: number): readonly Statement[] {
	const before = reading.sentences[i - 1];
	return before ? statementsIn(reading, before).slice(-1) : [];
}

/** Whether a claim says it all by itself, and stands where it belongs to what follows. */
function isFit(reading: FullReading, claim: Statement, statement: Statement): boolean {
	// An example of an example is one step too far.
	const isFirst = claim.link?.relation !== statement.link?.relation;
	return isFirst && isNear(claim, statement) && !ASKING.test(claim.text) && isClear(reading, claim);
}

/** Whether each "the" is of something that the claim names or that the text is about. */
function isClear(reading: FullReading, { sentence, words }: Statement): boolean {
	return definites(reading, sentence.index, words) !== undefined;
}

/** "What should not be lost is …" reads like a question. */
const ASKING = /^(?:what|how|why|when|where|who|whether)\b/i;

/** In one paragraph; an example may open the next. */
function isNear({ sentence }: Statement, { sentence: next, link }: Statement): boolean {
	return sentence.paragraph === next.paragraph || link?.relation === 'example';
}

const KEY_WORDS = { min: 4, max: 32 };
const STEM_WORDS = { min: 10, max: 40 };

/** What is asked of two sentences that hang together: the first stands in the question, the second is the answer. */
export function askedOfLinked(
	reading: Reading,
	kind: FactKind,
	{ claim, statement }: Linked,
	asking: string
): Fact[] {
	const stem = `${asking}: “${claim.text.replace(/\.$/, '')}”?`;
	if (!hasWords(stem, STEM_WORDS) || !hasWords(statement.text, KEY_WORDS)) return [];
	const span = sentenceSpan(reading, statement.sentence);
	const isOne = claim.sentence === statement.sentence;
	return [
		fact(kind, statement.sentence, isOne ? [span] : [sentenceSpan(reading, claim.sentence), span], {
			asks: [{ stem, key: { kind: 'sentence', text: statement.text, span } }]
		})
	];
}
