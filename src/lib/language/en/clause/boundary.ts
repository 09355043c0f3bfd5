import { isFinite, type Word } from '../words.ts';
import { isDate } from './lead.ts';

/** So far ahead a verb shows that another clause begins. */
const AHEAD = 8;

/** Where the clause ends whose verb ends here: where another clause or an afterthought begins. */
export function clauseEnd(words: readonly Word[], from: number): number {
	let depth = 0;
	for (let i = from; i < words.length; i++) {
		const { text } = words[i]!;
		if (text === '(') depth++;
		if (text === ')') depth--;
		if (depth <= 0 && (isStop(words, i) || opensAnother(words, i, from))) return i;
	}
	return words.length;
}

function isStop(words: readonly Word[], i: number): boolean {
	const { text } = words[i]!;
	if (/^[-–]$/.test(text)) return isDash(words, i);
	if (/^(?:[;:—?!]|--|\.{3}|…)$/.test(text)) return true;
	return text === '.' && i === words.length - 1;
}

/** "6-4A" and "1969–70" are one word each: a dash has space around it. */
function isDash(words: readonly Word[], i: number): boolean {
	const [before, dash] = [words[i - 1], words[i]!];
	return before === undefined || before.end < dash.start;
}

/** Whether a word here, or what follows a comma here, begins another clause. */
function opensAnother(words: readonly Word[], i: number, from: number): boolean {
	const { text, lower } = words[i]!;
	if (text === ',') return isAfterthought(words, i + 1) && !isDate(words, i + 1);
	if (i > from + 1 && SUBORDINATING.test(lower)) return true;
	if (/^(?:since|after|before|until|as)$/.test(lower)) return hasVerbSoon(words, i + 1);
	return /^(?:and|but|or)$/.test(lower) && joinsAnother(words, i + 1);
}

const SUBORDINATING = /^(?:because|although|though|whereas|while|unless|if|when|where)$/;

/** Behind "and": a second verb, or "that" and "which" once more. */
function joinsAnother(words: readonly Word[], at: number): boolean {
	return words[at]?.class === 'subordinator' || hasOwnVerb(words, at);
}

/** What a comma cuts off: another clause, a participle, an apposition. */
function isAfterthought(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (word.class === 'determiner')
		return /^(?:the|an?|another|one|less|more|most|some|many|several|each|both)$/.test(word.lower);
	if (/^(?:but|so|yet|nor)$/.test(word.lower)) return true;
	if (word.class === 'conjunction')
		return words[at + 1]?.class === 'preposition' || joinsAnother(words, at + 1);
	return isFinite(word) || CUT_OFF.test(word.class) || word.lower === 'including';
}

const CUT_OFF = /^(?:subordinator|ing|participle|adverb|preposition|pronoun)$/;

function hasVerbSoon(words: readonly Word[], at: number): boolean {
	for (let i = at; i < Math.min(at + AHEAD, words.length); i++) {
		if (isFreeVerb(words, i)) return true;
		if (/^[,;:.—–]$/.test(words[i]!.text)) return false;
	}
	return false;
}

/** "to be" and "could have" are not finite. */
function isFreeVerb(words: readonly Word[], i: number): boolean {
	return isFinite(words[i]) && !/^(?:to|modal)$/.test(words[i - 1]?.class ?? '');
}

/** "and" that joins a second verb, with or without a subject of its own: "and Panama declared". */
function hasOwnVerb(words: readonly Word[], at: number): boolean {
	for (let i = at; i < Math.min(at + AHEAD, words.length); i++) {
		if (isFreeVerb(words, i)) return true;
		const { class: is } = words[i]!;
		if (is === 'subordinator' || (is === 'mark' && !isAdverbial(words, at, i))) return false;
	}
	return false;
}

/** Whether a comma here ends "and yesterday," rather than "1842 and 1848,". */
function isAdverbial(words: readonly Word[], from: number, comma: number): boolean {
	return comma === from + 1 && words[from]!.class === 'adverb';
}

/** Behind the next semicolon, or behind ", and", ", but" or ", so" from here on. */
export function nextClause(words: readonly Word[], from: number): number {
	for (let i = from; i < words.length; i++) {
		if (words[i]!.text === ';') return i + 1;
		const joins = /^(?:and|but|so)$/.test(words[i]!.lower);
		if (joins && (words[i - 1]?.text === ',' || i === from)) return i + 1;
	}
	return words.length;
}
