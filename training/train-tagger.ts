import { hash, randomFrom, shuffle } from '../src/lib/random.ts';
import {
	TAG_FEATURES,
	tagFeatures,
	tagField,
	type TagWord
} from '../src/lib/language/en/grammar/tag-features.ts';
import {
	BEGIN1,
	BEGIN2,
	entryKey,
	tagHashes,
	tagWords,
	UNKNOWN,
	usualUnknown,
	wordsFrom,
	type Entry,
	type TagModel
} from '../src/lib/language/en/grammar/tagger.ts';
import { bestOf } from '../src/lib/language/en/grammar/table.ts';
import { atomsOf } from '../src/lib/language/en/grammar/atoms.ts';
import type { Wordbook } from '../src/lib/language/en/grammar/wordbook.ts';
import type { GoldDocument, GoldWord } from './conllu.ts';
import { dense, perceptron, type Dense } from './perceptron.ts';

export interface TaggerSettings {
	readonly epochs: number;
	readonly bits: number;
}

/** The name of a word's tag: the treebank's own and the universal one. */
export function tagName({ xpos, upos }: GoldWord): string {
	return `${xpos}|${upos}`;
}

/** Tags that are seen less often are mistakes or oddities, and not learnt. */
const TAG_SEEN = 5;
/** Words that are seen less often are unknown words. */
const WORD_SEEN = 2;
/** A word that is seen this often and nearly always with one tag has that tag. */
const SURE = { seen: 20, share: 0.985 };
/** Tags of a word that are rarer than this share are not usual for it. */
const USUAL_SHARE = 0.08;
/** How often a word seen `n` times is hidden in training: HIDE in HIDE + n. Teaches what to do with unknown words. */
const HIDE = 0.6;

interface Example {
	readonly words: readonly TagWord[];
	readonly seen: readonly number[];
	/** What would stand for their usual tags, were they unknown. */
	readonly unknown: readonly number[];
	readonly sure: readonly number[];
	readonly tags: readonly number[];
}

/** A tagger as it is learnt. */
export interface LearntTags {
	readonly tags: readonly string[];
	readonly lexicon: ReadonlyMap<string, Entry>;
	readonly forward: Dense;
	readonly backward: Dense;
}

/** The tagger, to tag with before its weights are made small. */
export function taggerOf({ forward, backward, ...rest }: LearntTags, wordbook: Wordbook): TagModel {
	return { ...rest, wordbook, forward: dense(forward), backward: dense(backward) };
}

/** Trains a tagger; the same documents give the same weights. */
export function trainTagger(
	documents: readonly GoldDocument[],
	wordbook: Wordbook,
	{ epochs, bits }: TaggerSettings
): LearntTags {
	const tags = tagSet(documents);
	const numbers = new Map(tags.map((tag, i) => [tag, i]));
	const counts = countWords(documents);
	const lexicon = makeLexicon(counts, numbers);
	const examples = documents.flatMap(({ sentences }) => {
		const seen = tagWords(
			sentences.map(({ words }) => words.map(({ form }) => form)),
			{ lexicon, wordbook }
		);
		return sentences.map(({ words }, i) => ({
			...seen[i]!,
			unknown: words.map(({ form }) => usualUnknown(form, atomsOf(form), wordbook)),
			seen: words.map(({ form }, k) => total(counts.get(entryKey(form, k === 0))!)),
			tags: words.map((word) => numbers.get(tagName(word)) ?? -1)
		}));
	});
	const fit = (step: 1 | -1) => train(examples, tags, epochs, bits, step);
	return {
		tags,
		lexicon,
		forward: fit(1),
		backward: fit(-1)
	};
}

function train(
	examples: readonly Example[],
	tags: readonly string[],
	epochs: number,
	bits: number,
	step: 1 | -1
): Dense {
	const model = perceptron(tags.length, bits);
	const hashes = tagHashes(tags);
	const rows = new Int32Array(TAG_FEATURES);
	const out = new Float64Array(tags.length);
	for (let epoch = 0; epoch < epochs; epoch++) {
		const chance = randomFrom(`hide ${step} ${epoch}`);
		for (const example of shuffle(examples, `tags ${step} ${epoch}`)) {
			const field = tagField(
				example.words.map((word, i) => hidden(word, example.seen[i]!, example.unknown[i]!, chance))
			);
			let [before, before2] = [BEGIN1 as number, BEGIN2 as number];
			for (const i of wordsFrom(step, example.tags.length)) {
				const right = example.tags[i]!;
				let found = example.sure[i]!;
				if (found < 0) {
					const count = tagFeatures(rows, bits, field, i, step, before, before2);
					found = bestOf(out, model, rows, count);
					if (right >= 0 && found !== right) model.update(rows, count, right, found);
					model.step();
				}
				[before, before2] = [hashes[found]!, before];
			}
		}
	}
	return model.average();
}

function hidden(word: TagWord, seen: number, usual: number, chance: () => number): TagWord {
	return chance() < HIDE / (HIDE + seen) ? { ...word, word: UNKNOWN, usual } : word;
}

/** The words that training sees more than once. */
export function lexiconOf(documents: readonly GoldDocument[]): Map<string, Entry> {
	const numbers = new Map(tagSet(documents).map((tag, i) => [tag, i]));
	return makeLexicon(countWords(documents), numbers);
}

function tagSet(documents: readonly GoldDocument[]): string[] {
	const seen = new Map<string, number>();
	for (const { sentences } of documents)
		for (const { words } of sentences)
			for (const word of words) seen.set(tagName(word), (seen.get(tagName(word)) ?? 0) + 1);
	return [...seen]
		.filter(([, count]) => count >= TAG_SEEN)
		.map(([tag]) => tag)
		.sort();
}

type Counts = Map<string, Map<string, number>>;

function countWords(documents: readonly GoldDocument[]): Counts {
	const counts: Counts = new Map();
	for (const { sentences } of documents)
		for (const { words } of sentences)
			for (const [i, word] of words.entries()) {
				const key = entryKey(word.form, i === 0);
				const of = counts.get(key) ?? new Map<string, number>();
				of.set(tagName(word), (of.get(tagName(word)) ?? 0) + 1);
				counts.set(key, of);
			}
	return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function makeLexicon(counts: Counts, numbers: ReadonlyMap<string, number>): Map<string, Entry> {
	const lexicon = new Map<string, Entry>();
	for (const [key, of] of counts) {
		const all = total(of);
		if (all < WORD_SEEN) continue;
		const ranked = [...of].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		const [most, times] = ranked[0]!;
		const isSure = all >= SURE.seen && times / all >= SURE.share;
		const usual = ranked.filter(([, count]) => count / all >= USUAL_SHARE).map(([tag]) => tag);
		lexicon.set(key, {
			usual: hash(usual.sort().join(' ')),
			sure: isSure ? (numbers.get(most) ?? -1) : -1
		});
	}
	return lexicon;
}
