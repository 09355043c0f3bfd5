import { sentenceSpan, type Fact, type Term } from '#lib/facts/fact.ts';
import { statementsOf, type Statement } from '#lib/facts/clauses/statement.ts';
import { beginningOf, contentWords, countShared, plainWords } from '#lib/language/en/content.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { hash } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** More would only make a long text slow. */
const KEPT_MAX = 12;
/** Beside fewer, a sentence is found by leaving out the others. */
const FEWEST = 3;
/** So much longer or shorter than the key, a sentence stands out. */
const LENGTH_RATIO = 1.9;
/** So much of a sentence in another, and they say much the same. */
const SAME_SHARE = 0.4;
/** So many more words of the question than any other option has, and the key tells itself. */
const ECHO_MAX = 2;

/** Other sentences of the article, from other paragraphs, that can be read by themselves and look like the key. */
export function otherSentences(fact: Fact, key: Term, { reading }: Material): Distractor[] {
	const asked = beginnings(claimIn(fact));
	const answer = beginnings(key.text);
	const echoed = countShared(asked, answer);
	const found = statementsOf(reading)
		.filter(({ sentence, text }) => isApart(reading, sentence, fact) && isOfLength(text, key.text))
		.map((one) => ({ ...one, words: beginnings(one.text) }))
		.filter(({ words }) => !isSame(asked, words) && !isSame(answer, words))
		.map((one) => ({
			...one,
			worth: worthOf(one, key, asked, echoed) + (isExample(one) ? 0.4 : 0)
		}))
		.sort((a, b) => b.worth - a.worth)
		.filter(({ text }, i, all) => all.findIndex((one) => isBegunAlike(one.text, text)) === i)
		.slice(0, KEPT_MAX);
	const shown = found.slice(0, FEWEST);
	const most = Math.max(0, ...shown.map(({ words }) => countShared(asked, words)));
	if (found.length < FEWEST || echoed - most > ECHO_MAX || isNamed(fact, key, shown)) return [];
	return found.map(({ text, sentence }) => ({
		text,
		span: sentenceSpan(reading, sentence),
		whyNot: 'The article says this in another connection.'
	}));
}

/** Whether two words that stand side by side in what is asked stand so in the key, and in no other option. */
function isNamed(
	fact: Fact,
	key: Term,
	others: readonly { words: ReadonlySet<string> }[]
): boolean {
	const inKey = pairsIn(key.text);
	return [...pairsIn(claimIn(fact))].some(
		(pair) =>
			inKey.has(pair) &&
			!others.some(({ words }) => pair.split(' ').every((word) => words.has(word)))
	);
}

function pairsIn(text: string): Set<string> {
	const words = plainWords(text).split(' ');
	const content = beginnings(text);
	return new Set(
		words.flatMap((word, i) => {
			const pair = [word, words[i + 1] ?? ''].map(beginningOf);
			return pair.every((one) => content.has(one)) ? [pair.join(' ')] : [];
		})
	);
}

/** What the question quotes. */
function claimIn({ asks: [ask] }: Fact): string {
	return /“(.+)”/.exec(ask!.stem)?.[1] ?? '';
}

/** "Phoenix Sky Harbor is …" twice over would stand out. */
function isBegunAlike(a: string, b: string): boolean {
	const begin = (text: string) => text.split(' ').slice(0, 3).join(' ');
	return begin(a) === begin(b);
}

/** In another paragraph, or in front of the sentence that the question quotes. */
function isApart({ sentences }: Reading, { index, paragraph }: ReadSentence, fact: Fact): boolean {
	return paragraph !== sentences[fact.sentence]!.paragraph || index < fact.sentence - 1;
}

/** What is given as an example of something else. */
function isExample({ link }: Pick<Statement, 'link'>): boolean {
	return link?.relation === 'example';
}

/** The beginnings of the words that carry content: "exhibits" and "exhibited" begin alike. */
function beginnings(text: string): Set<string> {
	return new Set([...contentWords(text)].map(beginningOf));
}

/** How tempting a sentence is: with as many words of the question as the key, of its length, and with names or numbers as the key has. */
function worthOf(
	{ text, words }: { text: string; words: ReadonlySet<string> },
	key: Term,
	asked: ReadonlySet<string>,
	echoed: number
): number {
	const has = (pattern: RegExp) => pattern.test(text) === pattern.test(key.text);
	const isLike = has(/(?<!^)\b\p{Lu}/u) && has(/\d/);
	return (
		Math.min(Math.max(2, echoed), countShared(asked, words)) * 0.5 +
		(isLike ? 0.5 : 0) -
		Math.abs(Math.log(text.length / key.text.length)) -
		(hash(text + key.text) % 100) / 400
	);
}

function isOfLength(text: string, key: string): boolean {
	const ratio = text.length / key.length;
	return ratio < LENGTH_RATIO && ratio > 1 / LENGTH_RATIO;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return countShared(a, b) >= Math.max(3, SAME_SHARE * Math.min(a.size, b.size));
}
