import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import { dependents, type Tree, type TreeWord } from '#lib/language/en/grammar/tree.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { Reference } from '#lib/language/en/references/references.ts';
import { mayBeStar } from '../star.ts';
import { nameOf } from '../subject.ts';
import { definites } from './definites.ts';

/** What a phrase may leave to the words around it. */
export interface Around {
	/** Who is named beside the phrase: "his" may then stay. */
	readonly named?: Entity | undefined;
	/** The subject of the clause that the phrase is of, as it reads: "its" may then stay. */
	readonly subject?: string | undefined;
	/** Whether "its" or "their" can be what is named beside the phrase. */
	readonly own?: 'its' | 'their' | undefined;
	/** Whether "it" and "they" may stand in a reason or a purpose: they are what the question names. */
	readonly pointing?: boolean;
}

/** Adverbs that only tie a sentence to the one before: what it says is said without them. */
const TYING =
	/^(?:also|however|therefore|thus|hence|then|moreover|furthermore|meanwhile|nevertheless|nonetheless|indeed|still|consequently|accordingly|subsequently|additionally|eventually|even|now|currently)$/i;
/** Words by which a phrase points at what was said before, or at the day of writing. */
const POINTING =
	/^(?:this|these|those|such|former|latter|same|another|others|other|here|instead|too|again|otherwise|similarly|likewise|so|thereby|therein|today|ago|i|we|you|me|us|my|our|your|mine|ours|one|ones|everyone|someone|somebody|something|anything)$/i;
