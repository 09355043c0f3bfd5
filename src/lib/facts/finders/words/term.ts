import { STOP } from '#lib/language/en/lexicon/closed.ts';
import { capitalise, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence, type Run } from '#lib/language/en/sentence.ts';
import { lowerAt, type Word } from '#lib/language/en/words.ts';
import { whatIsCalled, type Called } from './called.ts';
import { sourceOf } from '../../source.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from '../../fact.ts';

/**
 * What something is called.
 *
 * > A positively charged particle with the mass of an electron is called a positron.
 * > What is a positively charged particle with the mass of an electron called?  positron
 *
 * > … soft, sticky patches called electrodes …
 */
export const term: Finder = {
	kind: 'term',
	find: (reading) => reading.sentences.flatMap((sentence) => termsIn(reading, sentence))
};

function termsIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const { words } = sentence;
	return words.flatMap(({ lower, start }, at) => {
		const isKnownAs = lower === 'known' && words[at + 1]?.lower === 'as';
		if ((lower !== 'called' && !isKnownAs) || isQuoted(sentence, start)) return [];
		const name = nameRun(sentence, isKnownAs ? at + 2 : at + 1);
		const what = name && whatIsCalled(sentence, at);
		const isTold = what && sourceOf(reading, sentence) === undefined;
		return isTold ? [termFact(reading, sentence, name, what)] : [];
	});
}

function termFact(reading: Reading, sentence: ReadSentence, name: Run, called: Called): Fact {
	const { be } = called;
	const key = {
		kind: 'term' as const,
		text: phrase(sentence, name),
		span: runSpan(reading, sentence, name)
	};
	const place = /^In (?:the )?\p{Lu}[\p{L} ]{2,30}(?=, )/u.exec(sentence.text)?.[0];
	const there = place ? `i${place.slice(1)}, ` : called.isLoose ? 'in the article, ' : '';
	const what = there ? definite(called.what) : called.what;
	const article = articleBefore(sentence, name.from);
	return fact('term', sentence, [sentenceSpan(reading, sentence)], {
		asks: [{ stem: capitalise(`${there}what ${be} ${what} called?`), key }],
		statement: { before: there + told({ ...called, what }, article), key, after: '.' },
		locate: `says what ${what} ${be} called`
	});
}

/** Of one place or text, it is known which: "the huge cherry blossom festival". */
function definite(what: string): string {
	const isAny = /\b(?:that|which|who)\b/.test(what);
	return isAny || /^people\b/.test(what) ? what : `the ${what.replace(/^an? /, '')}`;
}

/** In other words than the text's, where it has just these. */
function told({ be, what, isVerbatim }: Called, article: string): string {
	return isVerbatim ? `the word for ${what} is ` : `${what} ${be} called ${article}`;
}

/** "a" or "an" in front of the name, over a quotation mark. */
function articleBefore({ words }: ReadSentence, at: number): string {
	const { lower } = words[words[at - 1]!.kind === 'mark' ? at - 2 : at - 1]!;
	return /^an?$/.test(lower) ? `${lower} ` : '';
}

const NAME_WORDS_MAX = 4;

/** The name: up to four words behind "called", without "a", up to a mark or a small word. */
function nameRun({ words }: ReadSentence, start: number): Run | undefined {
	let from = /^an?$/.test(lowerAt(words, start)) ? start + 1 : start;
	if (/^[“"‘]$/.test(lowerAt(words, from))) from++;
	let to = from;
	while (/^(?:noun|name|ing)$/.test(words[to]?.class ?? '')) to++;
	const isName = to > from && to - from <= NAME_WORDS_MAX && !STOP.has(lowerAt(words, to - 1));
	const isTime = /^(?:century|decade|year|time|age|period|day)s?$/.test(lowerAt(words, to - 1));
	return isName && !isTime && endsName(words[to]) ? { from, to } : undefined;
}

/** A mark or a small word; behind a hyphen the name goes on. */
function endsName(next: Word | undefined): boolean {
	if (!next || /^[-–‐]$/.test(next.text)) return false;
	return /^(?:mark|preposition|to|subordinator|conjunction)$/.test(next.class);
}
