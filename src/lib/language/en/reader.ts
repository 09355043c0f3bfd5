import type { Article } from '#lib/article/article.ts';
import { overlaps } from '#lib/article/span.ts';
import { limits } from '#lib/limits.ts';
import { findClaims, type Claim } from './claims.ts';
import { resolve, type Resolution } from './coreference.ts';
import { makeParser } from './grammar/parse.ts';
import type { OnShare } from './grammar/passes.ts';
import { split, type Piece } from './grammar/split.ts';
import type { Tree } from './grammar/tree.ts';
import type { Model } from './weights.ts';
import type { Entity } from './names/name.ts';
import { nameFinder } from './names/learnt.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { read, type Reading } from './reading.ts';
import { findReferences, type Reference } from './references/references.ts';
import { findTimes, type Time } from './times.ts';
import { findUtterances, type Utterance } from './utterances.ts';

/** An article read with a model: a reading, and what only trees can tell. */
export interface FullReading extends Reading {
	/** The tree of each sentence, by its number; an empty one where a sentence is too long to be one. */
	readonly trees: readonly Tree[];
	/** Whom pronouns stand for, where one person dominates. */
	readonly resolutions: readonly Resolution[];
	/** What "it", "they" and "the canal" stand for, by the place of their word, where one candidate clearly leads. */
	readonly references: ReadonlyMap<number, Reference>;
	/** Who speaks what stands between marks. */
	readonly utterances: readonly Utterance[];
	/** What is said by somebody, with marks or without. */
	readonly claims: readonly Claim[];
	/** The times that are no dates, and the quantities, of each sentence. */
	readonly times: readonly (readonly Time[])[];
	readonly quantities: readonly (readonly Quantity[])[];
}

/** Whether a reading has trees: one by patterns alone has none. */
export function isFull(reading: Reading): reading is FullReading {
	return 'trees' in reading;
}

/** Reads English. */
export interface Reader {
	/**
	 * Reads an article. The same article and model give the same reading, on every machine. `onShare`
	 * is told now and then how much is read, from 0 to 1; what it throws ends the reading.
	 */
	read(article: Article, onShare?: OnShare): FullReading;
}

/** What of the time of a reading is spent on its trees, as it was measured. */
const TREES_SHARE = 0.8;

/** What a reader needs to have learnt: without `names`, it finds names by patterns, which are fewer and cleaner. */
export type Learnt = Pick<Model, 'grammar'> & Partial<Pick<Model, 'names'>>;

/**
 * A reader that has learnt what a model holds.
 *
 * @example
 * const reader = makeReader(readWeights(bytes));
 * reader.read(article).trees[0]; // [{ text: 'Russia', upos: 'PROPN', head: 2, relation: 'nmod:poss', … }, …]
 */
export function makeReader({ grammar, names }: Learnt): Reader {
	const parser = makeParser(grammar);
	const namesOf = names && nameFinder(names);
	return {
		read(article, onShare = () => undefined) {
			const { text, sentences } = article;
			const trees = parser.parse(
				sentences.map(({ start, end }) => readable(text, start, end)),
				(share) => onShare(TREES_SHARE * share)
			);
			const reading = read(article, namesOf?.(trees));
			const scene = { sentences: reading.sentences, trees, entityOf: reading.entityOf };
			const resolutions = resolve({ ...scene, star: starOf(reading) });
			const times = sentences.map(({ start, end }) => findTimes(text, start, end));
			return {
				...reading,
				trees,
				resolutions,
				references: findReferences({ ...scene, title: article.title }),
				utterances: findUtterances({ ...reading, text, resolutions }),
				claims: findClaims({ ...scene, resolutions }),
				times,
				quantities: reading.sentences.map(({ start, end, moments }, i) =>
					// "2011" of a date counts nothing.
					findQuantities(text, start, end).filter(
						(quantity) => ![...moments, ...times[i]!].some((time) => overlaps(time, quantity))
					)
				)
			};
		}
	};
}

/** The person whose name is the title. */
function starOf({ article: { title }, entities }: Reading): Entity | undefined {
	return entities.find(({ type, names }) => type === 'person' && names.includes(title));
}

/** The words of a sentence; none of one that is a list, or has lost its stops. */
function readable(text: string, start: number, end: number): Piece[] {
	const pieces = split(text, start, end);
	return pieces.length > limits.sentenceWords ? [] : pieces;
}
