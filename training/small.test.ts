/** Training works: what is learnt from a few sentences is written, read back, and reads those sentences. */
import { expect, test } from 'vitest';
import { makeParser } from '../src/lib/language/en/grammar/parse.ts';
import { readWeights } from '../src/lib/language/en/weights.ts';
import { KNOWN_LISTS, type KnownNames } from '../src/lib/language/en/names/type-features.ts';
import { parseConllu, type GoldDocument } from './conllu.ts';
import { scoreTrees } from './score-trees.ts';
import { learnLabels, learnMoves, learnTags, type Material, type Settings } from './tasks.ts';
import { nameLessons, trainSpans, trainTypes } from './train-names.ts';
import { tagName } from './train-tagger.ts';
import { writeWeights } from './write-weights.ts';

const SMALL: Settings = {
	tags: { epochs: 5, bits: 12, gum: 2 },
	moves: { epochs: 5, bits: 12, beam: 4, gum: 2 },
	labels: { epochs: 5, bits: 12 },
	spans: { epochs: 5, bits: 10 },
	types: { epochs: 5, bits: 10 },
	folds: 2
};

const NAMES = ['Ann', 'Bob', 'Eve', 'Dan'];
const VERBS = ['saw', 'met', 'heard', 'helped'];
const PLACES = ['Kent', 'Rome', 'Oslo', 'Lima'];

/** "Ann saw the old dog in Kent." with all names, verbs and places. */
const source = NAMES.flatMap((name, i) =>
	VERBS.flatMap((verb, j) => {
		const place = PLACES[(i + j) % 4]!;
		const rows = [
			['1', name, 'PROPN', 'NNP', '2', 'nsubj', `Entity=(${i}-person-new)`],
			['2', verb, 'VERB', 'VBD', '0', 'root', '_'],
			['3', 'the', 'DET', 'DT', '5', 'det', '_'],
			['4', 'old', 'ADJ', 'JJ', '5', 'amod', '_'],
			['5', 'dog', 'NOUN', 'NN', '2', 'obj', '_'],
			['6', 'in', 'ADP', 'IN', '7', 'case', '_'],
			['7', place, 'PROPN', 'NNP', '2', 'obl', `Entity=(1${j}-place-new)`],
			['8', '.', 'PUNCT', '.', '2', 'punct', '_']
		].map(([id, form, upos, xpos, head, relation, misc]) =>
			[id, form, form, upos, xpos, '_', head, relation, '_', misc].join('\t')
		);
		return `# newdoc id = ${name} ${verb}\n# text = ${name} ${verb} the old dog in ${place}.\n${rows.join('\n')}`;
	})
).join('\n\n');

const material: Material = { gum: parseConllu(source), ewt: [], wordbook: new Map() };
const tagsOf = ({ sentences }: GoldDocument) => sentences.map(({ words }) => words.map(tagName));
const nobody = Object.fromEntries(
	KNOWN_LISTS.map((list) => [list, new Set()])
) as unknown as KnownNames;

function train(): Uint8Array {
	const tagged = material.gum.map(tagsOf);
	const tagger = learnTags(material.gum, material, SMALL);
	const labels = learnLabels(material, tagged, SMALL);
	const lessons = nameLessons(material.gum, tagged);
	const learnt = {
		tags: tagger.tags,
		lexicon: tagger.lexicon,
		relations: labels.relations,
		wordbook: material.wordbook,
		known: nobody,
		tables: {
			tagsForward: tagger.forward,
			tagsBackward: tagger.backward,
			movesForward: learnMoves(material, tagged, false, SMALL),
			movesBackward: learnMoves(material, tagged, true, SMALL),
			labels: labels.table,
			nameSpans: trainSpans(lessons, material.wordbook, SMALL.spans),
			nameTypes: trainTypes(lessons, { known: nobody, wordbook: material.wordbook }, SMALL.types)
		}
	};
	return writeWeights(learnt, true);
}

const bytes = train();

test('what is learnt reads the sentences that it was learnt from', () => {
	const { grammar } = readWeights(bytes);
	expect(scoreTrees(material.gum, makeParser(grammar))).toMatchObject({
		upos: 100,
		uas: 100,
		las: 100
	});
});

test('training twice gives the same bytes', () => {
	expect(Buffer.compare(train(), bytes)).toBe(0);
});

test.each([
	['nothing', (whole: Uint8Array) => whole.subarray(0, 2), 'no weights'],
	[
		'a file that is cut short',
		(whole: Uint8Array) => whole.subarray(0, whole.length - 9),
		'cut short'
	],
	[
		'weights of another version',
		(whole: Uint8Array) => {
			const other = new Uint8Array(whole);
			other[4 + '{"version":'.length] = '9'.charCodeAt(0);
			return other;
		},
		'version 9'
	]
])('%s is refused with a sentence', (_, change, problem) => {
	expect(() => readWeights(change(bytes))).toThrow(problem);
});
