import type { Fact, Term } from '#lib/facts/fact.ts';
import { contentWords, countShared } from '#lib/language/en/content.ts';
import { headOf } from '#lib/language/en/nouns.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { plainName } from '#lib/language/en/names/name.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import { sentencesLike, type Material } from '#lib/questions/making/material.ts';
import type { Candidate } from './candidate.ts';
import { otherOccasion } from './other-occasion.ts';
import type { Rule } from './rule.ts';

/** Rules about a second right answer: the worst that a question can have, but for a wrong one. */
export const secondKeyRules: readonly Rule[] = [
	alias,
	sameQuestion,
	sameCalling,
	sameSaid,
	sameUnit,
	sameOccasion,
	sameSentence
].map((find) => ({ rule: 'MULTIKEY', find }));

/** A distractor that is another name of the key. */
function alias({ question }: Candidate, { reading }: Material): string | undefined {
	if (question.kind !== 'choice') return undefined;
	const [key, ...distractors] = question.options;
	const names = reading.entities.find((entity) => entity.names.includes(key!.text))?.names ?? [];
	const other = distractors.find(({ text }) => names.includes(text));
	return other && `“${other.text}” is another name for the key.`;
}

/** Another fact that answers the same question otherwise: two people may be described alike. */
function sameQuestion({ question, fact }: Candidate, { answers }: Material): string | undefined {
	if (question.kind === 'mark-words') return undefined;
	if (question.kind === 'true-false' && question.key === 'true') return undefined;
	// Each paragraph has a main idea of its own.
	if (fact.kind === 'theme') return undefined;
	const rival = fact.asks
		.flatMap(({ stem, key }) => (answers.get(stem) ?? []).map(({ term }) => ({ key, term })))
		.find(({ key, term }) => isOther(key, term));
	return rival && `By another sentence of the article “${rival.term.text}” is right too.`;
}

/** "A prominent critic", where the article has a music critic too. */
function sameCalling({ fact, question }: Candidate, { facts }: Material): string | undefined {
	const { pair } = fact;
	if (fact.kind !== 'role' || !pair || question.kind !== 'gap') return undefined;
	const calling = callingOf(pair.right);
	const rival = facts.find(
		({ kind, pair: other }) =>
			kind === 'role' &&
			other &&
			other.left !== pair.left &&
			calling !== undefined &&
			callingOf(other.right) === calling
	);
	return rival && `${rival.pair!.left} is described as ${rival.pair!.right}.`;
}

/** "Critic", of one among others: "the prime minister" is the only one. */
function callingOf(role: string): string | undefined {
	return /^an? /.test(role) ? headOf(role.split(' ')).toLowerCase() : undefined;
}

function isOther(a: Term, b: Term): boolean {
	const names = new Set([a.text, ...(a.also ?? [])].map(plainName));
	return !names.has(plainName(b.text));
}

/** Fewer words than this say too little to be recognised in another sentence. */
const SAID_WORDS_MIN = 3;
/** So much of what is said stands in a sentence that says it again, of another year or somebody else. */
const SAID_SHARE = 0.8;

/** Another sentence that says the same with another date, number or name. */
function sameSaid({ question, fact }: Candidate, material: Material): string | undefined {
	const [ask] = fact.asks;
	if (!ask || question.kind === 'mark-words' || question.kind === 'true-false') return undefined;
	const said = contentWords(
		fact.kind === 'date' && fact.statement ? fact.statement.before : ask.stem
	);
	for (const word of QUESTION_WORDS) said.delete(word);
	if (!DATED.has(fact.kind) || said.size < SAID_WORDS_MIN) return undefined;
	const rival = sentencesLike(said, SAID_SHARE, material)
		.map((index) => material.reading.sentences[index]!)
		.find((sentence) => sentence.index !== fact.sentence && hasRival(sentence, ask.key, material));
	return rival && `The sentence “${rival.text}” may answer it otherwise.`;
}

const DATED: ReadonlySet<Fact['kind']> = new Set(['date', 'deed', 'quantity', 'place'] as const);
const QUESTION_WORDS = ['year', 'many', 'percentage', 'country', 'city', 'state', 'organisation'];

/** Whether a sentence holds something else of the key's kind. */
function hasRival(
	{ moments, mentions, words }: ReadSentence,
	key: Term,
	{ reading }: Material
): boolean {
	if (key.kind === 'year' || key.kind === 'date')
		return moments.some(({ value }) => value !== key.value);
	if (key.kind === 'number') return words.some(({ class: is }) => is === 'number');
	return mentions.some((mention) => {
		const entity = reading.entityOf(mention);
		return entity?.type === key.kind && !entity.names.includes(key.text);
	});
}

