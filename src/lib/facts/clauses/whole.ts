import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';

const QUOTE = /^(?:["“”«»„‘`]|''|``)$/;
/** Marks that break a phrase in two. */
const BREAK = /^(?:[–—;:|…/]|--|\.{3})$/;
/** Words that want another behind them. */
const OPEN = /^(?:DET|CCONJ|SCONJ)$/;

/** Whether words are a phrase: unbroken, with all of its list, and not cut off before a word that its last one wants. */
export function isWhole(tree: Tree, words: readonly number[]): boolean {
	const first = tree[words[0]!]!;
	if (words.some((i) => BREAK.test(tree[i]!.text) || isDash(tree, i))) return false;
	if (isWordCut(tree, words) || leavesSubject(tree, words)) return false;
	if (first.upos === 'SCONJ' && first.relation === 'mark') return false;
	if (!areQuotesWhole(tree, words) || isListCut(tree, words)) return false;
	return !isOpen(tree, words) && !endsInBareRelative(tree, words);
}

/** "the fund - a charity", but not "long-term". */
function isDash(tree: Tree, i: number): boolean {
	return tree[i]!.text === '-' && tree[i - 1]?.end !== tree[i]!.start;
}

/** "the lack of time couples" of "the lack of time couples spend together": somebody is left who does nothing. */
function leavesSubject(tree: Tree, words: readonly number[]): boolean {
	const tops = words.filter((i) => tree[i]!.upos !== 'PUNCT' && !words.includes(tree[i]!.head));
	return tops.length > 1 && tops.some((i) => tree[i]!.relation.startsWith('nsubj'));
}

/** "devices called brain" of "brain-to-brain interfaces" has lost the rest of a word. */
function isWordCut(tree: Tree, words: readonly number[]): boolean {
	const [from, to] = [words[0]!, words.at(-1)!];
	const isTied = (hyphen: number, word: number) =>
		tree[hyphen]?.text === '-' &&
		(tree[hyphen].end === tree[word]!.start || tree[word]!.end === tree[hyphen].start);
	return isTied(from - 1, from) || isTied(to + 1, to);
}

function isOpen(tree: Tree, words: readonly number[]): boolean {
	const { upos, relation } = tree[words.at(-1)!]!;
	return OPEN.test(upos) || (upos === 'ADP' && relation === 'case');
}

/** "a camera that points": where to, the phrase has lost. */
function endsInBareRelative(tree: Tree, words: readonly number[]): boolean {
	const last = words.at(-1)!;
	if (tree[last]!.relation !== 'acl:relcl' || words.length < 2) return false;
	return !dependents(tree, last).some(
		(i) => tree[i]!.relation.startsWith('nsubj') && !/^(?:that|which|who)$/i.test(tree[i]!.text)
	);
}

/** "to functionalism, institutionalism": a list without its "and" has lost its end. */
function isListCut(tree: Tree, words: readonly number[]): boolean {
	const joined = words.filter((i) => tree[i]!.relation === 'conj' && words.includes(tree[i]!.head));
	const joins = (i: number) => /^(?:and|or|but|nor|&|as well as)$/i.test(tree[i]!.text);
	return joined.length > 0 && !words.some(joins);
}

/** Quotation marks stand in pairs, and around a few words. */
function areQuotesWhole(tree: Tree, words: readonly number[]): boolean {
	const marks = words.filter((i) => QUOTE.test(tree[i]!.text)).map((i) => tree[i]!.text);
	if (marks.some((mark) => /^[‘`«»„]$/.test(mark))) return false;
	return marks.length === 0 || (marks.length === 2 && marks[0] !== '”' && marks[1] !== '“');
}
