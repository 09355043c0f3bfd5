import { dependents } from '#lib/language/en/grammar/tree.ts';
import { join } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { phrasing } from './phrasing.ts';
import type { FreeClause } from './free-clause.ts';

/** A part of a clause that says when, under which condition or in spite of what it is so. */
export interface Beside {
	readonly part: Part;
	/** The word or words that open it: "when", "despite". */
	readonly marker: string;
	/** As it reads in mid-sentence, with its marker. */
	readonly text: string;
}

const CLAUSES =
	/^(?:when|after|before|once|until|while|whereas|although|though|as soon as|whenever|because|since)$/;
const PHRASES =
	/^(?:after|before|during|following|despite|without|upon|until|instead of|in response to|in spite of)$/;

/** What stands beside a clause in front of it or behind, and says when, why or in spite of what it is so. */
export function besides(clause: FreeClause): Beside[] {
	const { proposition } = clause;
	return [...proposition.lead, ...proposition.parts].flatMap((part) => {
		const found = besideAt(clause, part);
		return found ? [found] : [];
	});
}

function besideAt(clause: FreeClause, part: Part): Beside | undefined {
	const { reading, sentence, tree, around } = clause;
	if (!/^(?:advcl|obl)$/.test(part.relation)) return undefined;
	const markers = dependents(tree, part.head).filter(
		(i) =>
			/^(?:mark|case)$/.test(tree[i]!.relation) ||
			(tree[i]!.relation === 'advmod' && /^(?:when|while|once|whenever)$/i.test(tree[i]!.text))
	);
	const [first] = markers;
	if (first === undefined || !isClause(tree, part) || isLength(tree, part)) return undefined;
	const opening = [...markers, ...markers.flatMap((i) => dependents(tree, i))].sort(
		(a, b) => a - b
	);
	const marker = opening.map((i) => tree[i]!.text.toLowerCase()).join(' ');
	const fits = part.relation === 'advcl' ? CLAUSES : PHRASES;
	if (!fits.test(marker) && !isLooseTime(clause, part, marker) && !isOccasion(clause, part, marker))
		return undefined;
	const words = part.words.filter((i) => !opening.includes(i));
	if (words.some((i) => i < opening[0]! && tree[i]!.upos !== 'PUNCT')) return undefined;
	const [from, to] = [
		Math.min(part.head, clause.proposition.head),
		Math.max(part.head, clause.proposition.head)
	];
	if (tree.slice(from, to).some(({ text }) => /^[;:–—]$/.test(text))) return undefined;
	const text = phrasing(reading, sentence.index, words, { ...around, pointing: true });
	return text ? { part, marker, text: join(marker, text) } : undefined;
}

/** "when asked", "although he was ill", but not "although not significant". */
function isClause(tree: FreeClause['tree'], { relation, head }: Part): boolean {
	if (relation !== 'advcl') return true;
	return (
		/^VB/.test(tree[head]!.xpos) || dependents(tree, head).some((i) => tree[i]!.relation === 'cop')
	);
}

/** "after about 19 seconds": how long, and not what came before. */
function isLength(tree: FreeClause['tree'], { relation, head }: Part): boolean {
	return (
		relation === 'obl' &&
		/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|while|time)$/i.test(
			tree[head]!.text
		)
	);
}

/** "at the age of 16", "in the late 1950s", "by the end of 1944": a time that is no whole date. */
function isLooseTime(
	{ tree }: FreeClause,
	{ relation, head, words }: Part,
	marker: string
): boolean {
	if (!/^obl/.test(relation) || !/^(?:at|in|by|during|on)$/.test(marker)) return false;
	const said = words.map((i) => tree[i]!.text).join(' ');
	if (/^(?:age|ages)$/i.test(tree[head]!.text)) return /\d|\b\p{L}+teen\b/u.test(said);
	return (
		/^(?:1\d|20)\d\ds$/.test(tree[head]!.text) ||
		(/\b\d{4}\b/.test(said) &&
			/\b(?:early|late|mid|spring|summer|autumn|fall|winter|end|beginning)\b/i.test(said)) ||
		/\b(?:\d+(?:st|nd|rd|th)|first|second|third|last|final) (?:minute|century|season|year)\b/i.test(
			said
		) ||
		/\b\p{L}+th century\b/iu.test(said)
	);
}

/** "at the Congress of Linguists", "in the film House of Wax": an occasion told by a name, and no place or date. */
function isOccasion(
	{ tree, reading, sentence }: FreeClause,
	{ relation, words, head }: Part,
	marker: string
): boolean {
	if (relation !== 'obl' || !/^(?:at|in|under|against)$/.test(marker)) return false;
	if (words.length < 4 || !words.some((i) => /^NNP/.test(tree[i]!.xpos))) return false;
	const [from, to] = [tree[words[0]!]!.start, tree[words.at(-1)!]!.end];
	if (sentence.moments.some((one) => one.start < to && one.end > from)) return false;
	const { start, end } = tree[head]!;
	const mention = sentence.mentions.find((one) => one.start <= start && one.end >= end);
	return !mention || reading.entityOf(mention)?.type !== 'place';
}
