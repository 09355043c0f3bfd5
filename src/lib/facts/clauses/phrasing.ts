import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Tree } from '#lib/language/en/grammar/tree.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { Around } from './around.ts';
import { losesWhich, withoutAsides } from './asides.ts';
import { definites } from './definites.ts';
import { meantBy } from './meaning.ts';
import { opening } from './opening.ts';
import { pointsElsewhere } from './pointing.ts';
import { pronounFor, type Place } from './pronoun.ts';
import { isWhole } from './whole.ts';

/** Adverbs that only tie a sentence to the one before: what it says is said without them. */
export const TYING =
	/^(?:also|however|therefore|thus|hence|then|moreover|furthermore|meanwhile|nevertheless|nonetheless|indeed|still|consequently|accordingly|subsequently|additionally|eventually|even|now|currently)$/i;
/**
 * Some words of a sentence as a phrase that stands by itself in mid-sentence: pronouns by the names of
 * whom they mean, without brackets, asides and adverbs that tie it to the text before. Undefined where it points
 * at something that cannot be named, or is not whole.
 *
 * @example phrasing(reading, 4, words) // "Otto Jespersen’s focus", for "his focus"
 */
export function phrasing(
	reading: FullReading,
	sentence: number,
	words: readonly number[],
	around: Around = {}
): string | undefined {
	const tree = reading.trees[sentence]!;
	const kept = trimmed(tree, withoutAsides(tree, words));
	if (!kept.length || !isWhole(tree, kept) || losesWhich(tree, words, kept)) return undefined;
	const written = wordsOf({ reading, sentence, tree, kept }, around);
	const text = written && inOne(reading, sentence, tree, written);
	return text === undefined || hasRelativeTime(text) ? undefined : text;
}

/** A word by its number, and what is written for it. */
export type Written = readonly [number, string];

/** What is written for each word; undefined where one points at something that cannot be named. */
function wordsOf(place: Place, around: Around): Written[] | undefined {
	const { reading, sentence, tree, kept } = place;
	const known = definites(reading, sentence, kept);
	let { named } = around;
	const written: Written[] = [];
	for (const i of kept) {
		const said = known?.get(i) ?? (known && wordFor(place, i, { ...around, named }));
		if (said === undefined) return undefined;
		// Named once in a phrase, a person goes by the pronoun from there on.
		if (tree[i]!.upos === 'PRON' && said !== tree[i]!.text)
			named ??= meantBy(reading, sentence, tree[i]!);
		if (said !== '') written.push([i, said]);
	}
	return written;
}

/** A word as it stands, a pronoun by whom it means, nothing for what only ties; undefined where it points elsewhere. */
function wordFor(place: Place, i: number, around: Around): string | undefined {
	const { text, relation, xpos, upos } = place.tree[i]!;
	if (TYING.test(text) && relation.startsWith('advmod')) return '';
	if (xpos.startsWith('PRP') || upos === 'PRON') return pronounFor(place, i, around);
	return pointsElsewhere(place.tree, i) ? undefined : text;
}

/** Without marks and joining words at the ends. */
function trimmed(tree: Tree, words: readonly number[]): number[] {
	const isEdge = (i: number) => tree[i]!.upos === 'PUNCT' || tree[i]!.relation === 'cc';
	let [from, to] = [0, words.length];
	while (from < to && isEdge(words[from]!)) from++;
	while (to > from && isEdge(words[to - 1]!)) to--;
	return words.slice(from, to);
}

/** Words in one, with the spaces that the text has, or one where something was left out. */
export function inOne(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	written: readonly Written[]
): string {
	const text = written
		.map(([i, said], k) =>
			k === 0
				? opening(reading, sentence, tree, i, said)
				: spaceBetween(tree, written[k - 1]![0], i) + said
		)
		.join('');
	return text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
}

function spaceBetween(tree: Tree, last: number, next: number): string {
	if (last === next - 1) return tree[last]!.end === tree[next]!.start ? '' : ' ';
	return tree[next]!.upos === 'PUNCT' || /^['’]/.test(tree[next]!.text) ? '' : ' ';
}
