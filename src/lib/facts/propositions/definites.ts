import { isKnownToAll } from '#lib/language/en/deixis.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { knownAs } from '../known-as.ts';
import { nameOf } from '../subject.ts';

/**
 * What "the test" among some words is known as: the words to write in place of others, by their numbers.
 * Undefined where "the" points at something that the text does not make clear.
 */
export function definites(
	reading: FullReading,
	sentence: number,
	words: readonly number[]
): ReadonlyMap<number, string> | undefined {
	const tree = reading.trees[sentence]!;
	const known = new Map<number, string>();
	for (const i of words) {
		const the = bareArticle(reading, tree, i, words);
		if (the === undefined || isKnownToAll(tree[i]!.text.toLowerCase())) continue;
		const name = nameFor(reading, sentence, tree, the, i);
		if (name) {
			known.set(the, '');
			known.set(i, name);
		} else if (!isFamiliar(reading, tree[i]!.text.toLowerCase())) return undefined;
	}
	return known;
}

/** What tells which one is meant. */
const DESCRIBING =
	/^(?:conj|compound|nmod|nmod:poss|acl|acl:relcl|nummod|appos|obl|flat|nmod:desc|nmod:unmarked)$/;

/** The "the" of a noun that nothing else in the words describes. */
function bareArticle(
	reading: FullReading,
	tree: Tree,
	noun: number,
	words: readonly number[]
): number | undefined {
	if (tree[noun]!.upos !== 'NOUN') return undefined;
	const { article } = reading;
	const own = dependents(tree, noun).filter((i) => words.includes(i) && tree[i]!.upos !== 'PUNCT');
	const the = own.find((i) => tree[i]!.relation === 'det' && /^the$/i.test(tree[i]!.text));
	if (the === undefined) return undefined;
	const describes = own.some((i) => {
		const { relation, xpos, text } = tree[i]!;
		if (relation !== 'amod') return DESCRIBING.test(relation);
		// "the largest city" is one wherever it stands, "the unreturned manuscript" is one of the text.
		if (
			/^\p{Lu}/u.test(text) ||
			/^(?:JJS|RBS)$/.test(xpos) ||
			/^(?:first|last|only|second|third|next)$/i.test(text)
		)
			return true;
		const phrase = `${text} ${tree[noun]!.text}`.toLowerCase();
		return isRepeated(reading, phrase) || article.title.toLowerCase().includes(phrase);
	});
	return describes ? undefined : the;
}

function nameFor(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	the: number,
	noun: number
): string | undefined {
	const read = reading.sentences[sentence]!;
	const from = read.words.findIndex(({ start }) => start === tree[the]!.start);
	const to = read.words.findIndex(({ start }) => start === tree[noun]!.start) + 1;
	const known = from < 0 || to !== from + 2 ? undefined : knownAs(reading, read, { from, to });
	return known ?? described(reading).get(tree[noun]!.text.toLowerCase())?.before(sentence);
}

/** The one thing with a name that a text describes by a noun, and from where on. */
interface Described {
	before(sentence: number): string | undefined;
}

const descriptions = new WeakMap<FullReading, ReadonlyMap<string, Described>>();

/** "its Mars helicopter Ingenuity" and "Ingenuity became the first aircraft" make "the aircraft" Ingenuity. */
function described(reading: FullReading): ReadonlyMap<string, Described> {
	const known = descriptions.get(reading);
	if (known) return known;
	const found = new Map<string, { name: string; from: number }[]>();
	for (const { index, mentions } of reading.sentences) {
		const tree = reading.trees[index]!;
		for (const mention of mentions) {
			const entity = reading.entityOf(mention);
			if (!entity || entity.type === 'person' || entity.type === 'place') continue;
			for (const noun of nounsOf(tree, mention)) {
				const all = found.get(noun) ?? [];
				const name = nameOf(reading, entity);
				if (!all.some((one) => one.name === name)) all.push({ name, from: index });
				found.set(noun, all);
			}
		}
	}
	const result = new Map(
		[...found].map(([noun, all]) => [
			noun,
			{
				before: (sentence: number) =>
					all.length === 1 && all[0]!.from < sentence ? all[0]!.name : undefined
			}
		])
	);
	descriptions.set(reading, result);
	return result;
}

