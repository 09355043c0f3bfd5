import type { Tree } from '#lib/language/en/grammar/tree.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { countWords, join } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { fact, sentenceSpan, type Fact, type FactKind, type Term } from '../fact.ts';
import { phrasing } from './phrasing.ts';
import type { FreeClause } from './free-clause.ts';
import { invertedOf } from './wording.ts';

/** Why, what for or how something was done: the part of a clause that says so, and the clause as a question without it. */
export interface Circumstance {
	/** "did the Olmec build long aqueducts" */
	readonly asked: string;
	/** "to transport water into their cities" */
	readonly text: string;
}

/** What a part needs to be asked for: so many words at least and at most, and so many in the question. */
const WORDS = { min: 3, max: 20 };
const ASKED_MIN = 4;
/** "was Ingenuity built": what is done to something says more in fewer words. */
const PASSIVE_ASKED_MIN = 3;

/** A part of a clause with the question that it answers; undefined where either does not stand alone. */
export function circumstanceOf(
	clause: FreeClause,
	part: Part | undefined
): Circumstance | undefined {
	const { reading, sentence, proposition, around } = clause;
	if (!part || proposition.negated || isElliptical(clause, part)) return undefined;
	const asked = askedWithout(clause, part);
	const [marker, words] = opened(clause.tree, part.words);
	const said = phrasing(reading, sentence.index, words, { ...around, pointing: true });
	if (
		!asked ||
		!said ||
		DOING_SO.test(said) ||
		countWords(asked) < (proposition.passive ? PASSIVE_ASKED_MIN : ASKED_MIN)
	)
		return undefined;
	const text = join(marker, said);
	const count = countWords(text);
	return count >= WORDS.min && count <= WORDS.max ? { asked, text } : undefined;
}

/** A clause as a question without a part; without what stands in front, too, where that points at what was said before. */
export function askedWithout(clause: FreeClause, part: Part): string | undefined {
	const { parts, proposition } = clause;
	const inFront = parts.filter(({ words }) => words[0]! < proposition.subject.words[0]!);
	return invertedOf(clause, [part]) ?? invertedOf(clause, [part, ...inFront]);
}

/** "to learn how to do it": what, the words do not say. */
const DOING_SO = /\b(?:do|does|did|doing) (?:it|so|this|that)\b/i;

/** "by" of "by building a bridge", which is no phrase with it: what opens a part, and what follows. */
function opened(tree: Tree, words: readonly number[]): [string, readonly number[]] {
	const from = words.findIndex((i) => tree[i]!.upos !== 'PUNCT');
	const [first, second] = [tree[words[from]!]!, tree[words[from + 1] ?? words[from]!]!];
	if (/^by$/i.test(first.text)) return ['by', words.slice(from + 1)];
	const isInOrder = /^in$/i.test(first.text) && /^order$/i.test(second.text);
	return ['', words.slice(from + (isInOrder ? 2 : 0))];
}

/** Verbs that say nothing without what: "Why did he refuse?" */
export const WANTING =
	/^(?:refuse|agree|decide|accept|decline|try|want|like|hope|plan|choose|continue|fail|manage|stop|begin|start|help|prefer|insist|hesitate|respond|react|reply|retaliate)$/;

export function isElliptical({ tree, proposition, parts }: FreeClause, part: Part): boolean {
	const base = baseOf(tree[proposition.head]!) ?? '';
	return WANTING.test(base) && parts.every((one) => one === part);
}

/** The fact that somebody did something for, because of or by something, which is the key. */
export function circumstanceFact(
	{ reading, sentence, source, subject }: FreeClause,
	kind: FactKind,
	stem: string,
	key: Omit<Term, 'span'>
): Fact {
	const span = sentenceSpan(reading, sentence);
	return fact(kind, sentence, [span], {
		source,
		about: subject,
		asks: [{ stem, key: { ...key, span } }]
	});
}
