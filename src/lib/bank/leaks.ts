import { parseNumber } from '#lib/language/en/numbers.ts';
import { contentWords, keysOf, plainWords, says, type Candidate } from './rules.ts';

/** Whether one of two questions gives the other's answer away, or both ask the same. A sentence, or undefined. */
export function clash(a: Candidate, b: Candidate): string | undefined {
	if (a.fact.id === b.fact.id) return 'Another question asks for the same fact.';
	if (a.question.stem === b.question.stem) return 'Another question has the same stem.';
	if (asksWithin(a, b) || asksWithin(b, a))
		return 'A question about several facts asks for this one too.';
	if (gives(a, b) || gives(b, a))
		return 'It would give away the answer to another question, or the other way round.';
	if (sums(a, b) || sums(b, a)) return 'The numbers of one add up to the answer of the other.';
	return isSameAnswer(a, b) ? 'Another question on the same words has the same answer.' : undefined;
}

/** A set of pairs holds what a single question about one of them asks. */
function asksWithin(set: Candidate, single: Candidate): boolean {
	const { pairs } = set.fact;
	const { pair } = single.fact;
	return Boolean(
		pairs && pair && pairs.of.some(({ left, right }) => left === pair.left && right === pair.right)
	);
}

/**
 * The key of one stands in the stem of the other; or, where it is short or stands in a set of pairs or
 * events, it does so among words that both have.
 */
function gives(from: Candidate, to: Candidate): boolean {
	if (!['mcq', 'short', 'cloze'].includes(to.item.type)) return false;
	const { prompt, type, options } = from.item;
	const shown = type === 'order' || type === 'match' ? [prompt, ...options].join(' ') : prompt;
	return keysOf(to.item).some((key) => {
		if (plainWords(key).length > 4 && says(prompt, key)) return true;
		return says(shown, key) && shared(shown, to.item.prompt) >= 2;
	});
}

function shared(a: string, b: string): number {
	const words = new Set(contentWords(a));
	return contentWords(b).filter((word) => words.has(word)).length;
}

/** Four, two and one tell seven. */
function sums(parts: Candidate, whole: Candidate): boolean {
	const { pairs } = parts.fact;
	if (!pairs || parts.fact.sentence !== whole.fact.sentence || whole.fact.kind !== 'quantity')
		return false;
	const numbers = pairs.of.map(({ right }) => parseNumber(right) ?? NaN);
	return numbers.reduce((sum, value) => sum + value, 0) === whole.fact.asks[0]?.key.value;
}

function isSameAnswer(a: Candidate, b: Candidate): boolean {
	const [x, y] = [keysOf(a.item), keysOf(b.item)];
	const sameWords = a.item.evidence === b.item.evidence;
	if (
		shared(a.item.prompt, b.item.prompt) >= 3 &&
		x.some((key) => y.some((other) => says(key, other) || says(other, key)))
	)
		return true;
	return sameWords && x.some((key) => y.some((other) => plainWords(key) === plainWords(other)));
}