/** The nouns beside a name that say what it is. */
function nounsOf(tree: Tree, { start, end }: { start: number; end: number }): string[] {
	const at = tree.findIndex((word) => {
		if (word.start < start || word.end > end) return false;
		const head = tree[word.head];
		return !head || head.start < start || head.end > end;
	});
	if (at < 0) return [];
	const beside = dependents(tree, at).filter((i) =>
		/^(?:appos|nmod:desc|compound)$/.test(tree[i]!.relation)
	);
	const { head, relation } = tree[at]!;
	const isSaid =
		relation === 'nsubj' && dependents(tree, head).some((i) => tree[i]!.relation === 'cop');
	const became =
		relation === 'nsubj' && /^(?:became|becomes?)$/i.test(tree[head]!.text)
			? dependents(tree, head).filter((i) => /^(?:xcomp|obj)$/.test(tree[i]!.relation))
			: [];
	const above = isSaid || relation === 'appos' ? [head] : became;
	return [...beside, ...above]
		.filter((i) => tree[i]!.upos === 'NOUN' && /^NNS?$/.test(tree[i]!.xpos))
		.map((i) => tree[i]!.text.toLowerCase());
}

const pairs = new WeakMap<FullReading, ReadonlySet<string>>();

/** Whether two words stand side by side more than once in a text: "cosmic rays" is what it speaks of. */
function isRepeated(reading: FullReading, phrase: string): boolean {
	const known = pairs.get(reading) ?? repeatedIn(reading);
	pairs.set(reading, known);
	return known.has(phrase);
}

function repeatedIn({ trees }: FullReading): ReadonlySet<string> {
	const seen = new Set<string>();
	const repeated = new Set<string>();
	for (const tree of trees)
		for (let i = 1; i < tree.length; i++) {
			const pair = `${tree[i - 1]!.text} ${tree[i]!.text}`.toLowerCase();
			if (seen.has(pair)) repeated.add(pair);
			seen.add(pair);
		}
	return repeated;
}

/** How many sentences have a noun, and whether there may be more than one such thing. */
interface Use {
	sentences: number;
	isOneOfSeveral: boolean;
}

const uses = new WeakMap<FullReading, ReadonlyMap<string, Use>>();

/** So many sentences that speak of "the canal" make it the one of the text. */
const OFTEN = 3;
/** Nouns that say too little of what they stand for. */
const VAGUE =
	/^(?:man|woman|person|people|group|thing|place|area|number|part|side|end|top|result|results|information|finding|findings|method|way|case|word|term|change|changes|problem|problems|issue|matter|point|idea|fact|reason|example|question|answer|rest|other|one|kind|type|form|use|work|works|time|day|year|event|events|process|system|project|situation|following|above|former|latter|first|second|last|same|amount|level|rate|term|terms|period|moment|statement|statements)$/;
/** Words before a noun by which there is more than one. */
const SEVERAL =
	/^(?:another|other|each|every|some|any|both|many|several|these|those|two|three|four|five|first|second|third|new|old|different|earlier|previous|next|next|further)$/i;

/** Whether a text speaks of something again and again, and always of the same: "the canal" of an article on it. */
function isFamiliar(reading: FullReading, noun: string): boolean {
	const known = uses.get(reading) ?? usesIn(reading);
	uses.set(reading, known);
	const use = known.get(noun);
	if (!use || use.isOneOfSeveral || VAGUE.test(noun)) return false;
	const inTitle = reading.article.title
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.includes(noun);
	return inTitle || use.sentences >= OFTEN;
}

function usesIn({ trees }: FullReading): Map<string, Use> {
	const found = new Map<string, Use>();
	for (const tree of trees)
		for (const [noun, word] of tree.entries()) {
			if (word.upos !== 'NOUN') continue;
			const lower = word.text.toLowerCase();
			const use = found.get(lower) ?? { sentences: 0, isOneOfSeveral: false };
			use.sentences++;
			const isMany = word.xpos === 'NNS' && found.has(lower.replace(/s$/, ''));
			if (isMany || dependents(tree, noun).some((i) => SEVERAL.test(tree[i]!.text)))
				use.isOneOfSeveral = true;
			found.set(lower, use);
		}
	return found;
}
