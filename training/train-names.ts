import { shuffle } from '../src/lib/random.ts';
import { remembered } from '../src/lib/language/en/grammar/remembered.ts';
import { bestOf } from '../src/lib/language/en/grammar/table.ts';
import { NAME_FEATURES, nameFeatures } from '../src/lib/language/en/names/name-features.ts';
import {
	BEGINS,
	bestLabel,
	formSigns,
	GOES_ON,
	NAME_LABELS,
	nameWords,
	OUTSIDE,
	type TaggedWord
} from '../src/lib/language/en/names/spans.ts';
import {
	NAME_TYPES,
	typeFeatures,
	type Knowledge,
	type Naming,
	type NameType
} from '../src/lib/language/en/names/type-features.ts';
import type { Wordbook } from '../src/lib/language/en/grammar/wordbook.ts';
import type { GoldDocument } from './conllu.ts';
import { namesOf, type GoldName } from './entities.ts';
import { perceptron, type Dense } from './perceptron.ts';

export interface NameSettings {
	readonly epochs: number;
	readonly bits: number;
}

/** A sentence with its tags as the tagger gives them, and its names. */
interface Lesson {
	readonly document: number;
	readonly words: readonly TaggedWord[];
	readonly names: readonly GoldName[];
}

/** The sentences of documents with the tags that they were given. */
export function nameLessons(
	documents: readonly GoldDocument[],
	tagged: readonly (readonly (readonly string[])[])[]
): Lesson[] {
	return documents.flatMap((document, i) => {
		const names = namesOf(document);
		return document.sentences.map(({ words }, j) => ({
			document: i,
			words: words.map(({ form }, k) => ({ text: form, xpos: tagged[i]![j]![k]!.split('|')[0]! })),
			names: names[j]!
		}));
	});
}

/** Trains where names begin and end. */
export function trainSpans(
	lessons: readonly Lesson[],
	wordbook: Wordbook,
	{ epochs, bits }: NameSettings
): Dense {
	const model = perceptron(NAME_LABELS, bits);
	const rows = new Int32Array(NAME_FEATURES);
	const out = new Float64Array(NAME_LABELS);
	const signsOf = remembered((form) => formSigns(form, wordbook));
	const examples = byDocument(lessons).flatMap((document) =>
		nameWords(
			document.map(({ words }) => words),
			signsOf
		).map((words, i) => ({
			words,
			labels: labelsOf(document[i]!)
		}))
	);
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const { words, labels } of shuffle(examples, `spans ${epoch}`)) {
			let [before, before2] = [0, 0];
			for (const [i, right] of labels.entries()) {
				const count = nameFeatures(rows, bits, words, i, before, before2);
				const label = bestLabel(out, model, rows, count, before);
				// What cannot be is held against the model too, or it would never learn not to want it.
				const found = out[GOES_ON]! > out[label]! ? GOES_ON : label;
				if (found !== right) model.update(rows, count, right, found);
				model.step();
				[before, before2] = [label + 1, before];
			}
		}
	return model.average();
}

function byDocument(lessons: readonly Lesson[]): Lesson[][] {
	const documents: Lesson[][] = [];
	for (const lesson of lessons) (documents[lesson.document] ??= []).push(lesson);
	return documents;
}

function labelsOf({ words, names }: Lesson): number[] {
	const labels = words.map(() => OUTSIDE as number);
	for (const { first, last } of names)
		labels.fill(GOES_ON, first, last + 1).fill(BEGINS, first, first + 1);
	return labels;
}

/** Trains what names name, by all mentions of a name in a document. */
export function trainTypes(
	lessons: readonly Lesson[],
	knowledge: Knowledge,
	{ epochs, bits }: NameSettings
): Dense {
	const model = perceptron(NAME_TYPES.length, bits);
	const out = new Float64Array(NAME_TYPES.length);
	const examples = byDocument(lessons).flatMap((document) =>
		groupsOf(document).map(({ mentions, type }) => ({
			rows: typeFeatures(mentions, knowledge, bits),
			type
		}))
	);
	for (let epoch = 0; epoch < epochs; epoch++)
		for (const { rows, type } of shuffle(examples, `types ${epoch}`)) {
			const found = bestOf(out, model, rows, rows.length);
			if (found !== type) model.update(rows, rows.length, type, found);
			model.step();
		}
	return model.average();
}

/** The mentions of each name of a document, and what most of them name. A last name goes with the full one. */
function groupsOf(document: readonly Lesson[]): { mentions: Naming[]; type: number }[] {
	const byName = new Map<string, { mention: Naming; type: NameType }[]>();
	for (const { words, names } of document)
		for (const { first, last, type } of names) {
			const mention = { words, from: first, to: last + 1 };
			const name = words
				.slice(first, last + 1)
				.map(({ text }) => text)
				.join(' ');
			const list = byName.get(name);
			if (list) list.push({ mention, type });
			else byName.set(name, [{ mention, type }]);
		}
	const names = [...byName.keys()];
	for (const name of names) {
		const full = name.includes(' ') ? undefined : names.find((other) => other.endsWith(` ${name}`));
		if (full === undefined || !byName.has(full)) continue;
		byName.get(full)!.push(...byName.get(name)!);
		byName.delete(name);
	}
	return [...byName.values()].map((list) => ({
		mentions: list.map(({ mention }) => mention),
		type: mostOf(list.map(({ type }) => NAME_TYPES.indexOf(type)))
	}));
}

function mostOf(types: readonly number[]): number {
	const count = (type: number) => types.filter((one) => one === type).length;
	return NAME_TYPES.map((_, type) => type).reduce((most, type) =>
		count(type) > count(most) ? type : most
	);
}
