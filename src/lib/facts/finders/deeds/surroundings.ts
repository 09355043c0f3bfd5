import type { Tree, TreeWord } from '#lib/language/en/grammar/tree.ts';
import { countWords } from '#lib/language/en/phrases.ts';

/** So many words are shown about a word. */
const WORDS_MIN = 5;
const WORDS_MAX = 14;
/** More than this adds nothing to what a reader gathers from them. */
const WORDS_ENOUGH = 11;
/** A cut that the reader of the sentence is less sure of is none. */
const SURE = 0.6;

/** What a head can be without: where, when, why, and what goes on behind it. */
const DISPENSABLE =
	/^(?:punct|cc|conj|advcl|parataxis|acl|acl:relcl|appos|obl|obl:\w+|advmod|discourse|mark|case|nmod)$/;
/** What it loses its point without. */
const TELLING = /^(?:obl|obl:\w+|nmod|advmod|acl:relcl|acl)$/;
/** What goes on behind a word without saying more of it. */
const JOINED = /^(?:conj|cc|parataxis|appos)$/;
const NEGATIVE = /^(?:not|n['’]t|never|no|hardly|only)$/i;
const ASKING = /^W/;
const LOOSE_FIRST = /^(?:CCONJ|PUNCT|PART|AUX)$/;
const JOINING_FIRST = /^(?:SCONJ|ADP)$/;
const LOOSE_LAST = /^(?:CCONJ|PUNCT|SCONJ|ADP|PART|AUX|DET)$/;
/** "both of which", "in which" */
const OF_WHICH = /^(?:\S+ )?\p{Ll}+ (?:which|whom|whose)\b/u;
const MARKS = /[“”"()[\]{}—–:;…\n]|\s-|-\s/;

/** What speaks for a stretch: each word of it, and that it is a clause; and against it: what each cut takes. */
const SHOWS = 0.3;
const CLAUSE = 4;
const TELLS = 1.5;
const LACKS = 0.2;
const BREAKS = 3;

/** A stretch of a sentence by its first and last word, about a word. */
interface Stretch {
	readonly first: number;
	readonly word: number;
	readonly last: number;
}

/** A stretch that may be shown, what is lost by the cut, and how good it is. */
interface Shown {
	readonly text: string;
	readonly score: number;
}

/**
 * The words about a word as they stand in the text: a stretch that holds together in the sentence's tree,
 * a clause where there is one. Where the cut takes something off that tells, there is a "…".
 *
 * @example "lucrative" // "The contract was lucrative for both firms"
 */
export function surroundingsOf(tree: Tree, word: number, text: string): string | undefined {
	let best: Shown | undefined;
	for (let first = word; first >= 0 && word - first < 2 * WORDS_MAX; first--)
		for (let last = word; last < tree.length && last - first < 2 * WORDS_MAX; last++) {
			const shown = show(tree, { first, word, last }, text);
			if (shown && !(best && shown.score <= best.score)) best = shown;
		}
	return best?.text;
}

/** A stretch as it is shown; undefined for one that does not hold together. */
function show(tree: Tree, stretch: Stretch, text: string): Shown | undefined {
	const { first, word, last } = stretch;
	if (!standsApart(tree, stretch, text)) return undefined;
	const quote = text.slice(tree[first]!.start, tree[last]!.end);
	const top = topOf(tree, stretch);
	const lost = top !== undefined && lostBeside(tree, stretch, top);
	if (!lost || isJoined(tree[first]!, top)) return undefined;
	const breaksOff = lost.some((i) => isCutAt(tree, i, last));
	if (breaksOff && last === word) return undefined;
	const isWhole = isClause(tree, stretch, top);
	const telling = lost.filter((i) => isTelling(tree[i]!));
	const before = isWhole || first === 0 ? '' : '… ';
	const behind = telling.some((i) => i > last) ? ' …' : '';
	const cut = telling.length * TELLS + lost.length * LACKS + (breaksOff ? BREAKS : 0);
	const score = Math.min(countWords(quote), WORDS_ENOUGH) * SHOWS + (isWhole ? CLAUSE : 0) - cut;
	return { text: before + quote + behind, score };
}

/** Whether a part that is lost belongs to the last word that is shown: "relating | to the crisis". */
function isCutAt(tree: Tree, part: number, last: number): boolean {
	const { head, relation } = tree[part]!;
	return part > last && head === last && !JOINED.test(relation);
}

function isTelling({ relation, xpos }: TreeWord): boolean {
	return TELLING.test(relation) && !ASKING.test(xpos);
}

/** Whether a stretch is of the right length, and the cuts about it leave no small word or mark alone. */
function standsApart(tree: Tree, { first, last }: Stretch, text: string): boolean {
	const [from, to] = [tree[first]!, tree[last]!];
	const quote = text.slice(from.start, to.end);
	const words = countWords(quote);
	return (
		words >= WORDS_MIN &&
		words <= WORDS_MAX &&
		!LOOSE_FIRST.test(from.upos) &&
		!LOOSE_LAST.test(to.upos) &&
		/\s/.test(text[from.start - 1] ?? ' ') &&
		/[\s,.;:!?)”"]/.test(text[to.end] ?? ' ') &&
		!MARKS.test(quote) &&
		!OF_WHICH.test(quote)
	);
}

/** "that", "which", "when", "of" join a stretch to what stands before it; "When it rained, the river rose" is whole. */
function isJoined({ upos, xpos, text, head }: TreeWord, top: number): boolean {
	return head === top && (JOINING_FIRST.test(upos) || ASKING.test(xpos) || text === 'that');
}

/** The one word that the others of a stretch hang under. */
function topOf(tree: Tree, { first, last }: Stretch): number | undefined {
	let top: number | undefined;
	for (let i = first; i <= last; i++) {
		const { head, upos, confidence } = tree[i]!;
		if ((head >= first && head <= last) || upos === 'PUNCT') continue;
		if (top !== undefined || (head >= 0 && confidence < SURE)) return undefined;
		top = i;
	}
	return top;
}

/** The words whose parts are cut off a stretch, where the stretch can be without them. */
function lostBeside(tree: Tree, { first, last }: Stretch, top: number): number[] | undefined {
	const lost = tree.flatMap(({ head, upos }, i) =>
		(i < first || i > last) && head >= first && head <= last && upos !== 'PUNCT' ? i : []
	);
	// "at most | two": what stands before the stretch may belong to no word but its top.
	return lost.every((i) => isDispensable(tree[i]!, top) && (i > last || tree[i]!.head === top))
		? lost
		: undefined;
}

/** What joins a part to what is around it can go with the top alone: "that", "for", "and". */
function isDispensable({ relation, text, head, confidence }: TreeWord, top: number): boolean {
	return (
		DISPENSABLE.test(relation) &&
		!NEGATIVE.test(text) &&
		confidence >= SURE &&
		(head === top || !/^(?:mark|case|cc)$/.test(relation))
	);
}

/** Whether a stretch has its subject and its verb, and no "though" makes it a part of something else. */
function isClause(tree: Tree, { first, last }: Stretch, top: number): boolean {
	const own = tree.filter(({ head }, i) => head === top && i >= first && i <= last);
	return (
		own.some(({ relation, xpos }) => /^nsubj/.test(relation) && !ASKING.test(xpos)) &&
		!own.some(({ relation }) => relation === 'mark')
	);
}
