import { flip } from '../src/lib/language/en/grammar/choose.ts';
import { makeField, tagAtoms, type Field } from '../src/lib/language/en/grammar/field.ts';
import { fieldWords } from '../src/lib/language/en/grammar/parse.ts';
import type { Wordbook } from '../src/lib/language/en/grammar/wordbook.ts';
import type { TagWord } from '../src/lib/language/en/grammar/tag-features.ts';
import { tag, tagWords } from '../src/lib/language/en/grammar/tagger.ts';
import type { GoldDocument, GoldSentence } from './conllu.ts';
import { projective } from './projective.ts';
import { nameLessons, trainSpans, trainTypes, type NameSettings } from './train-names.ts';
import { knownNames, wordbook as readWordbook } from './wordnet.ts';
import { trainLabels, type LabelSettings } from './train-labels.ts';
import { trainParser, type ParserSettings } from './train-parser.ts';
import {
	lexiconOf,
	taggerOf,
	trainTagger,
	type LearntTags,
	type TaggerSettings
} from './train-tagger.ts';
import { relationName, relationSet } from './relations.ts';
import type { Treebanks } from './treebanks.ts';

/** How much of everything. The same settings and treebanks give the same weights. */
export interface Settings {
	/** `gum` says how often a document of GUM counts: it is smaller, and nearer to what is read here. */
	readonly tags: TaggerSettings & { readonly gum: number };
	readonly moves: Omit<ParserSettings, 'seed'> & { readonly gum: number };
	readonly labels: LabelSettings;
	readonly spans: NameSettings;
	readonly types: NameSettings;
	/** Into how many parts the documents are cut, so that each can be tagged by what the others teach. */
	readonly folds: number;
}

/** Found on the dev documents. */
export const SETTINGS: Settings = {
	tags: { epochs: 8, bits: 19, gum: 3 },
	moves: { epochs: 6, bits: 20, beam: 8, gum: 2 },
	labels: { epochs: 6, bits: 18 },
	spans: { epochs: 8, bits: 19 },
	types: { epochs: 12, bits: 19 },
	folds: 4
};

/** What the parsers learn from: documents, and for each of its words a tag as the tagger would give it. */
export interface Material {
	readonly gum: readonly GoldDocument[];
	readonly ewt: readonly GoldDocument[];
	readonly wordbook: Wordbook;
}

export function materialOf(treebanks: Treebanks): Material {
	return { gum: treebanks.gum('train'), ewt: treebanks.ewt('train'), wordbook: readWordbook() };
}

/** The tags of each sentence of each document. */
export type Tagged = readonly (readonly (readonly string[])[])[];

export function all({ gum, ewt }: Material): GoldDocument[] {
	return [...gum, ...ewt];
}

/** Trains a tagger on documents; those of GUM count more often. */
export function learnTags(
	documents: readonly GoldDocument[],
	{ gum, wordbook }: Material,
	settings: Settings
): LearntTags {
	const isGum = new Set(gum);
	const again = documents.filter((document) => isGum.has(document));
	const more = Array.from({ length: settings.tags.gum - 1 }, () => again).flat();
	return trainTagger([...documents, ...more], wordbook, settings.tags);
}

/** Tags one part of the documents by what the others teach: so the parser learns to live with wrong tags. */
export function tagFold(material: Material, fold: number, settings: Settings): Tagged {
	const { folds } = settings;
	const documents = all(material);
	const rest = documents.filter((_, i) => i % folds !== fold);
	const model = taggerOf(learnTags(rest, material, settings), material.wordbook);
	return documents
		.filter((_, i) => i % folds === fold)
		.map(({ sentences }) => {
			const forms = sentences.map(({ words }) => words.map(({ form }) => form));
			const numbers = tag(model, tagWords(forms, model));
			return numbers.map((tags) => tags.map((number) => model.tags[number]!));
		});
}

/** Puts the parts together again. */
export function joinFolds(parts: readonly Tagged[]): Tagged {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return Array.from({ length }, (_, i) => parts[i % parts.length]![Math.floor(i / parts.length)]!);
}

/** Sentences that are longer are not learnt from: there are few, and each takes long. */
const LEARNT_WORDS = 100;

interface Lesson {
	readonly field: (isReversed: boolean) => Field;
	readonly heads: readonly number[];
	/** The relation of each word; none where the tags made its head a mark. */
	readonly relations: readonly (string | undefined)[];
	readonly isGum: boolean;
}

function lessons(material: Material, tagged: Tagged): Lesson[] {
	const known = { lexicon: lexiconOf(all(material)), wordbook: material.wordbook };
	return all(material).flatMap(({ sentences }, i) => {
		const seen = tagWords(
			sentences.map(({ words }) => words.map(({ form }) => form)),
			known
		);
		return sentences.flatMap((sentence, j) => {
			const lesson = lessonOf(sentence, seen[j]!.words, tagged[i]![j]!, i < material.gum.length);
			return lesson ? [lesson] : [];
		});
	});
}

function lessonOf(
	sentence: GoldSentence,
	seen: readonly TagWord[],
	tags: readonly string[],
	isGum: boolean
): Lesson | undefined {
	const pieces = sentence.words.map(({ form }) => ({ text: form }));
	const { words, kept, last } = fieldWords(pieces, seen, tags, tagAtoms);
	if (words.length === 0 || words.length > LEARNT_WORDS) return undefined;
	const within = new Map(kept.map((word, i) => [word, i]));
	const isLifted = kept.map(() => false);
	const heads = kept.map((word, i) => {
		let { head } = sentence.words[word]!;
		for (; head >= 0 && !within.has(head); head = sentence.words[head]!.head) isLifted[i] = true;
		return within.get(head) ?? kept.length;
	});
	const root = heads.indexOf(kept.length);
	return {
		field: (isReversed) => makeField(words, last, isReversed),
		// A mark that was the root leaves several words without a head: the first of them is the root.
		heads: heads.map((head, i) => (head === kept.length && i !== root ? root : head)),
		relations: kept.map((word, i) =>
			isLifted[i] ? undefined : relationName(sentence.words[word]!.relation)
		),
		isGum
	};
}

/** Trains one of the two parsers. */
export function learnMoves(
	material: Material,
	tagged: Tagged,
	isReversed: boolean,
	settings: Settings
) {
	const examples = lessons(material, tagged).flatMap(({ field, heads, isGum }) => {
		const straight = projective(heads);
		const example = { field: field(isReversed), heads: isReversed ? flip(straight) : straight };
		return Array.from({ length: isGum ? settings.moves.gum : 1 }, () => example);
	});
	return trainParser(examples, { ...settings.moves, seed: isReversed ? 'backward' : 'forward' });
}

/** Trains the names of the relations. */
export function learnLabels(material: Material, tagged: Tagged, settings: Settings) {
	const relations = relationSet(all(material));
	const numbers = new Map(relations.map((relation, i) => [relation, i]));
	const examples = lessons(material, tagged).map(({ field, heads, relations: names }) => ({
		field: field(false),
		heads,
		labels: names.map((name) => (name === undefined ? -1 : (numbers.get(name) ?? -1)))
	}));
	return { relations, table: trainLabels(examples, relations.length, settings.labels) };
}

/** Trains names, on GUM: EWT does not tell them. */
export function learnNames({ gum, wordbook }: Material, tagged: Tagged, settings: Settings) {
	const known = knownNames();
	const lessons = nameLessons(gum, tagged);
	return {
		known,
		spans: trainSpans(lessons, wordbook, settings.spans),
		types: trainTypes(lessons, { known, wordbook }, settings.types)
	};
}
