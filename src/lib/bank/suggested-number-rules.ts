import { plainWords } from '#lib/language/en/content.ts';
import { isNumberWord, parseNumber } from '#lib/language/en/numbers.ts';
import type { Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';
import { hasForm } from './word-forms.ts';

/** Rules that hold the numbers of a second maker against the evidence: a number is right or wrong. */
export const suggestedNumberRules: readonly Rule[] = [
	{ rule: 'SAME', find: sameNumber },
	{ rule: 'GROUND', find: otherNumber },
	{ rule: 'GROUND', find: otherCount },
	{ rule: 'GROUND', find: otherSign },
	{ rule: 'GROUND', find: notExact }
];

/** A number of a text by its value, and the words behind it. */
interface Count {
	readonly value: number;
	readonly behind: readonly string[];
}

/** So far behind a number stands what is counted. */
const REACH = 3;

/** Every number of a text, in figures or in words; "two hundred and five" is one. */
function countsIn(text: string): Count[] {
	const words = text
		.split(/[\s–—]+/)
		.flatMap((word) => (isNumber(word) ? [word] : word.split('-')));
	const counts: Count[] = [];
	for (let i = 0; i < words.length; i++) {
		if (!isNumber(words[i]!)) continue;
		const value = parseNumber([bare(words[i]!), ...words.slice(i + 1, i + 7)].join(' '));
		while (goesOn(words, i)) i++;
		if (value !== undefined) counts.push({ value, behind: words.slice(i + 1, i + 1 + REACH) });
	}
	return counts;
}

/** The values of the numbers of a text. */
export function numbersIn(text: string): number[] {
	return countsIn(text).map(({ value }) => value);
}

function bare(word: string): string {
	return word.replace(/^[^\p{L}\p{N}$£€−-]+/u, '');
}

function isNumber(word: string): boolean {
	return /^[$£€−-]*\d/.test(bare(word)) || isNumberWord(bare(word).replace(/\P{L}+$/u, ''));
}

/** "two | hundred", "hundred | and five", but not "2011, two". */
function goesOn(words: readonly string[], i: number): boolean {
	const [word, next = '', third = ''] = words.slice(i, i + 3);
	if (/[.,;:!?]$/.test(word!)) return false;
	const isWord = (other: string) => isNumberWord(other.replace(/\P{L}+$/u, ''));
	return (
		isWord(next) ||
		(next === 'and' && isWord(word!) && isWord(third)) ||
		(word === 'and' && isWord(next))
	);
}

/** "20,000" and "20 thousand" are one answer. */
function sameNumber({ item }: Candidate): string | undefined {
	const values = item.options.map((option) => numbersIn(option).join());
	const rests = item.options.map((option) =>
		plainWords(option)
			.replace(/[\d\s]+/g, ' ')
			.split(' ')
			.filter((word) => word && !isNumberWord(word))
			.join(' ')
	);
	const twice = item.options.find((_, i) =>
		values.some((value, j) => j < i && value !== '' && value === values[i] && rests[j] === rests[i])
	);
	return twice && `“${twice}” is the same number as another option.`;
}

function otherNumber({ question, keys }: Candidate): string | undefined {
	const given = numbersIn(question.evidence[0]!.quote);
	const number = numbersIn(keys[0]!).find((value) => !given.includes(value));
	return number === undefined ? undefined : `The evidence does not give the number ${number}.`;
}

const COUNTED = /\bhow many (?:of (?:the |its |their )?)?([\p{L}’'-]+)/iu;

/** What is counted stands behind the number: of "seven people" it is not told how many are Russians. */
function otherCount({ question, item: { prompt }, keys }: Candidate): string | undefined {
	const [, counted] = COUNTED.exec(prompt) ?? [];
	const [value] = numbersIn(keys[0]!);
	if (!counted || value === undefined) return undefined;
	const isCounted = countsIn(question.evidence[0]!.quote).some(
		(count) =>
			count.value === value &&
			hasForm(plainWords(count.behind.join(' ')).split(' '), plainWords(counted))
	);
	return isCounted ? undefined : `The evidence does not count “${counted}” by this number.`;
}

const SIGN = /[$£€¥%°+]|^[-−–](?=\d)/g;

/** "40" is not "40 %", and "-5" not "5". */
function otherSign({ question, item: { prompt }, keys }: Candidate): string | undefined {
	const { quote } = question.evidence[0]!;
	const missing = (keys[0]!.match(SIGN) ?? []).find((sign) => !quote.includes(sign));
	if (missing) return `The evidence has no “${missing}”, and the key does.`;
	const isShare = partsAround(keys[0]!, quote).some(({ behind }) =>
		/^\s?(?:%|per ?cent)/i.test(behind)
	);
	return isShare && /^(?:According to [^,]+, )?how many\b(?! per ?cent)/i.test(prompt)
		? 'It asks for a number, and the evidence gives a share.'
		: undefined;
}

const BOUND =
	/\b(?:(?:more|less|fewer|greater|higher|lower|later|earlier) than|at (?:least|most)|up to|over|under|nearly|almost|about|around|some|roughly|approximately|before|after|until|since)\s+$/i;

/** "more than 40" is not 40. */
function notExact({ question, item: { prompt }, keys }: Candidate): string | undefined {
	const bounds = partsAround(keys[0]!, question.evidence[0]!.quote).map(({ before }) =>
		BOUND.exec(before)?.[0].trim().toLowerCase()
	);
	const [bound] = bounds;
	const asked = `${prompt} ${keys[0]}`.toLowerCase();
	return bound && bounds.every(Boolean) && !asked.includes(bound)
		? `The evidence says “${bound}”, and the question does not.`
		: undefined;
}

/** What stands around a key that begins with a number, wherever it stands in a text. */
function partsAround(key: string, text: string): { before: string; behind: string }[] {
	if (!isNumber(key.split(/\s/)[0]!)) return [];
	const parts = text.toLowerCase().split(key.toLowerCase());
	return parts.slice(1).map((_, i) => ({
		before: parts.slice(0, i + 1).join(key),
		behind: parts.slice(i + 1).join(key)
	}));
}
