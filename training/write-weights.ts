import { TABLES, WEIGHTS_VERSION, type Header } from '../src/lib/language/en/grammar/weights.ts';
import type { Entry } from '../src/lib/language/en/grammar/tagger.ts';
import type { Dense } from './perceptron.ts';

/** All that training has made. */
export interface Learnt {
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	readonly lexicon: ReadonlyMap<string, Entry>;
	readonly tables: Readonly<Record<(typeof TABLES)[number], Dense>>;
}

/** Steps of a weight for each unit: weights are kept as whole numbers from -127 to 127. */
const SCALE = 4;
/** Weights nearer to nothing than this are left out: measured to cost nothing, and most are. */
const NEGLIGIBLE: Readonly<Record<(typeof TABLES)[number], number>> = {
	tagsForward: 1,
	tagsBackward: 1,
	movesForward: 2,
	movesBackward: 2,
	labels: 1
};

/** Writes the weights as `readWeights` reads them: as small whole numbers, most of them nothing. */
export function writeWeights({ tags, relations, lexicon, tables }: Learnt): Uint8Array {
	const written = TABLES.map((name) => writeTable(tables[name], NEGLIGIBLE[name]));
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

function writeTable({ bits, classes, values }: Dense, negligible: number) {
	const gaps: number[] = [];
	const counts: number[] = [];
	const classOf: number[] = [];
	const weights: number[] = [];
	let gap = 0;
	for (let row = 0; row < 1 << bits; row++) {
		const before = weights.length;
		for (let c = 0; c < classes; c++) {
			const value = quantized(values[row * classes + c]!, negligible);
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

function quantized(value: number, negligible: number): number {
	if (Math.abs(value) < negligible) return 0;
	return Math.max(-127, Math.min(127, Math.round(value * SCALE)));
}