const POSSESSIVE = /^PRP\$$/;
const QUOTE = /^(?:["“”«»„‘`]|''|``)$/;

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
	const known = definites(reading, sentence, kept);
	if (!known) return undefined;
	let text = '';
	let last = -1;
	let { named } = around;
	for (const i of kept) {
		const said = known.get(i) ?? wordFor(reading, sentence, tree, i, kept, { ...around, named });
		// Named once in a phrase, a person goes by the pronoun from there on.
		if (tree[i]!.upos === 'PRON' && said !== tree[i]!.text)
			named ??= meantBy(reading, sentence, tree[i]!);
		if (said === undefined) return undefined;
		if (said === '') continue;
		text +=
			spaceBetween(reading, tree, last, i) +
			(last < 0 ? opening(reading, sentence, tree, i, said) : said);
		last = i;
	}
	text = text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
	return hasRelativeTime(text) ? undefined : text;
}

/** "a long-term goal – a canal": without the apposition it does not say which. */
function losesWhich(tree: Tree, words: readonly number[], kept: readonly number[]): boolean {
	return words.some((i) => {
		const { relation, head } = tree[i]!;
		if (relation !== 'appos' || kept.includes(i) || !kept.includes(head)) return false;
		const isIndefinite = dependents(tree, head).some((one) => /^an?$/i.test(tree[one]!.text));
		return isIndefinite && tree[head]!.upos === 'NOUN';
	});
}

/** The words without what stands in brackets, and without appositions and relative clauses between marks. */
function withoutAsides(tree: Tree, words: readonly number[]): number[] {
	const out = new Set<number>();
	let depth = 0;
	const inside = new Set(words);
	for (let i = 0; i < tree.length; i++) {
		if (/^[([]$/.test(tree[i]!.text)) depth++;
		if (depth > 0) out.add(i);
		if (/^[)\]]$/.test(tree[i]!.text)) depth = Math.max(0, depth - 1);
	}
	for (const i of words) {
		const { relation } = tree[i]!;
		if (
			!/^(?:appos|acl|acl:relcl|parataxis|advcl:relcl)$/.test(relation) ||
			!inside.has(tree[i]!.head)
		)
			continue;
		const first = wordsUnder(tree, i)[0]!;
		const isSetOff =
			/^[,–—(-]$|^--$/.test(tree[first]!.text) ||
			/^[,–—(-]$|^--$/.test(tree[first - 1]?.text ?? '');
		if (isSetOff) for (const word of wordsUnder(tree, i)) out.add(word);
	}
	const kept = words.filter((i) => !out.has(i));
	const has = new Set(kept);
	// A comma between words of which one is out stands for nothing.
	return kept.filter(
		(i) =>
			tree[i]!.upos !== 'PUNCT' ||
			(has.has(i - 1) && has.has(i + 1)) ||
			/^['’%]$/.test(tree[i]!.text)
	);
}

/** Without marks and joining words at the ends. */
function trimmed(tree: Tree, words: readonly number[]): number[] {
	const isEdge = (i: number) => tree[i]!.upos === 'PUNCT' || tree[i]!.relation === 'cc';
	let [from, to] = [0, words.length];
	while (from < to && isEdge(words[from]!)) from++;
	while (to > from && isEdge(words[to - 1]!)) to--;
	return words.slice(from, to);
}

/** Without quotation marks and dashes in it, and not cut off before a noun that its last word wants. */
function isWhole(tree: Tree, words: readonly number[]): boolean {
	if (!areQuotesWhole(tree, words) || isListCut(tree, words)) return false;
	if (words.some((i) => /^(?:[–—;:|…/]|--|\.{3})$/.test(tree[i]!.text))) return false;
	if (words.some((i) => tree[i]!.text === '-' && tree[i - 1]?.end !== tree[i]!.start)) return false;
	if (tree[words[0]!]!.upos === 'SCONJ' && tree[words[0]!]!.relation === 'mark') return false;
	const last = tree[words.at(-1)!]!;
	if (
		last.relation === 'acl:relcl' &&
		words.length > 1 &&
		!dependents(tree, words.at(-1)!).some(
			(i) => /^nsubj/.test(tree[i]!.relation) && !/^(?:that|which|who)$/i.test(tree[i]!.text)
		)
	)
		return false;
	return (
		!/^(?:DET|CCONJ|SCONJ)$/.test(last.upos) && !(last.upos === 'ADP' && last.relation === 'case')
	);
}

/** "to functionalism, institutionalism": a list without its "and" has lost its end. */
function isListCut(tree: Tree, words: readonly number[]): boolean {
	const joined = words.filter((i) => tree[i]!.relation === 'conj' && words.includes(tree[i]!.head));
	return (
		joined.length > 0 &&
		!words.some((i) => /^(?:and|or|but|nor|&|as well as)$/i.test(tree[i]!.text))
	);
}

/** Quotation marks stand in pairs, and around a few words. */
function areQuotesWhole(tree: Tree, words: readonly number[]): boolean {
	const marks = words.filter((i) => QUOTE.test(tree[i]!.text)).map((i) => tree[i]!.text);
	if (marks.some((mark) => /^[‘`«»„]$/.test(mark))) return false;
	return marks.length === 0 || (marks.length === 2 && marks[0] !== '”' && marks[1] !== '“');
}

/** A word as it stands, a pronoun by whom it means, nothing for what only ties; undefined where it points elsewhere. */
function wordFor(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	i: number,
	kept: readonly number[],
	around: Around
): string | undefined {
	const word = tree[i]!;
	const lower = word.text.toLowerCase();
	if (TYING.test(lower) && /^advmod/.test(word.relation)) return '';
	if (/^PRP/.test(word.xpos) || /^(?:PRON)$/.test(word.upos))
		return pronounFor(reading, sentence, tree, i, kept, around);
	if (POINTING.test(lower)) return isHarmless(tree, i) ? word.text : undefined;
	if (lower === 'that' && word.upos === 'DET') return undefined;
	return word.text;
}

/** "such as", "so large that", "one hundred", "other than" point at nothing. */
function isHarmless(tree: Tree, i: number): boolean {
	const lower = tree[i]!.text.toLowerCase();
	const next = tree[i + 1]?.text.toLowerCase() ?? '';
	if (lower === 'such') return next === 'as';
	if (lower === 'so') return next === 'that' || /^(?:advmod|mark|fixed)$/.test(tree[i]!.relation);
	if (lower === 'one') return tree[i]!.upos === 'NUM' || next === 'of';
	if (lower === 'other')
		return (
			next !== 'than' &&
			tree[i - 1] !== undefined &&
			/^(?:and|or|many|several|,)$/i.test(tree[i - 1]!.text)
		);
	if (lower === 'those') return /^(?:who|that|of|in|with)$/.test(next);
	if (lower === 'same') return /^as$/.test(tree[i + 2]?.text.toLowerCase() ?? '');
	if (lower === 'another')
		return (
			i !== tree.findIndex(({ upos }) => upos !== 'PUNCT') &&
			/^NN$/.test(tree[i + 1]?.xpos ?? '') &&
			tree[i - 1]?.upos === 'ADP'
		);
	if (lower === 'again') return /^(?:in|on)$/.test(next);
	return lower === 'too' && tree[i + 1]?.upos === 'ADJ';
}

function pronounFor(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	i: number,
	kept: readonly number[],
	{ named, own, pointing, subject }: Around
): string | undefined {
	const word = tree[i]!;
	const lower = word.text.toLowerCase();
	if (lower === 'that' && word.xpos === 'DT') return undefined;
	if (/^(?:who|whom|whose|which|what|that|whatever|where)$/.test(lower)) {
		// A relative is clear where what it stands for is in the phrase.
		const clause = relativeAbove(tree, i);
		return clause === undefined || (tree[clause]!.head >= 0 && kept.includes(tree[clause]!.head))
			? word.text
			: undefined;
	}
	if (lower === 'there' || word.relation === 'expl') return word.text;
	if (/^(?:all|both|each|many|some|most|none|nothing|nobody)$/.test(lower))
		return dependents(tree, i).length ? word.text : undefined;
	const entity = meantBy(reading, sentence, word);
	if (entity) {
		if (entity === named) return word.text;
		// "Merson went 4 for 5 in his second game": his own, whomever the text is about.
		if (named?.type === 'person' && POSSESSIVE.test(word.xpos)) return undefined;
		const name = nameOf(reading, entity);
		if (/self$/.test(lower)) return word.text;
		return POSSESSIVE.test(word.xpos) ? `${name}’s` : name;
	}
	if (/^(?:he|she|his|her|him|himself|herself)$/.test(lower))
		return isOwnOfNamed(reading, sentence, named) ? word.text : undefined;
	if (/^(?:its|itself|their|themselves)$/.test(lower) && isOfSubjectInside(tree, i, kept))
		return word.text;
	// "NASA said it has found …"
	const isOfReport = word.relation.startsWith('nsubj') && isUnderClause(tree, i, kept);
	const isOwn = own === (/^it/.test(lower) ? 'its' : 'their');
	const mayBeOwn = isOwn && (isOfReport || POSSESSIVE.test(word.xpos));
	const reference = /self$|selves$/.test(lower) ? undefined : reading.references.get(word.start);
	if (reference && !mayStay(reference, mayBeOwn, { named, pointing, subject }))
		return POSSESSIVE.test(word.xpos) ? ownerOf(reference) : reference.text;
	if (/^(?:its|itself)$/.test(lower)) return own === 'its' || pointing ? word.text : undefined;
	if (/^(?:their|themselves)$/.test(lower))
		return own === 'their' || pointing ? word.text : undefined;
	if (pointing && /^(?:it|they|them)$/.test(lower)) return word.text;
	return isOfReport && isOwn && /^(?:it|they)$/.test(lower) ? word.text : undefined;
}

/** Whether "it" or "its" is clear from what stands beside the phrase. */
function mayStay(
	{ entity, text }: Reference,
	mayBeOwn: boolean,
	{ named, pointing, subject }: Around
): boolean {
	if (text === subject) return true;
	return entity && named ? entity === named : pointing === true || mayBeOwn;
}

/** "the Wright brothers’" and "the Panama Canal’s". */
function ownerOf({ text, many }: Reference): string {
	return text.endsWith('s') && (many || text.startsWith('the ')) ? `${text}’` : `${text}’s`;
}

/** "all four blades broke at their weakest point": the phrase names what the possessive speaks of, as subject of its clause. */
function isOfSubjectInside(tree: Tree, i: number, kept: readonly number[]): boolean {
	for (let up = tree[i]!.head; up >= 0 && kept.includes(up); up = tree[up]!.head) {
		const subject = dependents(tree, up).find((one) => /^nsubj/.test(tree[one]!.relation));
		if (subject === undefined || subject === i) continue;
		const isMany =
			/S$/.test(tree[subject]!.xpos) ||
			dependents(tree, subject).some((one) => tree[one]!.relation === 'conj');
		const isNoun =
			/^NN/.test(tree[subject]!.xpos) ||
			/^(?:all|both|most)$/i.test(tree[subject]!.text) ||
			tree[subject]!.upos === 'NUM';
		return (
			kept.includes(subject) &&
			subject < i &&
			isNoun &&
			(/^its/i.test(tree[i]!.text) ? !isMany : isMany || tree[subject]!.upos === 'NUM')
		);
	}
	return false;
}

/** Whether "her" can only be whose name stands beside the phrase: the sentence names nobody else. */
function isOwnOfNamed(
	{ sentences, entityOf }: FullReading,
	sentence: number,
	named: Entity | undefined
): boolean {
	if (!named || (named.sure && named.type !== 'person')) return false;
	return sentences[sentence]!.mentions.every((mention) => {
		const entity = entityOf(mention);
		return entity === named || (entity?.sure === true && entity.type !== 'person');
	});
}

/** Whether a word is the subject of a clause that the phrase reports. */
function isUnderClause(tree: Tree, i: number, kept: readonly number[]): boolean {
	const { head } = tree[i]!;
	return head >= 0 && kept.includes(head) && tree[head]!.relation === 'ccomp';
}

function relativeAbove(tree: Tree, i: number): number | undefined {
	for (let at = i; at >= 0; at = tree[at]!.head)
		if (/^acl:relcl$/.test(tree[at]!.relation)) return at;
	return undefined;
}

/**
 * Whom a pronoun stands for: by the tree, or where that leaves it open whom the sentence opens with, if it names
 * nobody else before.
 */
export function meantBy(
	reading: FullReading,
	sentence: number,
	{ start, text }: TreeWord
): Entity | undefined {
	const { resolutions, pronouns, sentences, entityOf } = reading;
	const resolved = resolutions.find((one) => one.start === start)?.entity;
	const hero = pronouns.get(sentence);
	if (resolved && mayBeStar(reading, resolved)) return undefined;
	if (!resolved && hero && mayBeStar(reading, hero)) return undefined;
	if (resolved || !hero || !/^(?:he|she|his|her|him|himself|herself)$/i.test(text)) return resolved;
	const { words, mentions } = sentences[sentence]!;
	const first = words.find(({ lower }) => /^(?:he|she)$/.test(lower));
	const gender = (word: string) => /^h(?:e|is|im)/i.test(word);
	if (!first || first.start > start || gender(first.lower) !== gender(text)) return undefined;
	const isRival = (entity: Entity | undefined) =>
		entity !== undefined && entity !== hero && (entity.type === 'person' || !entity.sure);
	const rivals = mentions.filter((one) => one.end <= start && isRival(entityOf(one)));
	return first.start === start || !rivals.length ? hero : undefined;
}

function spaceBetween({ article }: FullReading, tree: Tree, last: number, next: number): string {
	if (last < 0) return '';
	if (last === next - 1)
		return article.text.slice(tree[last]!.end, tree[next]!.start) === '' ? '' : ' ';
	return tree[next]!.upos === 'PUNCT' || /^['’]/.test(tree[next]!.text) ? '' : ' ';
}

/** The first word small where its capital is only that of the sentence. */
function opening(
	reading: FullReading,
	sentence: number,
	tree: Tree,
	i: number,
	said: string
): string {
	const { mentions } = reading.sentences[sentence]!;
	const { start, upos, text } = tree[i]!;
	const isFirst = tree.slice(0, i).every((word) => word.upos === 'PUNCT');
	const isNamed = mentions.some(
		(one) => (one.role?.start ?? one.start) <= start && one.end > start
	);
	const literal = text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const isOrdinary = smallWords(reading).has(text.toLowerCase());
	if (
		!isFirst ||
		said !== text ||
		isNamed ||
		(upos === 'PROPN' && !isOrdinary) ||
		/\p{Lu}.*\p{Lu}|^I$/u.test(text)
	)
		return said;
	return said.charAt(0).toLowerCase() + said.slice(1);
}

const small = new WeakMap<FullReading, ReadonlySet<string>>();

/** The words that a text has in small letters somewhere. */
function smallWords(reading: FullReading): ReadonlySet<string> {
	const known =
		small.get(reading) ??
		new Set(
			reading.trees.flatMap((tree) =>
				tree.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : []))
			)
		);
	small.set(reading, known);
	return known;
}
