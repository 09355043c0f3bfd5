import type { Run } from '../sentence.ts';
import { isFinite, type Word, type WordClass } from '../words.ts';

/** Longer subjects than this, asides not counted, are read wrongly too often. */
const SUBJECT_MAX = 16;
const ASIDE_MAX = 18;

/** What may stand in a subject beside its asides. */
const IN_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
	'determiner',
	'possessive',
	'genitive',
	'noun',
	'name',
	'number',
	'preposition',
	'conjunction',
	'to'
]);

export interface Subject {
	readonly run: Run;
	readonly asides: readonly Run[];
}

/** The words from here to the finite verb, where they can be a noun phrase. */
export function findSubject(words: readonly Word[], from: number): Subject | undefined {
	const asides: Run[] = [];
	if (!opens(words[from])) return undefined;
	let most = from + SUBJECT_MAX;
	for (let i = from; i < Math.min(words.length, most); i++) {
		const word = words[i]!;
		if (isFinite(word) && i > from) return subjectUpTo(words, from, i, asides);
		if (word.class === 'mark') {
			const aside = findAside(words, i) ?? strayComma(words, i, asides.at(-1));
			if (!aside) return undefined;
			asides.push(aside);
			most += aside.to - aside.from;
			i = aside.to - 1;
		} else if (!fits(words, i, from)) return undefined;
	}
	return undefined;
}

/** What a subject begins with; "about" and "nearly" stand before a number. */
function opens(first: Word | undefined): boolean {
	if (!first) return false;
	if (/^(?:determiner|possessive|noun|name|number|pronoun)$/.test(first.class)) return true;
	return /^(?:about|around|over|under|almost|nearly|roughly|approximately|just|only)$/.test(
		first.lower
	);
}

function fits(words: readonly Word[], i: number, from: number): boolean {
	const { class: is } = words[i]!;
	if (is === 'pronoun') return i === from;
	if (is === 'conjunction') return /^(?:and|or)$/.test(words[i]!.lower);
	if (is === 'adverb') return i === from || isFinite(words[i + 1]);
	return IN_SUBJECT.has(is);
}

/** The subject in front of the verb, without an adverb that belongs to the verb. */
function subjectUpTo(
	words: readonly Word[],
	from: number,
	verb: number,
	asides: readonly Run[]
): Subject | undefined {
	const isAdverb = words[verb]!.class === 'verb' && words[verb - 1]!.class === 'adverb';
	const to = isAdverb ? verb - 1 : verb;
	let end = to;
	for (const aside of asides.toReversed()) if (aside.to === end) end = aside.from;
	const last = end - 1;
	const isNominal = /^(?:noun|name|pronoun|number)$/.test(words[last]?.class ?? '');
	return isNominal ? { run: { from, to }, asides } : undefined;
}

/** "Athens (Greek: Athína), is": a comma between the brackets and the verb. */
function strayComma(words: readonly Word[], at: number, before: Run | undefined): Run | undefined {
	const isStray = words[at]!.text === ',' && before?.to === at && isFinite(words[at + 1]);
	return isStray ? { from: at, to: at + 1 } : undefined;
}

/** "apples, pears, and plums": the commas are those of a list. */
function isListed(words: readonly Word[], comma: number): boolean {
	return words[comma]!.text === ',' && /^(?:and|or)$/.test(words[comma + 1]?.lower ?? '');
}

/**
 * From a comma to the next, or from an opening bracket to its closing one, without a finite verb but in
 * a relative clause: ", which was founded in 1921,".
 */
function findAside(words: readonly Word[], at: number): Run | undefined {
	const close = { ',': ',', '(': ')' }[words[at]!.text];
	if (!close) return undefined;
	const isRelative = /^(?:which|who|whose|where)$/.test(words[at + 1]?.lower ?? '');
	for (let i = at + 1; i < Math.min(words.length, at + ASIDE_MAX); i++) {
		if (words[i]!.text === close) return isListed(words, i) ? undefined : { from: at, to: i + 1 };
		const breaks = (isFinite(words[i]) && !isRelative) || /^[;:"“”]$/.test(words[i]!.text);
		if (close === ',' && breaks) return undefined;
	}
	return undefined;
}
