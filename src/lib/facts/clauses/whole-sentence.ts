import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import { type Tree, type TreeWord, rootOf } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { inBrackets } from './asides.ts';
import { isBehindSubject } from './link.ts';
import { definites } from './definites.ts';
import { meantBy } from './meaning.ts';
import { inOne, TYING, type Written } from './phrasing.ts';
import { pointsElsewhere } from './pointing.ts';
import { pronounFor, type Place } from './pronoun.ts';

/**
 * Some words of a sentence, all but those that tie it to others, as they can be read by themselves: without brackets, and
 * with names for pronouns that mean somebody outside of it. Undefined where something points at what cannot be named.
 */
export function wholeSentence(
	reading: FullReading,
	sentence: number,
	words: readonly number[]
): string | undefined {
	const tree = reading.trees[sentence]!;
	const brackets = inBrackets(tree);
	const kept = trimmed(
		tree,
		words.filter((i) => !brackets.has(i) && !isTie(tree, i))
	);
	const place = { reading, sentence, tree, kept };
	const known = kept.length ? knownIn(place) : undefined;
	if (!known) return undefined;
	const written: Written[] = [];
	for (const i of kept) {
		const said = known.get(i) ?? wordFor(place, i);
		if (said === undefined) return undefined;
		if (said !== '') written.push([i, said]);
	}
	const text = inOne(reading, sentence, tree, written);
	return hasRelativeTime(text.replace(WHAT_IS_NOW, '')) ? undefined : text;
}

/** A place by its name of today. */
const WHAT_IS_NOW = /\b(?:what is|known) now\b|\bnow known\b/g;

/** "also", "however", and between commas "though", with the comma behind it and, behind the subject, the one in front. */
function isTie(tree: Tree, i: number): boolean {
	const at = (k: number) => tree[k]?.text ?? '';
	const isAdverb = (k: number) =>
		(TYING.test(at(k)) && tree[k]!.relation.startsWith('advmod')) || /^though$/i.test(at(k));
	const isApart = (k: number) => isAdverb(k) && at(k - 1) === ',' && at(k + 1) === ',';
	if (isApart(i) || isApart(i - 1)) return true;
	if (isApart(i + 1)) return isBehindSubject(tree, i);
	return /^(?:also|therefore|thus|hence|consequently|however)$/i.test(at(i)) && isAdverb(i);
}

/** Without marks and joining words at the ends. */
function trimmed(tree: Tree, words: readonly number[]): number[] {
	const isEdge = (i: number) =>
		/^[.,;:]$/.test(tree[i]!.text) || /^(?:and|but|so|yet)$/i.test(tree[i]!.text);
	const first = words.findIndex((i) => !isEdge(i));
	const last = words.findLastIndex((i) => !isEdge(i));
	return first < 0 ? [] : words.slice(first, last + 1);
}

/** What "the test" is known as; behind the verb "the" may be left to the sentence. */
function knownIn({
	reading,
	sentence,
	tree,
	kept
}: Place): ReadonlyMap<number, string> | undefined {
	const known = definites(reading, sentence, kept);
	if (known) return known;
	const root = rootOf(tree);
	return definites(
		reading,
		sentence,
		kept.filter((i) => i < root)
	);
}

const INDEFINITE = /^(?:everyone|everybody|someone|somebody|something|anyone|anything|one)$/i;
/** Whoever reads, or people in general. */
const ANYBODY = /^(?:you|your|yourself)$/i;

function wordFor(place: Place, i: number): string | undefined {
	const { tree } = place;
	const word = tree[i]!;
	if (INDEFINITE.test(word.text) || ANYBODY.test(word.text)) return word.text;
	if (isPeopleInGeneral(tree, word) || isEmptyIt(tree, i)) return word.text;
	if (isBetweenQuotes(tree, i) || isHarmless(tree, i)) return word.text;
	if (!word.xpos.startsWith('PRP') && word.upos !== 'PRON')
		return pointsElsewhere(tree, i) ? undefined : word.text;
	return isMeantInside(place, i) || isNamedBefore(place, i) ? word.text : pronounFor(place, i, {});
}

/** "If we are interested in …, we might …": whoever does so, not who writes. */
function isPeopleInGeneral(tree: Tree, { text }: TreeWord): boolean {
	return (
		/^(?:we|us|our)$/i.test(text) &&
		tree.some(
			(one, i) =>
				/^we$/i.test(one.text) &&
				(/^(?:if|when)$/i.test(tree[i - 1]?.text ?? '') || tree[i + 1]?.xpos === 'MD')
		)
	);
}

/** "It was believed that …", "it is hard to …": what follows is what is so. */
function isEmptyIt(tree: Tree, i: number): boolean {
	const [be, , then] = tree.slice(i + 1).filter(({ upos }) => upos !== 'ADV');
	return (
		/^it$/i.test(tree[i]!.text) &&
		/^(?:is|was)$/.test(be?.text ?? '') &&
		/^(?:that|to)$/.test(then?.text ?? '')
	);
}

/** "by other actors" inside a sentence: than those that it has named. */
function isHarmless(tree: Tree, i: number): boolean {
	const { text } = tree[i]!;
	return /^thereby$/i.test(text) || (/^other$/.test(text) && i > 3 && tree[i - 1]!.upos === 'ADP');
}

/** "the “other” side": a word that is only quoted. */
function isBetweenQuotes(tree: Tree, i: number): boolean {
	return /^["“‘]$/.test(tree[i - 1]?.text ?? '') && /^["”’]$/.test(tree[i + 1]?.text ?? '');
}

/** Whether a pronoun stands for what the sentence itself names before. */
function isMeantInside({ reading, sentence, tree, kept }: Place, i: number): boolean {
	const word = tree[i]!;
	const entity = meantBy(reading, sentence, word);
	if (entity)
		return entity.mentions.some((one) => one.sentence === sentence && one.end <= word.start);
	if (/^(?:he|she|his|her|him)$/i.test(word.text)) {
		const people = reading.sentences[sentence]!.mentions.filter(
			(one) => reading.entityOf(one)?.type === 'person'
		);
		return people.length === 1 && people[0]!.end <= word.start;
	}
	const reference = reading.references.get(word.start);
	if (reference) return reference.first.sentence === sentence;
	return kept.some((one) => one < i && isSubjectFor(tree, one, word.text));
}

/** Named once, it goes by the pronoun from there on. */
function isNamedBefore({ reading, sentence, tree, kept }: Place, i: number): boolean {
	const meant = (one: number) =>
		reading.references.get(tree[one]!.start)?.text ??
		(tree[one]!.upos === 'PRON' ? meantBy(reading, sentence, tree[one]!)?.name : undefined);
	const own = meant(i);
	return own !== undefined && kept.some((one) => one < i && meant(one) === own);
}

/** A subject in the same number. */
function isSubjectFor(tree: Tree, i: number, pronoun: string): boolean {
	const { relation, xpos } = tree[i]!;
	if (!relation.startsWith('nsubj') || !xpos.startsWith('NN')) return false;
	const isJoined = tree.some((one) => one.head === i && one.relation === 'conj');
	if (/^(?:they|them|their|themselves)$/i.test(pronoun)) return xpos.endsWith('S') || isJoined;
	return /^(?:it|its|itself)$/i.test(pronoun) && !xpos.endsWith('S') && !isJoined;
}
