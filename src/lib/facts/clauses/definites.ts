import { isKnownToAll } from '#lib/language/en/deixis.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { familiarity } from '#lib/language/en/references/familiar.ts';

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
		const reference = reading.references.get(tree[i]!.start);
		if (reference && tree[i]!.upos === 'NOUN') {
			for (const own of beforeNoun(tree, i)) known.set(own, '');
			known.set(i, reference.text);
			continue;
		}
		const the = bareArticle(reading, tree, i, words);
		if (the === undefined || isKnownToAll(tree[i]!.text.toLowerCase())) continue;
		if (!isFamiliar(reading, tree[i]!.text.toLowerCase())) return undefined;
	}
	return known;
}

/** "this new" of "this new canal". */
function beforeNoun(tree: Tree, noun: number): number[] {
	return dependents(tree, noun).filter(
		(i) => i < noun && /^(?:det|amod|compound|nummod)$/.test(tree[i]!.relation)
	);
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
			/^(?:first|last|only|second|third)$/i.test(text)
		)
			return true;
		const phrase = `${text} ${tree[noun]!.text}`.toLowerCase();
		return isRepeated(reading, phrase) || article.title.toLowerCase().includes(phrase);
	});
	return describes ? undefined : the;
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

const familiar = new WeakMap<FullReading, (noun: string) => boolean>();

/** Whether a text speaks of something again and again, and always of the same. */
function isFamiliar(reading: FullReading, noun: string): boolean {
	const known =
		familiar.get(reading) ?? familiarity({ title: reading.article.title, trees: reading.trees });
	familiar.set(reading, known);
	return known(noun);
}
