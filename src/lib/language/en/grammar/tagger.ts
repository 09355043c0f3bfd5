import { knownAs, type Wordbook } from './wordbook.ts';
import { hash } from '#lib/random.ts';
import { atomsOf, normalForm, type Atoms } from './atoms.ts';
import { capitalsOf } from './capitals.ts';
import { bestOf, type Table } from './table.ts';
import {
	TAG_FEATURES,
	tagFeatures,
	tagField,
	type TagField,
	type TagWord
} from './tag-features.ts';

/** What training knows of a word. */
export interface Entry {
	/** A hash of the tags it was seen with. */
	readonly usual: number;
	/** The number of its tag, for a word that has but one; otherwise -1. */
	readonly sure: number;
}

/** Tags words from both ends of a sentence. */
export interface TagModel {
	/** Each tag as `XPOS|UPOS`: the tag of the Penn Treebank and the universal part of speech. */
	readonly tags: readonly string[];
	readonly lexicon: ReadonlyMap<string, Entry>;
	/** A dictionary, for words that training did not see twice. */
	readonly wordbook: Wordbook;
	readonly forward: Table;
	readonly backward: Table;
}

/** The word of all words that training did not see twice. */
export const UNKNOWN = hash('unknown');

/** How the lexicon names a word: by its normal form, and apart where a capital within a sentence makes it a name. */
export function entryKey(form: string, isFirst: boolean): string {
	return normalForm(form) + (!isFirst && /^\p{Lu}/u.test(form) ? '^' : '');
}

/** A sentence as the tagger sees it, and for each word the number of its tag if it has but one, else -1. */
export interface SeenSentence {
	readonly words: readonly TagWord[];
	readonly sure: readonly number[];
}

/** What the tagger looks at in each sentence of a document. */
export function tagWords(
	sentences: readonly (readonly string[])[],
	{ lexicon, wordbook }: Pick<TagModel, 'lexicon' | 'wordbook'>,
	atomsFor: (form: string) => Atoms = atomsOf
): SeenSentence[] {
	const capitals = capitalsOf(sentences);
	return sentences.map((forms) => {
		const entries = forms.map((form, i) => lexicon.get(entryKey(form, i === 0)));
		const words = forms.map((form, i) => {
			const atoms = atomsFor(form);
			return {
				atoms,
				word: entries[i] ? atoms.word : UNKNOWN,
				usual: entries[i]?.usual ?? usualUnknown(form, atoms, wordbook),
				capitals: capitals(form),
				isFirst: i === 0
			};
		});
		return { words, sure: entries.map((entry) => entry?.sure ?? -1) };
	});
}

/** What stands for the usual tags of a word that training did not see twice. */
export function usualUnknown(form: string, { suffix2 }: Atoms, wordbook: Wordbook): number {
	return knownAs(wordbook, form) ?? suffix2;
}

/** Tags before the first word. */
export const [BEGIN1, BEGIN2] = [1, 2] as const;

/**
 * Goes through a sentence from one end and scores all tags of each word that is not sure; its own best tags
 * are what it sees before the next word.
 *
 * @param see is shown each word's number, with its scores in `out`
 */
function scoreFrom(
	step: 1 | -1,
	table: Table,
	field: TagField,
	sure: readonly number[],
	hashes: Int32Array,
	see: (i: number, out: Float64Array) => void
): void {
	const rows = new Int32Array(TAG_FEATURES);
	const out = new Float64Array(table.classes);
	let [before, before2] = [BEGIN1 as number, BEGIN2 as number];
	for (const i of wordsFrom(step, field.length)) {
		let tag = sure[i]!;
		if (tag < 0) {
			const count = tagFeatures(rows, table.bits, field, i, step, before, before2);
			tag = bestOf(out, table, rows, count);
			see(i, out);
		}
		[before, before2] = [hashes[tag]!, before];
	}
}

/** The numbers of the words of a sentence from the left, or from the right. */
export function wordsFrom(step: 1 | -1, length: number): number[] {
	return Array.from({ length }, (_, i) => (step > 0 ? i : length - 1 - i));
}

const hashesOf = new WeakMap<readonly string[], Int32Array>();

/** The hash of each tag. */
export function tagHashes(tags: readonly string[]): Int32Array {
	const known = hashesOf.get(tags);
	if (known) return known;
	const hashes = Int32Array.from(tags, hash);
	hashesOf.set(tags, hashes);
	return hashes;
}

/**
 * The numbers of the tags of sentences: from the left and from the right, added up. One end after the other,
 * for all sentences: each table is as large as what a processor keeps near.
 */
export function tag(model: TagModel, sentences: readonly SeenSentence[]): number[][] {
	const hashes = tagHashes(model.tags);
	const classes = model.tags.length;
	const fields = sentences.map(({ words }) => tagField(words));
	const fromLeft = sentences.map(({ sure }, s) => {
		const scores = new Float32Array(sure.length * classes);
		scoreFrom(1, model.forward, fields[s]!, sure, hashes, (i, out) => scores.set(out, i * classes));
		return scores;
	});
	return sentences.map(({ sure }, s) => {
		const tags = [...sure];
		scoreFrom(-1, model.backward, fields[s]!, sure, hashes, (i, out) => {
			let best = 0;
			for (let c = 0; c < classes; c++) {
				out[c] = out[c]! + fromLeft[s]![i * classes + c]!;
				if (out[c]! > out[best]!) best = c;
			}
			tags[i] = best;
		});
		return tags;
	});
}
