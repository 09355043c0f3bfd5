import { spanOf, type Span } from '#lib/article/span.ts';
import type { Fact, FactKind } from '#lib/facts/fact.ts';
import { STOP } from '#lib/language/en/lexicon/words.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { ReadSentence } from '#lib/language/en/reading.ts';
import type { Material } from '../distractors.ts';
import { attributed, questionId } from '../stem.ts';
import type { MarkWords } from './mark-words.ts';

/** Facts whose sentence is worth finding: reasons, claims and what a thing is, rather than a date. */
const WORTH_FINDING: ReadonlySet<FactKind> = new Set(['cause', 'accusation', 'quotation', 'identity', 'composition', 'quantity']);

/** A sentence to find in the article, told by what it says. */
export function generateMarkWords(fact: Fact, { reading }: Material): MarkWords[] {
	if (!fact.locate || !WORTH_FINDING.has(fact.kind)) return [];
	const stem = `Mark the sentence that ${attributed(fact, fact.locate)}.`;
	const key = reading.sentences[fact.sentence]!;
	const others = candidates(key, reading.sentences, stem);
	if (others.length < 3) return [];
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
			sentences: [key.index],
			candidates: [key, ...others].map(spanAt)
		}
	];
}

/** Three sentences of about the key's length that speak of the same things as the stem. */
function candidates(key: ReadSentence, sentences: readonly ReadSentence[], stem: string): ReadSentence[] {
	const asked = contentOf(stem);
	const shared = ({ text }: ReadSentence) => [...contentOf(text)].filter((word) => asked.has(word)).length;
	const near = (sentence: ReadSentence) => Math.abs(Math.log(sentence.text.length / key.text.length));
	return sentences
		.filter((sentence) => isWhole(sentence.text) && sentence !== key && countWords(sentence.text) >= 6 && near(sentence) < 1)
		.sort((a, b) => near(a) - 0.4 * shared(a) - (near(b) - 0.4 * shared(b)))
		.slice(0, 3);
}

/** Without a quotation that begins or ends in another sentence. */
function isWhole(text: string): boolean {
	return text.split('“').length === text.split('”').length && text.split('"').length % 2 === 1;
}

function contentOf(text: string): Set<string> {
	return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP.has(word)));
}
