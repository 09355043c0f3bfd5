import { spanOf } from '#lib/article/span.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import type { Standing } from '../propositions/standing.ts';
import { nameOf } from '../subject.ts';

/**
 * What sets something apart from others of its kind, in a clause or beside a name.
 *
 * > Mutation-based testing is a technique that puts errors into a system.
 * > What kind of technique is mutation-based testing, according to the article?  one that puts errors into a system
 *
 * > Evernote, a company that stores the notes of its users, grew quickly.
 * > What kind of company is Evernote, according to the article?  one that stores the notes of its users
 */
export const definition: ClauseFinder = {
	kind: 'identity',
	find: (standings) => [
		...standings.flatMap(definitionOf),
		...(standings[0] ? appositionsIn(standings[0].reading) : [])
	]
};

const SURE = 0.8;
const TRAIT_WORDS = { min: 4, max: 20 };
const GENUS_WORDS_MAX = 4;
const SUBJECT_WORDS_MAX = 6;
/** Nouns that something is said to be without being of that kind. */
const LOOSE =
	/\b(?:one|sign|reason|way|time|thing|things|example|problem|part|parts|issue|feature|factor|aspect|question|case|matter|result|only|first|last|same|most|least|best|worst|\p{L}{3,}est|place|view|idea|name|fact)\b/iu;

function definitionOf({
	reading,
	sentence,
	tree,
	proposition,
	source,
	entity,
	subject,
	parts
}: Standing): Fact[] {
	if (proposition.negated || source || entity?.type === 'person') return [];
	if (countWords(subject) > SUBJECT_WORDS_MAX) return [];
	const cop = parts.find(({ relation }) => relation === 'cop');
	const verbs = proposition.verbs.map((i) => tree[i]!.text.toLowerCase());
	if (!cop || verbs.length > 1 || !/^(?:is|are|was|were)$/.test(verbs[0]!)) return [];
	return definedAs(reading, sentence, cop.head, verbs[0]!, subject);
}

/** "Evernote, a company that …": a name and, set off behind it, what it is. */
function appositionsIn(reading: FullReading): Fact[] {
	return reading.sentences.flatMap((sentence) => {
		const tree = reading.trees[sentence.index]!;
		return tree.flatMap(({ relation, head, confidence, start }, noun) => {
			if (relation !== 'appos' || confidence < SURE || head > noun) return [];
			if (isQuoted(sentence, start) || reading.personal.has(sentence.paragraph)) return [];
			const mention = sentence.mentions.find(
				(one) => one.start <= tree[head]!.start && one.end >= tree[head]!.end
			);
			const entity = mention && reading.entityOf(mention);
			if (!entity || entity.type === 'person') return [];
			return definedAs(reading, sentence, noun, 'is', nameOf(reading, entity));
		});
	});
}

/** What a noun with "a" or "the" and a clause of its own says of a subject. */
function definedAs(
	reading: FullReading,
	sentence: ReadSentence,
	noun: number,
	be: string,
	subject: string
): Fact[] {
	const tree = reading.trees[sentence.index]!;
	const clause = clauseOf(tree, noun);
	if (clause === undefined || !/^NNS?$/.test(tree[noun]!.xpos)) return [];
	const genus = genusOf(reading, sentence, tree, noun);
	const trait = genus && traitOf(reading, sentence, tree, noun, clause);
	if (!genus || !trait || subject.toLowerCase().includes(tree[noun]!.text.toLowerCase())) return [];
	const isMany = tree[noun]!.xpos === 'NNS';
	const isOver = be === 'is' && isPast(tree, clause);
	const verb = isOver ? 'was' : be;
	if (isMany !== /^(?:are|were)$/.test(verb)) return [];
	const [start, end] = [tree[noun]!.start, tree[wordsUnder(tree, clause).at(-1)!]!.end];
	const text = `${isMany ? 'ones' : 'one'} ${trait}`;
	const key = { kind: 'trait' as const, text, span: spanOf(reading.article.text, start, end) };
	const stem = `What kind of ${genus} ${verb} ${subject}, according to the article?`;
	return [
		fact('identity', sentence, [sentenceSpan(reading, sentence)], {
			about: subject,
			asks: [{ stem, key }]
		})
	];
}

/** The relative clause of a noun, whose subject it is, or that opens with "in which". */
function clauseOf(tree: Tree, noun: number): number | undefined {
	return dependents(tree, noun).find((i) => {
		const { relation, confidence } = tree[i]!;
		return relation === 'acl:relcl' && confidence >= SURE && tree[i - 1] !== undefined;
	});
}

/** What kind of thing it is: the noun with what stands before it, without its article. */
function genusOf(
	reading: FullReading,
	{ index }: ReadSentence,
	tree: Tree,
	noun: number
): string | undefined {
	const before = dependents(tree, noun).filter((i) =>
		/^(?:det|amod|compound|nummod|nmod:desc)$/.test(tree[i]!.relation)
	);
	const own = [noun, ...before.flatMap((i) => wordsUnder(tree, i))]
		.filter((i) => i <= noun)
		.sort((one, other) => one - other);
	const text = phrasing(reading, index, own);
	const article = /^(?:an?|the) /i.exec(text ?? '');
	const isMany = tree[noun]!.xpos === 'NNS';
	if (!text || (!article && !isMany)) return undefined;
	const genus = text.slice(article?.[0].length ?? 0);
	return countWords(genus) <= GENUS_WORDS_MAX && !LOOSE.test(genus) && !/[\d,]/.test(genus)
		? genus
		: undefined;
}

/** "that puts errors into a system", "in which power rests with the people". */
function traitOf(
	reading: FullReading,
	{ index }: ReadSentence,
	tree: Tree,
	noun: number,
	clause: number
): string | undefined {
	const own = wordsUnder(tree, clause);
	const first = own.find((i) => tree[i]!.upos !== 'PUNCT') ?? clause;
	if (!OPENINGS.test(`${tree[first]!.text} ${tree[first + 1]?.text} `)) return undefined;
	const text = phrasing(reading, index, [noun, ...own.filter((i) => i > noun && i >= first)]);
	const trait = text?.slice(tree[noun]!.text.length).trim();
	if (!trait || !OPENINGS.test(`${trait} `) || /^\S+ (?:he|she|it|they|we|you|I)\b/.test(trait))
		return undefined;
	const words = countWords(trait);
	return words >= TRAIT_WORDS.min && words <= TRAIT_WORDS.max ? trait : undefined;
}

const OPENINGS = /^(?:that|which|who|in which) /i;

/** Whether the clause about a noun says what was once. */
function isPast(tree: Tree, clause: number): boolean {
	const verbs = [clause, ...dependents(tree, clause)].filter((i) =>
		/^(?:VBD|VBZ|VBP|MD)$/.test(tree[i]!.xpos)
	);
	return verbs.length > 0 && verbs.every((i) => tree[i]!.xpos === 'VBD');
}