/** Another sentence that tells of another time when it happened. */
function sameOccasion({ question, fact }: Candidate, material: Material): string | undefined {
	if (question.kind === 'mark-words' || question.kind === 'true-false') return undefined;
	const rival = otherOccasion(fact, material);
	return rival && `By the sentence “${rival.text}” it happened at another date too.`;
}

/** Another number of the same, near by or in a sentence about the same: a first count and a later one. */
function sameUnit(
	{ question, fact }: Candidate,
	{ reading, content }: Material
): string | undefined {
	const [ask] = fact.asks;
	const unit = ask?.key.unit?.toLowerCase();
	if (fact.kind !== 'quantity' || !ask || !unit || question.kind === 'mark-words') return undefined;
	const said = contentWords(ask.stem);
	said.delete(unit);
	for (const word of QUESTION_WORDS) said.delete(word);
	const rival = reading.sentences.find(
		(other) =>
			other.index !== fact.sentence &&
			countsOtherwise(other, unit, ask.key.value!) &&
			countShared(said, content[other.index]!) > 0
	);
	return rival && `The sentence “${rival.text}” gives another number of ${ask.key.unit}.`;
}

/** "17 people": another number, no farther off than a count corrected, and the unit right behind it or behind one more word. */
function countsOtherwise(
	{ words, text, start }: ReadSentence,
	unit: string,
	value: number
): boolean {
	return words.some(({ lower }, at) => {
		const number = [words[at - 1], words[at - 2]].find((word) => word?.class === 'number');
		if (lower !== unit || !number) return false;
		const given = parseNumber(text.slice(number.start - start));
		return given !== undefined && given !== value && given < value * 2 && given > value / 2;
	});
}

const NAMES = /\p{Lu}[\p{L}.’'-]*/gu;

/** Another sentence that could be marked as saying what is looked for. */
function sameSentence(candidate: Candidate, material: Material): string | undefined {
	const { question, fact } = candidate;
	if (question.kind !== 'mark-words') return undefined;
	const rival =
		saidAlike(fact, material) ?? defining(fact, material) ?? wordedAlike(candidate, material);
	return rival && `The sentence “${rival.text}” could be meant too.`;
}

/** One of which another fact is told in the same words. */
function saidAlike({ id, locate, sentence }: Fact, { facts, reading }: Material) {
	const other = facts.find(
		(known) => known.id !== id && known.locate === locate && known.sentence !== sentence
	);
	return other && reading.sentences[other.sentence];
}

/** One that says of the same what it is. */
function defining({ locate = '', sentence }: Fact, { reading }: Material) {
	const [, subject] = /^says what (.+) (?:is|are|was|were)$/.exec(locate) ?? [];
	if (!subject) return undefined;
	const name = subject.replace(/^(?:the|an?) /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const defines = new RegExp(
		`\\b${name}(?: \\([^)]*\\))?(?:,| (?:is|are|was|were|became|remains?)(?: \\w+ly| also| now| still)?) (?:an?|the|one)\\b`,
		'i'
	);
	return reading.sentences.find(
		({ text, index }) =>
			index !== sentence &&
			(defines.test(text) ||
				(index === sentence + 1 &&
					/^(?:It|They) (?:is|are|was|were) (?:also )?(?:an?|the|one)\b/.test(text)))
	);
}

/** One that has nearly all the words of what is looked for, names not counted. */
function wordedAlike({ question, fact }: Candidate, material: Material) {
	if (fact.kind === 'quotation') return undefined;
	const asked = contentWords(
		question.stem.replace(/^Mark the sentence that \w+/, '').replace(NAMES, '')
	);
	if (asked.size < SAID_WORDS_MIN) return undefined;
	return sentencesLike(asked, WORDED_SHARE, material)
		.map((index) => material.reading.sentences[index]!)
		.find(({ index, text }) => index !== fact.sentence && couldSay(fact.locate!, text));
}

/** What a sentence needs to be taken for what is looked for: a word of effect, or who reacts. */
function couldSay(locate: string, text: string): boolean {
	const [, who] = /^tells how (?:the )?(.+) reacted to /.exec(locate) ?? [];
	if (who) return text.includes(who);
	return !locate.startsWith('gives a') || EFFECTS.test(text);
}

/** Words by which a sentence can say what something led to. */
const EFFECTS =
	/\b(?:le(?:a?d|ads) to|result|caus|trigger|spark|provok|forc|prompt|because|due to|therefore|thus|hence|consequen|after|so that)/i;

/** So much of what is looked for, in another sentence, may be enough to mark it. */
const WORDED_SHARE = 0.6;
