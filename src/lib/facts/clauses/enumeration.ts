import { overlaps, spanOf } from '#lib/article/span.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { DEMONYMS } from '#lib/language/en/lexicon/places.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import type { Term } from '../fact.ts';
import { thingTerm } from './thing.ts';

/** Two things or more that a sentence lists, by its tree and by its commas alike. */
export interface Enumeration {
	readonly sentence: number;
	/** The noun that comes first, and the words of the whole list, `to` not included. */
	readonly head: number;
	readonly from: number;
	readonly to: number;
	/** Those that can be said by themselves. */
	readonly members: readonly Term[];
	/** All of them as they stand in the text, without what stands behind each. */
	readonly said: readonly string[];
	/** Whether some belong to somebody that another word names: "their owners". */
	readonly isOwned: boolean;
	/** Whether it goes on: "and other crops". */
	readonly isOpen: boolean;
}

const MEMBERS_MIN = 2;
const MEMBER_WORDS_MAX = 4;
/** Joined on a less likely tree, the members may be of two lists. */
const SURE = 0.6;
const JOINING = /^(?:and|&)$/i;
/** What goes on with a list that the text leaves open, or names no member. */
const OPEN = /^(?:others?|more|etc\.?|so|rest|many|several|various|some|any|one|few|number|such)$/i;

const known = new WeakMap<FullReading, readonly (readonly Enumeration[])[]>();

/** The lists of a sentence, by its number. */
export function enumerationsIn(reading: FullReading, sentence: number): readonly Enumeration[] {
	const found = known.get(reading) ?? reading.sentences.map((one) => listsOf(reading, one));
	known.set(reading, found);
	return found[sentence]!;
}

function listsOf(reading: FullReading, sentence: ReadSentence): Enumeration[] {
	const tree = reading.trees[sentence.index]!;
	return tree.flatMap((word, head) => {
		if (!isNoun(tree, head) || word.relation === 'conj' || isQuoted(sentence, word.start))
			return [];
		const found = listAt(reading, sentence, tree, head);
		return found ? [found] : [];
	});
}

function listAt(
	reading: FullReading,
	sentence: ReadSentence,
	tree: Tree,
	head: number
): Enumeration | undefined {
	const heads = joinedTo(tree, head);
	if (heads.length < MEMBERS_MIN || heads.some((i) => i !== head && !isJoined(tree, i, head)))
		return undefined;
	const runs = runsOf(tree, heads);
	if (
		!runs ||
		isShared(tree, heads, runs) ||
		isHalf(tree, runs) ||
		isToldMore(tree, runs.at(-1)!.at(-1)! + 1) ||
		goesOn(tree, runs.at(-1)!.at(-1)! + 1)
	)
		return undefined;
	const members = typed(
		runs.flatMap((run, k) => {
			const term = memberOf(reading, sentence, heads[k]!, run);
			return term ? [term] : [];
		})
	);
	return {
		sentence: sentence.index,
		head,
		from: runs[0]![0]!,
		to: runs.at(-1)!.at(-1)! + 1,
		members,
		said: runs.map((run) =>
			reading.article.text.slice(tree[run[0]!]!.start, tree[run.at(-1)!]!.end)
		),
		isOwned: runs.some((run) => run.some((i) => tree[i]!.xpos === 'PRP$')),
		isOpen: runs.some((run) => run.some((i) => OPEN.test(tree[i]!.text)))
	};
}

/** Names that are listed together are of one type, where those of which it is known are. */
function typed(members: readonly Term[]): readonly Term[] {
	if (!members.every(({ form }) => form!.endsWith('name'))) return members;
	const kinds = new Set(members.map(({ kind }) => kind).filter((kind) => kind !== 'thing'));
	const [kind] = kinds;
	return kind && kinds.size === 1 ? members.map((one) => ({ ...one, kind })) : members;
}

/** A noun with what is joined to it, or to what is joined to it, in the order of the text. */
function joinedTo(tree: Tree, head: number): number[] {
	const heads = [head];
	for (const one of heads)
		heads.push(...dependents(tree, one).filter((i) => tree[i]!.relation === 'conj'));
	return heads.sort((a, b) => a - b);
}

function isNoun(tree: Tree, i: number): boolean {
	return tree[i]!.xpos.startsWith('NN');
}

function isJoined(tree: Tree, i: number, head: number): boolean {
	return i > head && isNoun(tree, i) && tree[i]!.confidence >= SURE;
}

/** The words of each member; undefined where what stands between the nouns is not one comma or "and" each. */
function runsOf(tree: Tree, heads: readonly number[]): number[][] | undefined {
	const runs: number[][] = [ownBefore(tree, heads[0]!)];
	for (const [k, next] of heads.slice(1).entries()) {
		const last = runs[k]!.at(-1)!;
		const isLast = k === heads.length - 2;
		const own = ownBefore(tree, next);
		const between = tree.slice(last + 1, own[0]!).map(({ text }) => text);
		if (!isSeparator(between, isLast)) return undefined;
		runs.push(own);
	}
	return runs;
}

