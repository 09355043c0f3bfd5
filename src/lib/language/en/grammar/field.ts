import { hash } from '#lib/random.ts';

/** A tag as the parser sees it. */
export interface TagAtoms {
	/** The whole tag, and its universal part of speech, as hashes. */
	readonly tag: number;
	readonly upos: number;
	readonly kind: number;
}

export const [OTHER, NOUN, VERB, ADPOSITION, CONJUNCTION] = [0, 1, 2, 3, 4] as const;

const KINDS: Readonly<Record<string, number>> = {
	NOUN,
	PROPN: NOUN,
	PRON: NOUN,
	NUM: NOUN,
	VERB,
	AUX: VERB,
	ADP: ADPOSITION,
	SCONJ: ADPOSITION,
	PART: ADPOSITION,
	CCONJ: CONJUNCTION
};

/** @param tag as in "VBZ|VERB": the tag of the Penn Treebank and the universal part of speech */
export function tagAtoms(tag: string): TagAtoms {
	const upos = tag.slice(tag.indexOf('|') + 1);
	return { tag: hash(tag), upos: hash(upos), kind: KINDS[upos] ?? OTHER };
}

/** A word that takes part in the parse. Punctuation does not: it is what stands between words. */
export interface FieldWord extends TagAtoms {
	/** Itself, or one hash for all words that training did not see twice. */
	readonly word: number;
	readonly suffix: number;
	/** The marks right before the word, as one text: `, "`; empty where there are none. */
	readonly gap: string;
}

/**
 * The words of a sentence as the parser sees them, in flat arrays. Word `length` is the root and word
 * `length + 1` is no word.
 */
export interface Field {
	readonly length: number;
	readonly isReversed: boolean;
	readonly word: Int32Array;
	readonly tag: Int32Array;
	readonly upos: Int32Array;
	readonly kind: Uint8Array;
	readonly suffix: Int32Array;
	/** The marks between a word and the one before it in reading order of the parse. */
	readonly gap: Int32Array;
	/** How many commas, other marks and verbs there are before a word. */
	readonly commas: Int16Array;
	readonly marks: Int16Array;
	readonly verbs: Int16Array;
	/** How deep in brackets and quotation marks. */
	readonly depth: Int16Array;
	/** The noun ahead of a word, which it most likely governs if it is a preposition. */
	readonly ahead: Int16Array;
	/** The tag of the nearest verb ahead of a word. */
	readonly verbAhead: Int32Array;
}

/** @param last the marks behind the last word */
export function makeField(words: readonly FieldWord[], last: string, isReversed: boolean): Field {
	const length = words.length;
	const order = isReversed ? [...words].reverse() : words;
	const gaps = [...words.map(({ gap }) => gap), last];
	if (isReversed) gaps.reverse();
	const plane = (value: (word: FieldWord) => number, root: number, none: number) =>
		Int32Array.from([...order.map(value), root, none]);
	const kind = Uint8Array.from([...order.map((word) => word.kind), OTHER, OTHER]);
	const tag = plane((word) => word.tag, 99, 98);
	return {
		length,
		isReversed,
		word: plane(({ word }) => word, 99, 98),
		tag,
		upos: plane(({ upos }) => upos, 99, 98),
		kind,
		suffix: plane(({ suffix }) => suffix, 99, 98),
		gap: Int32Array.from([...gaps.map((gap) => (gap ? hash(gap) : 0)), 0]),
		commas: running(gaps, (gap) => gap.includes(',')),
		marks: running(gaps, (gap) => /[^, ]/.test(gap)),
		verbs: running([...kind], (one) => one === VERB),
		depth: depths(gaps),
		ahead: Int16Array.from({ length: length + 2 }, (_, i) => governed(kind, i, length)),
		verbAhead: verbsAhead(kind, tag, length)
	};
}

function running<T>(values: readonly T[], counts: (value: T) => boolean): Int16Array {
	let count = 0;
	return Int16Array.from([...values, ...values.slice(-1)], (value) =>
		counts(value) ? ++count : count
	);
}

function depths(gaps: readonly string[]): Int16Array {
	let depth = 0;
	return Int16Array.from([...gaps, ''], (gap) => {
		for (const mark of gap)
			if (/[([{“]/.test(mark)) depth++;
			else if (/[)\]}”]/.test(mark)) depth--;
		return depth;
	});
}

/** How far a preposition looks for its noun. */
const REACH = 7;

function governed(kind: Uint8Array, i: number, length: number): number {
	const end = Math.min(length, i + REACH);
	if (i >= length) return length + 1;
	for (let j = i + 1; j < end; j++) {
		if (kind[j] !== NOUN) continue;
		while (j + 1 < end && kind[j + 1] === NOUN) j++;
		return j;
	}
	return length + 1;
}

function verbsAhead(kind: Uint8Array, tag: Int32Array, length: number): Int32Array {
	const ahead = new Int32Array(length + 2).fill(98);
	for (let i = length - 1; i >= 0; i--)
		ahead[i] = i + 1 < length && kind[i + 1] === VERB ? tag[i + 1]! ^ 1 : ahead[i + 1]!;
	return ahead;
}
