import type { NameModel } from './names/model.ts';
import { KNOWN_LISTS, type KnownNames } from './names/type-features.ts';
import { packedMoves, type MoveWeights } from './grammar/beam.ts';
import type { Grammar } from './grammar/parse.ts';
import { entryOf, sparse, type Table } from './grammar/table.ts';
import type { Entry } from './grammar/tagger.ts';

/** The version of the format. A file of another version is not read. */
export const WEIGHTS_VERSION = 1;

/** The tables of a file, in the order in which they stand in it. */
export const TABLES = [
	'tagsForward',
	'tagsBackward',
	'movesForward',
	'movesBackward',
	'labels',
	'nameSpans',
	'nameTypes'
] as const;

/** All that the reader has learnt: see the model card. */
export interface Model {
	readonly grammar: Grammar;
	readonly names: NameModel;
}

/** What a file begins with, as JSON: all that is not weights. */
export interface Header {
	readonly version: number;
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	/** The words of the lexicon, parted by line feeds, and for each the number of its set of usual tags and its sure tag. */
	readonly words: string;
	readonly usualSets: readonly number[];
	readonly usual: readonly number[];
	readonly sure: readonly number[];
	/** The words of the dictionary, parted by line feeds, by their entries in the wordbook. */
	readonly wordbook: Readonly<Record<string, string>>;
	/** The well-known names of each list, parted by line feeds. */
	readonly known: Readonly<Record<keyof KnownNames, string>>;
	/** For each of TABLES its size, and how many rows and weights it has that are not nothing. */
	readonly tables: readonly { bits: number; classes: number; rows: number; weights: number }[];
}

/**
 * Reads the weights from a file's bytes, unzipped: the length of the header (four bytes, little end
 * first), the header, and for each table how far each row is from the one before it (255 stands for
 * going on), how many weights it has, their classes and their values.
 *
 * @throws with a sentence that says what is wrong, if the bytes are no weights of this version
 */
export function readWeights(bytes: Uint8Array): Model {
	const { header, at } = readHeader(bytes);
	let from = at;
	const [tagsForward, tagsBackward, movesForward, movesBackward, labels, spans, types] =
		header.tables.map((size) => {
			const read = readRows(bytes, from, size);
			from = read.end;
			return read.rows;
		}) as [Rows, Rows, Rows, Rows, Rows, Rows, Rows];
	if (from !== bytes.length) throw new Error('The weights are cut short, or more than weights.');
	const { tags, relations } = header;
	const lexicon = readLexicon(header);
	const wordbook = readWordbook(header);
	return {
		grammar: {
			tagger: {
				tags,
				lexicon,
				wordbook,
				forward: table(tagsForward),
				backward: table(tagsBackward)
			},
			forward: moveWeights(movesForward),
			backward: moveWeights(movesBackward),
			relations,
			labels: table(labels)
		},
		names: { spans: table(spans), types: table(types), known: readKnown(header), wordbook }
	};
}

function readWordbook({ wordbook }: Header): Map<string, number> {
	const words = new Map<string, number>();
	for (const [entry, list] of Object.entries(wordbook))
		for (const word of list.split('\n')) words.set(word, Number(entry));
	return words;
}

function readKnown({ known }: Header): KnownNames {
	return Object.fromEntries(
		KNOWN_LISTS.map((list) => [list, new Set(known[list].split('\n'))])
	) as unknown as KnownNames;
}

function readHeader(bytes: Uint8Array): { header: Header; at: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = bytes.length > 4 ? view.getUint32(0, true) : Infinity;
	if (4 + length > bytes.length) throw new Error('The file holds no weights of the reader.');
	const header = JSON.parse(decode(bytes.subarray(4, 4 + length))) as Header;
	if (header.version !== WEIGHTS_VERSION)
		throw new Error(
			`The weights are of version ${header.version}, and this reader reads version ${WEIGHTS_VERSION}.`
		);
	return { header, at: 4 + length };
}

/** As many letters as engines take as arguments of one call. */
const DECODED = 8192;

/** The header is written in ASCII: other characters stand in it as JSON escapes. */
function decode(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += DECODED)
		text += String.fromCharCode.apply(null, bytes.subarray(at, at + DECODED) as never);
	return text;
}

function readLexicon({ words, usualSets, usual, sure }: Header): Map<string, Entry> {
	return new Map(
		words
			.split('\n')
			.map((word, i) => [word, { usual: usualSets[usual[i]!]!, sure: sure[i]! - 1 }] as const)
	);
}

/** What a file holds of a table. */
interface Rows {
	readonly bits: number;
	readonly classes: number;
	readonly numbers: Int32Array;
	readonly counts: Uint8Array;
	readonly classOf: Uint8Array;
	readonly weights: Int8Array;
}

function readRows(
	bytes: Uint8Array,
	from: number,
	{ bits, classes, rows, weights }: Header['tables'][number]
): { rows: Rows; end: number } {
	const numbers = new Int32Array(rows);
	let at = from;
	let row = -1;
	for (let i = 0; i < rows; i++) {
		for (; bytes[at] === 255; at++) row += 255;
		row += bytes[at++]! + 1;
		numbers[i] = row;
	}
	const classesAt = at + rows;
	const weightsAt = classesAt + weights;
	return {
		rows: {
			bits,
			classes,
			numbers,
			counts: bytes.subarray(at, classesAt),
			classOf: bytes.subarray(classesAt, weightsAt),
			weights: new Int8Array(bytes.subarray(weightsAt, weightsAt + weights))
		},
		end: weightsAt + weights
	};
}

function table({ bits, classes, numbers, counts, classOf, weights }: Rows): Table {
	const entries = new Int16Array(weights.length);
	let at = 0;
	for (const count of counts)
		for (let left = count; left > 0; left--, at++)
			entries[at] = entryOf(classOf[at]!, weights[at]!, left === 1);
	return sparse(bits, classes, numbers, counts, entries);
}

function moveWeights({ bits, numbers, counts, classOf, weights }: Rows): MoveWeights {
	const pairs = new Int16Array(1 << bits);
	let at = 0;
	for (const [i, row] of numbers.entries())
		for (let left = counts[i]!; left > 0; left--, at++)
			pairs[row] = pairs[row]! + (classOf[at] === 0 ? weights[at]! & 255 : weights[at]! << 8);
	return packedMoves(bits, pairs);
}