function isSeparator(between: readonly string[], isLast: boolean): boolean {
	if (!isLast) return between.join(' ') === ',';
	const marks = between[0] === ',' ? between.slice(1) : between;
	return marks.length === 1 && JOINING.test(marks[0]!);
}

/** A noun with what belongs to it and stands in front, unbroken. */
function ownBefore(tree: Tree, head: number): number[] {
	const own = [head];
	for (let i = head - 1; i >= 0; i--) {
		const { head: above, relation, text } = tree[i]!;
		if (!own.includes(above) || !BEFORE.test(relation) || /^[^-\p{L}\p{N}]/u.test(text)) break;
		own.unshift(i);
	}
	// Of a name the first word is the head: "Henry Sweet".
	for (let i = head + 1; i < tree.length && /^(?:flat|goeswith)/.test(tree[i]!.relation); i++)
		own.push(i);
	return own;
}

const BEFORE = /^(?:det|amod|compound|nummod|nmod:poss|advmod|punct|flat|nmod:desc)$/;

/** "sports, dance, and music lessons", "oil, fishing and mining resources": the last noun may be that of all. */
function isShared(
	tree: Tree,
	heads: readonly number[],
	runs: readonly (readonly number[])[]
): boolean {
	const last = heads.at(-1)!;
	const isSingle = (k: number) => runs[k]!.length === 1 && tree[heads[k]!]!.xpos === 'NN';
	const others = runs.slice(0, -1).map((_, k) => isSingle(k));
	return runs.at(-1)!.length > 1 && tree[last]!.xpos === 'NNS' && others.some(Boolean);
}

/** "cultural rules and norms", "land and marine biodiversity": what stands with one of two may belong to both. */
function isHalf(tree: Tree, [first, second, third]: readonly (readonly number[])[]): boolean {
	const describes = (run: readonly number[]) =>
		run.slice(0, -1).some((i) => /^(?:amod|compound|nmod:poss)$/.test(tree[i]!.relation));
	const isName = second!.some((i) => tree[i]!.xpos.startsWith('NNP'));
	return third === undefined && !isName && describes(first!) !== describes(second!);
}

/** "products that have a history", "the riches and power of the tycoons": what stands behind is said of all. */
function isToldMore(tree: Tree, at: number): boolean {
	const { text, xpos, start } = tree[at] ?? { text: '', xpos: '', start: 0 };
	if (text === '-' && tree[at - 1]!.end === start) return true;
	return /^of$/i.test(text) || /^(?:WDT|WP|WP\$|WRB|VBG|VBN|TO)$/.test(xpos);
}

/** Behind the list a further "and" would go on with it, unless a verb is joined there: "…, and earned a PhD". */
function goesOn(tree: Tree, at: number): boolean {
	const joint = tree[at]?.text === ',' ? at + 1 : at;
	const { text, head } = tree[joint] ?? { text: '', head: -1 };
	return /^(?:and|or|as|but|&)$/i.test(text) && !tree[head]?.xpos.startsWith('VB');
}

/** A member without its article; undefined where it cannot be said by itself. */
function memberOf(
	reading: FullReading,
	sentence: ReadSentence,
	head: number,
	run: readonly number[]
): Term | undefined {
	const tree = reading.trees[sentence.index]!;
	const own = run.filter(
		(i) => i === head || !(tree[i]!.relation === 'det' || DEMONYMS.has(tree[i]!.text))
	);
	if (own.length > MEMBER_WORDS_MAX || leansOn(tree, head, run, own)) return undefined;
	const { start, end } = { start: tree[own[0]!]!.start, end: tree[own.at(-1)!]!.end };
	const mention = sentence.mentions.find((one) => overlaps(one, { start, end }));
	if (mention && (mention.start < start || mention.end > end)) return undefined;
	const term = thingTerm(reading, sentence, head, reading.article.text.slice(start, end));
	const number = tree[head]!.xpos.endsWith('S') ? 'many' : 'one';
	return (
		term && {
			...term,
			form: `${number} ${term.also ? 'name' : 'none'}`,
			span: spanOf(reading.article.text, start, end)
		}
	);
}

/** Whether a member is no member without something that stands elsewhere, or is broken. */
function leansOn(
	tree: Tree,
	head: number,
	run: readonly number[],
	own: readonly number[]
): boolean {
	return (
		own.at(-1)! - own[0]! !== own.length - 1 ||
		own.some((i) => /^(?:PRP\$|CD|JJR|JJS|RBR|RBS)$/.test(tree[i]!.xpos)) ||
		run.some((i) => OPEN.test(tree[i]!.text)) ||
		hasMoreBehind(tree, head) ||
		isHyphenated(tree, run[0]!)
	);
}

/** "republican-minded scientists": the tree has lost the first half. */
function isHyphenated(tree: Tree, first: number): boolean {
	return tree[first - 1]?.end === tree[first]!.start && /^[-–]$/.test(tree[first - 1]!.text);
}

/** "loyalty to the sultan": without what stands behind, it is not what is listed. */
function hasMoreBehind(tree: Tree, head: number): boolean {
	return dependents(tree, head).some(
		(i) => i > head && /^(?:nmod|acl|acl:relcl|appos|obl|dep|parataxis)$/.test(tree[i]!.relation)
	);
}
