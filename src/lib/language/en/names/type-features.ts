import { hash } from '#lib/random.ts';
import { shapeOf } from '../grammar/atoms.ts';
import { senseOf, type Wordbook } from '../grammar/wordbook.ts';
import type { Run } from '../sentence.ts';
import { listsOf } from './gazetteer.ts';
import type { TaggedWord } from './spans.ts';

/** What names are told apart by; `thing` is what is none of the others. The order is that of the weights. */
export const NAME_TYPES = ['person', 'place', 'organisation', 'thing'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Names that the world knows, by what they name. Each list holds whole names; `first` and `last` words of people's names. */
export const KNOWN_LISTS = ['first', 'last', 'place', 'landmark', 'organisation', 'other'] as const;
export type KnownNames = Readonly<Record<(typeof KNOWN_LISTS)[number], ReadonlySet<string>>>;

/** What is known of names and of nouns. */
export interface Knowledge {
	readonly known: KnownNames;
	readonly wordbook: Wordbook;
}

/** A name where it stands. */
export interface Naming extends Run {
	readonly words: readonly TaggedWord[];
}

/** Mentions beyond these tell nothing new of what is named. */
const MENTIONS_MAX = 20;

/**
 * The features of somebody or something by all its mentions in a document, as rows of a table of
 * `1 << bits` rows: what its names are made of, which lists have them, and what stands around them.
 */
export function typeFeatures(
	mentions: readonly Naming[],
	{ known, wordbook }: Knowledge,
	bits: number
): Int32Array {
	const rows = new Set<number>();
	const add = (feature: string) => rows.add(hash(feature) >>> (32 - bits));
	add('always');
	add(`mentions ${Math.min(4, mentions.length)}`);
	add(`names ${Math.min(3, new Set(mentions.map(nameOf)).size)}`);
	for (const mention of mentions.slice(0, MENTIONS_MAX)) {
		addName(add, mention, known);
		addPlace(add, mention);
		addNouns(add, mention, wordbook);
	}
	return Int32Array.from(rows);
}

function nameOf({ words, from, to }: Naming): string {
	return words
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
}

type Add = (feature: string) => void;

/** What the name itself tells. */
function addName(add: Add, mention: Naming, known: KnownNames): void {
	const { words, from, to } = mention;
	const forms = words.slice(from, to).map(({ text }) => text);
	const [first, last] = [forms[0]!, forms.at(-1)!];
	const length = Math.min(4, forms.length);
	const name = nameOf(mention);
	for (const form of forms) add(`word ${form}`);
	for (const feature of [
		`name ${name}`,
		`last ${last}`,
		`first ${first} ${length}`,
		`last3 ${last.slice(-3)}`,
		`last4 ${last.slice(-4)}`,
		`first3 ${first.slice(-3)} ${length}`,
		`length ${length}`,
		`shape ${shapeOf(name)}`,
		`firstShape ${shapeOf(first)} ${length}`,
		`of ${forms.includes('of')}`,
		`initial ${/^[A-Z]\.$/.test(forms[1] ?? '')}`,
		`digit ${/\d/.test(name)}`,
		`acronym ${length === 1 && /^[A-Z]{2,6}$/.test(first)}`
	])
		add(feature);
	addLists(add, mention, length);
	addKnown(add, forms, known);
}

/** The lists of a sentence's words, which all its mentions ask for. */
const listed = new WeakMap<readonly TaggedWord[], number[]>();

function listsIn(words: readonly TaggedWord[]): number[] {
	const found = listed.get(words) ?? listsOf(words.map(({ text }) => text));
	listed.set(words, found);
	return found;
}

function addLists(add: Add, { words, from, to }: Naming, length: number): void {
	const lists = listsIn(words);
	const within = lists.slice(from, to).reduce((all, one) => all | one, 0);
	eachBit(within, (list) => {
		add(`has ${list}`);
		add(`has ${list} ${length}`);
		add(`has ${list} behind ${lower(words, from - 1)}`);
	});
	eachBit(lists[to - 1]!, (list) => {
		add(`ends in ${list}`);
		add(`ends in ${list} ${length}`);
	});
	eachBit(lists[from]!, (list) => {
		add(`begins in ${list}`);
		add(`begins in ${list} ${length}`);
	});
	eachBit(lists[from - 1] ?? 0, (list) => add(`behind ${list}`));
	eachBit(lists[to] ?? 0, (list) => add(`before ${list}`));
}

function eachBit(bits: number, see: (bit: number) => void): void {
	for (let bit = 0; bits >> bit; bit++) if ((bits >> bit) & 1) see(bit);
}

/** The longest names in the lists have this many words. */
const KNOWN_WORDS = 4;

function addKnown(add: Add, forms: readonly string[], known: KnownNames): void {
	const name = forms.join(' ');
	for (const list of KNOWN_LISTS) {
		if (known[list].has(name)) add(`known ${list}`);
		for (let from = 0; from < forms.length; from++)
			for (let to = from + 1; to <= Math.min(forms.length, from + KNOWN_WORDS); to++) {
				if (!known[list].has(forms.slice(from, to).join(' '))) continue;
				add(`part ${list}`);
				add(`part ${list} ${Math.min(4, forms.length)}`);
				if (to === forms.length) add(`part at end ${list}`);
			}
	}
	if (forms.length > 1 && known.first.has(forms[0]!) && known.last.has(forms.at(-1)!))
		add('known first and last');
}

/** What stands around it. */
function addPlace(add: Add, { words, from, to }: Naming): void {
	const length = Math.min(4, to - from);
	const [before, before2] = [lower(words, from - 1), lower(words, from - 2)];
	const [after, after2] = [lower(words, to), lower(words, to + 1)];
	const [tagBefore, tagAfter] = [words[from - 1]?.xpos ?? '', words[to]?.xpos ?? ''];
	for (const feature of [
		`before ${before}`,
		`before ${before} ${length}`,
		`before ${before2} ${before}`,
		`before2 ${before2}`,
		`after ${after}`,
		`after ${after} ${length}`,
		`after ${after} ${after2}`,
		`after2 ${after2}`,
		`around ${before} ${after}`,
		`tags ${tagBefore} ${tagAfter}`,
		`tagBefore ${tagBefore}`,
		`tagAfter ${tagAfter}`,
		`tagsAfter ${tagAfter} ${words[to + 1]?.xpos ?? ''}`,
		`opens ${from === 0} ${tagAfter}`,
		`the ${before === 'the'} ${length}`
	])
		add(feature);
	if (/^(?:VB[DZP]|MD)$/.test(tagAfter)) add(`does ${after}`);
	const governor = words
		.slice(Math.max(0, from - 4), from)
		.findLast(({ xpos }) => /^[NV]/.test(xpos));
	add(`governor ${governor?.text.toLowerCase() ?? ''} ${before}`);
}

/** So far behind a name stands the noun that says what it is: "Kent, a large county". */
const APPOSITION = 6;

/** What the nouns in the name and about it name: "college" a group, "the director" a person. */
function addNouns(add: Add, { words, from, to }: Naming, wordbook: Wordbook): void {
	const sense = (at: number) => (words[at] ? senseOf(wordbook, words[at].text) : 0);
	const length = Math.min(3, to - from);
	add(`ends as ${sense(to - 1)} ${length}`);
	for (let at = from; at < to; at++) add(`within as ${sense(at)}`);
	if (words[from - 1]?.xpos.startsWith('NN')) add(`behind as ${sense(from - 1)}`);
	if (words[to]?.xpos.startsWith('NN')) {
		add(`before as ${sense(to)}`);
		add(`before as ${sense(to)} ${length}`);
	}
	const of = [from - 2, from - 3].find((at) => lower(words, at + 1) === 'of');
	if (of !== undefined) add(`of as ${sense(of)}`);
	const apposition = nounBehind(words, to);
	if (apposition !== undefined) add(`is as ${sense(apposition)}`);
}

/** The noun that says behind a name what it is: "Kent, a large county", "Kent is the county". */
function nounBehind(words: readonly TaggedWord[], to: number): number | undefined {
	const opens =
		/^(?:,|is|was)$/.test(lower(words, to)) && /^(?:an?|the|one)$/.test(lower(words, to + 1));
	const noun = words
		.slice(to + 1, to + 1 + APPOSITION)
		.findIndex(({ xpos }) => /^NNS?$/.test(xpos));
	return opens && noun >= 0 ? to + 1 + noun : undefined;
}

function lower(words: readonly TaggedWord[], at: number): string {
	return words[at]?.text.toLowerCase() ?? (at < 0 ? '<s>' : '</s>');
}
