import { STOP } from '#lib/language/en/lexicon/closed.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { fact, type Fact } from './fact.ts';
import { orderBeside, orderOf, predicateOf, type Ordered, type Step, type Tie } from './step.ts';

/** The fact that one step was before the other, stated as it was or turned round. */
export function successionOf(reading: Reading, first: Step, second: Step): Fact | undefined {
	const ordered = orderOf(first, second);
	return ordered && stated(reading, ordered, [first, second]);
}

/** The fact that a step was before, after or at the time of something that is told in the same sentence. */
export function successionBeside(
	reading: Reading,
	step: Step,
	tie: Tie,
	what: string
): Fact | undefined {
	const ordered = orderBeside(step, tie, what);
	return ordered && stated(reading, ordered, [step]);
}

function stated(
	reading: Reading,
	{ text, isSo }: Ordered,
	steps: readonly Step[]
): Fact | undefined {
	if (steps.some((step) => isToldAgain(reading, step))) return undefined;
	const spans = steps.map(({ span }) => span).sort((a, b) => a.start - b.start);
	const evidence = spans.filter(({ start }, i) => start !== spans[i - 1]?.start);
	const sentence = reading.sentences.find(({ start }) => start === evidence[0]!.start);
	if (!sentence) return undefined;
	const key = { kind: 'event' as const, text: text.slice(0, -1), span: evidence[0]! };
	const statement = { before: '', key, after: '.' };
	return fact('succession', sentence, evidence, {
		about: steps.find(({ told }) => text.startsWith(told))!.subject,
		...(isSo ? { statement } : { contradicted: text })
	});
}

/** So many words of content tell what was done: "appointed dictator". */
const TELLING = 2;

/** Whether another sentence has the words for what was done too: it may tell of another time. */
function isToldAgain(reading: Reading, { told, subject, span }: Step): boolean {
	const words = plainWords(predicateOf(told, subject) ?? '')
		.replace(/^(?:was|were) /, '')
		.split(' ');
	const isContent = (word: string) => word.length > 2 && !STOP.has(word);
	const contentAt = words.flatMap((word, i) => (isContent(word) ? [i] : []));
	const last = contentAt[TELLING - 1];
	if (last === undefined) return false;
	const phrase = words.slice(contentAt[0], last + 1).join(' ');
	const plain = plainSentences(reading);
	return reading.sentences.some(
		({ start, index }) => start !== span.start && holdsPhrase(plain[index]!, phrase)
	);
}

const known = new WeakMap<Reading, readonly string[]>();

/** The sentences in plain words, made once for a reading. */
function plainSentences(reading: Reading): readonly string[] {
	const plain = known.get(reading) ?? reading.sentences.map(({ text }) => plainWords(text));
	known.set(reading, plain);
	return plain;
}
