import { atomsOf } from './atoms.ts';
import { makeDesk, type MoveWeights } from './beam.ts';
import { choose, judge, propose } from './choose.ts';
import { makeField, tagAtoms, type Field, type FieldWord, type TagAtoms } from './field.ts';
import { bareTree } from './label-features.ts';
import { label } from './labels.ts';
import { passesOver, type OnShare } from './passes.ts';
import { attachMarks } from './punctuation.ts';
import { remembered } from './remembered.ts';
import type { Piece } from './split.ts';
import { tag, tagWords, type TagModel } from './tagger.ts';
import type { Table } from './table.ts';
import type { TagWord } from './tag-features.ts';
import type { Tree } from './tree.ts';

/** What the reader has learnt of grammar: see the model card. */
export interface Grammar {
	readonly tagger: TagModel;
	/** Two parsers, one for each direction. */
	readonly forward: MoveWeights;
	readonly backward: MoveWeights;
	readonly relations: readonly string[];
	readonly labels: Table;
}

/** What each pass over the sentences takes of the time, as it was measured; tagging comes before. */
const SHARES = {
	prepare: 0.28,
	first: 0.22,
	second: 0.23,
	byLeft: 0.08,
	byRight: 0.08,
	assemble: 0.11
};

/** How many trees each parser keeps in sight. */
const BEAM = 6;

/** Parses the sentences of documents, and keeps what it needs for that from one to the next. */
export interface Parser {
	/** The trees of a document's sentences. Words are tagged by what the document as a whole is like. */
	parse(sentences: readonly (readonly Piece[])[], onShare?: OnShare): Tree[];
}

export function makeParser(grammar: Grammar): Parser {
	const left = { weights: grammar.forward, desk: makeDesk(BEAM), isReversed: false };
	const right = { weights: grammar.backward, desk: makeDesk(BEAM), isReversed: true };
	const atomsFor = remembered(atomsOf);
	const tagsFor = remembered(tagAtoms);
	return {
		parse(sentences, onShare = () => undefined) {
			const pass = passesOver(sentences.length, onShare);
			const seen = tagWords(
				sentences.map((pieces) => pieces.map(({ text }) => text)),
				grammar.tagger,
				atomsFor
			);
			const tagged = tag(grammar.tagger, seen);
			const prepared = pass(SHARES.prepare, sentences, (pieces, i) => {
				const tags = tagged[i]!.map((number) => grammar.tagger.tags[number]!);
				return prepare(pieces, tags, seen[i]!.words, tagsFor);
			});
			// One table at a time, for all sentences: each is as large as what a processor keeps near.
			const first = pass(SHARES.first, prepared, ({ forward }) => propose(left, forward));
			const second = pass(SHARES.second, prepared, ({ backward }) => propose(right, backward));
			const candidates = first.map((proposals, i) => [...proposals, ...second[i]!]);
			const byLeft = pass(SHARES.byLeft, prepared, ({ forward }, i) =>
				judge(left, forward, first[i]!, candidates[i]!)
			);
			const byRight = pass(SHARES.byRight, prepared, ({ backward }, i) =>
				judge(right, backward, second[i]!, candidates[i]!)
			);
			return pass(SHARES.assemble, prepared, (sentence, i) =>
				assemble(grammar, sentence, choose(byLeft[i]!, byRight[i]!))
			);
		}
	};
}

/** The words of a sentence that take part in the parse, with the marks that stand before each. */
export function fieldWords(
	pieces: readonly { readonly text: string }[],
	seen: readonly TagWord[],
	tags: readonly string[],
	tagsFor: (tag: string) => TagAtoms
): { words: FieldWord[]; kept: number[]; last: string } {
	const words: FieldWord[] = [];
	const kept: number[] = [];
	let gap = '';
	pieces.forEach(({ text }, i) => {
		if (isMark(tags[i]!)) {
			gap += text;
			return;
		}
		const { word, atoms } = seen[i]!;
		words.push({ ...tagsFor(tags[i]!), word, suffix: atoms.suffix3, gap });
		kept.push(i);
		gap = '';
	});
	return { words, kept, last: gap };
}

/** Punctuation takes no part in the parse. */
export function isMark(tag: string): boolean {
	return tag.endsWith('|PUNCT');
}

/** A sentence ready to be parsed. */
interface Prepared {
	readonly pieces: readonly Piece[];
	readonly tags: readonly string[];
	/** The numbers of the pieces that take part in the parse. */
	readonly kept: readonly number[];
	readonly forward: Field;
	readonly backward: Field;
}

function prepare(
	pieces: readonly Piece[],
	tags: readonly string[],
	seen: readonly TagWord[],
	tagsFor: (tag: string) => TagAtoms
): Prepared {
	const { words, kept, last } = fieldWords(pieces, seen, tags, tagsFor);
	const [forward, backward] = [makeField(words, last, false), makeField(words, last, true)];
	return { pieces, tags, kept, forward, backward };
}

function assemble(
	grammar: Grammar,
	{ pieces, tags, kept, forward: field }: Prepared,
	{ heads, confidence }: { heads: Int16Array; confidence: Float64Array }
): Tree {
	const texts = pieces.map(({ text }) => text);
	const root = grammar.relations.indexOf('root');
	const labels = label(grammar.labels, field, bareTree(heads), root);
	const tree = heads.length > 0 ? place(texts, tags, kept, heads) : alone(texts.length);
	const within = new Map(kept.map((word, i) => [word, i]));
	return pieces.map((piece, i) => {
		const [xpos, upos] = tags[i]!.split('|') as [string, string];
		const number = within.get(i);
		const isWord = number !== undefined;
		return {
			...piece,
			upos,
			xpos,
			head: tree[i]!,
			relation: isWord ? grammar.relations[labels[number]!]! : tree[i]! < 0 ? 'root' : 'punct',
			confidence: isWord ? confidence[number]! : 1
		};
	});
}

/** The heads of all pieces of a sentence: those of words as they were found, and those of marks. */
function place(
	texts: readonly string[],
	tags: readonly string[],
	kept: readonly number[],
	found: ArrayLike<number>
): Int16Array {
	const heads = new Int16Array(texts.length).fill(-1);
	kept.forEach((word, i) => (heads[word] = kept[found[i]!] ?? -1));
	const root = kept[Array.from(found).indexOf(kept.length)]!;
	attachMarks({ texts, isMark: tags.map(isMark), heads, root });
	return heads;
}

/** Marks by themselves: all hang on the first. */
function alone(length: number): Int16Array {
	return Int16Array.from({ length }, (_, i) => (i === 0 ? -1 : 0));
}
