import { TABLES, WEIGHTS_VERSION, type Header } from '../src/lib/language/en/weights.ts';
import type { Entry } from '../src/lib/language/en/grammar/tagger.ts';
import { KNOWN_LISTS, type KnownNames } from '../src/lib/language/en/names/type-features.ts';
import type { Wordbook } from '../src/lib/language/en/grammar/wordbook.ts';
import type { Dense } from './perceptron.ts';

/** All that training has made. */
export interface Learnt {
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	readonly lexicon: ReadonlyMap<string, Entry>;
	readonly wordbook: Wordbook;
	readonly known: KnownNames;
	readonly tables: Readonly<Record<(typeof TABLES)[number], Dense>>;
}

/** How a table is made small. */
interface Small {
	readonly steps: number;
	readonly least: number;
}

/**
 * How each table is made small: `steps` for each unit of a weight, which is then a whole number from -127
 * to 127, so that the largest just fit; and the weights nearer to nothing than `least` left out, which was
 * measured to cost nothing, and most of them are. Tables whose scores are added up have the same steps.
 */
const SMALL: Readonly<Record<(typeof TABLES)[number], Small>> = {
	tagsForward: { steps: 4, least: 1 },
	tagsBackward: { steps: 4, least: 1 },
	movesForward: { steps: 3, least: 2 },
	movesBackward: { steps: 3, least: 2 },
	labels: { steps: 4, least: 1 },
	nameSpans: { steps: 4, least: 0.5 },
	nameTypes: { steps: 4, least: 0.5 }
};

/**
 * Writes the weights as `readWeights` reads them: as small whole numbers, most of them nothing.
 *
 * @param keepsAll whether weights near to nothing are kept, as after a training of few sentences
 */
export function writeWeights(
	{ tags, relations, lexicon, wordbook, known, tables }: Learnt,
	keepsAll = false
): Uint8Array {
	const written = TABLES.map((name) =>
		writeTable(tables[name], keepsAll ? { ...SMALL[name], least: 0 } : SMALL[name])
	);
	const entries = [...lexicon].sort(([a], [b]) => (a < b ? -1 : 1));
	const usualSets = [...new Set(entries.map(([, { usual }]) => usual))].sort((a, b) => a - b);
	const numbers = new Map(usualSets.map((set, i) => [set, i]));
	const header: Header = {
		version: WEIGHTS_VERSION,
		tags,
		relations,
		words: entries.map(([word]) => word).join('\n'),
		usualSets,
		usual: entries.map(([, { usual }]) => numbers.get(usual)!),
		sure: entries.map(([, { sure }]) => sure + 1),
		wordbook: listsByEntry(wordbook),
		known: Object.fromEntries(
			KNOWN_LISTS.map((list) => [list, [...known[list]].sort().join('\n')])
		) as Header['known'],
		tables: written.map(({ size }) => size)
	};
	const json = Buffer.from(
		JSON.stringify(header).replace(
			/[\u0080-\uffff]/g,
			(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
		),
		'latin1'
	);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	return Buffer.concat([length, json, ...written.map(({ bytes }) => bytes)]);
}

/** The words of each entry, in order. */
function listsByEntry(wordbook: Wordbook): Record<string, string> {
	const lists: Record<string, string[]> = {};
	for (const [word, entry] of wordbook) (lists[entry] ??= []).push(word);
	return Object.fromEntries(
		Object.entries(lists).map(([entry, words]) => [entry, words.sort().join('\n')])
	);
}

function writeTable({ bits, classes, values }: Dense, small: Small) {
	const gaps: number[] = [];
	const counts: number[] = [];
	const classOf: number[] = [];
	const weights: number[] = [];
	let gap = 0;
	for (let row = 0; row < 1 << bits; row++) {
		const before = weights.length;
		for (let c = 0; c < classes; c++) {
			const value = quantized(values[row * classes + c]!, small);
			if (value === 0) continue;
			classOf.push(c);
			weights.push(value);
		}
		if (weights.length === before) {
			gap++;
			continue;
		}
		for (; gap >= 255; gap -= 255) gaps.push(255);
		gaps.push(gap);
		counts.push(weights.length - before);
		gap = 0;
	}
	return {
		size: { bits, classes, rows: counts.length, weights: weights.length },
		bytes: Buffer.concat([
			Buffer.from(gaps),
			Buffer.from(counts),
			Buffer.from(classOf),
			Buffer.from(Int8Array.from(weights).buffer)
		])
	};
}

function quantized(value: number, { steps, least }: Small): number {
	if (Math.abs(value) < least) return 0;
	return Math.max(-127, Math.min(127, Math.round(value * steps)));
}
