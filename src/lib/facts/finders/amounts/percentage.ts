import { capitalise, join, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence, Run } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { inverted, isSelfContained, type Assertion } from '../../assertion.ts';
import { ABOUT, behindOf, numberTerm } from './counted.ts';
import { fact, sentenceSpan, type Fact, type Finder } from '../../fact.ts';

/**
 * What share of something.
 *
 * > Almost 90% of the cosmic rays are hydrogen nuclei.
 * > About what percentage of the cosmic rays are hydrogen nuclei?  90
 *
 * > Professor Eastman says iodine is added to only 10 per cent of Australian salt.
 * > To what percentage of Australian salt is iodine added?  10
 */
export const percentage: Finder = {
	kind: 'quantity',
	find: (reading, assertions) =>
		assertions.flatMap(
			(assertion) => asSubject(reading, assertion) ?? behindVerb(reading, assertion) ?? []
		)
};

/** "about 7 percent of": the number, and where "of" stands. */
interface Share {
	readonly number: Run;
	readonly of: number;
	readonly about: boolean;
}

function shareAt({ words }: ReadSentence, from: number): Share | undefined {
	let at = from;
	while (ABOUT.test(lowerAt(words, at)) || /^(?:only|just)$/.test(lowerAt(words, at))) at++;
	const isPerCent = lowerAt(words, at + 1) === 'per' && lowerAt(words, at + 2) === 'cent';
	const of = isPerCent ? at + 3 : /^(?:%|percent)$/.test(lowerAt(words, at + 1)) ? at + 2 : -1;
	if (words[at]?.class !== 'number' || lowerAt(words, of) !== 'of') return undefined;
	const about = words.slice(from, at).some(({ lower }) => ABOUT.test(lower));
	return { number: { from: at, to: at + 1 }, of, about };
}

/** "Almost 90% of the cosmic rays are …" */
function asSubject(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	const share = shareAt(sentence, clause.subject.from);
	if (!share || share.of >= clause.subject.to || clause.asides.length) return undefined;
	const rest = phrase(sentence, clause.rest);
	if (!rest || !isSelfContained(sentence, clause.rest, rest)) return undefined;
	const of = phrase(sentence, { from: share.of, to: clause.subject.to });
	const told = join(of, phrase(sentence, clause.verb), rest);
	const stem = `${share.about ? 'About what' : 'What'} percentage ${told}?`;
	return shareFact(reading, assertion, share, stem, `says what percentage ${told}`);
}

/** "… is added to only 10 per cent of Australian salt" */
function behindVerb(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	const preposition = sentence.words[clause.rest.from];
	if (!clause.forms || !/^(?:preposition|to)$/.test(preposition?.class ?? '')) return undefined;
	const share = shareAt(sentence, clause.rest.from + 1);
	if (!share) return undefined;
	const run = { from: share.of, to: behindOf(sentence.words, share.of, clause.rest.to) };
	const of = phrase(sentence, run);
	if (!isSelfContained(sentence, run, of)) return undefined;
	const what = join(preposition!.lower, share.about ? 'about' : '', 'what percentage', of);
	const located = join(what, subject, phrase(sentence, clause.verb));
	const stem = `${capitalise(what)} ${inverted(assertion, '')}?`;
	return shareFact(reading, assertion, share, stem, `says ${located}`);
}

function shareFact(
	reading: Reading,
	{ sentence, source }: Assertion,
	{ number, about }: Share,
	stem: string,
	locate: string
): Fact {
	const key = { ...numberTerm(reading, sentence, number, '%'), ...(about && { isRough: true }) };
	const evidence = [sentenceSpan(reading, sentence)];
	return fact('quantity', sentence, evidence, { source, asks: [{ stem, key }], locate });
}
