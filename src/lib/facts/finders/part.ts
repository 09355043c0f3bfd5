import { spanOf } from '#lib/article/span.ts';
import { dependents, type Tree } from '#lib/language/en/grammar/tree.ts';
import { countWords, join } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { wordsUnder } from '#lib/language/en/proposition/proposition.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import { predicateOf, restOf, verbsOf, type Standing } from '../propositions/standing.ts';
import { thingTerm } from '../propositions/thing.ts';

/**
 * What something is made up of, or what somebody did something to, where that is three things or more.
 *
 * > The Olmec grew maize, squash, beans, and tomatoes.
 * > Which of these is NOT named in the article as something that the Olmec grew?  none of maize · squash · beans · tomatoes
 *
 * > Extracurricular activities such as sports, dance, and music lessons teach children the rules.
 * > Which of these is NOT named in the article as an example of extracurricular activities?
 */
export const part: ClauseFinder = {
	kind: 'composition',
	find: (standings) => [
		...standings.flatMap((standing) => [...partsOf(standing), ...doersOf(standing)]),
		...(standings[0] ? examplesIn(standings[0].reading) : [])
	]
};

const MEMBERS_MIN = 3;
const MEMBER_WORDS_MAX = 6;
const SURE = 0.8;
const STEM_WORDS_MAX = 24;
const ASKED = 'Which of these is NOT named in the article';
/** Verbs whose object is part of the subject. */
const HOLDING = /^(?:include|comprise|contain|feature|consist)$/;
/** Verbs that say little of what is listed behind them. */
const LIGHT = /^(?:be|take|give|get|put|pay|say|tell|become|make|have|do|see)$/;

function partsOf(standing: Standing): Fact[] {
	const { reading, sentence, tree, proposition, subject } = standing;
	if (proposition.negated) return [];
	const base = baseOf(tree[proposition.head]!) ?? '';
	const listed = standing.parts.find(
		({ relation, head }) =>
			/^(?:obj|obl|obl:agent)$/.test(relation) && isListed(tree, head) && !LIGHT.test(base)
	);
	const members = listed && membersAt(reading, sentence, listed.head);
	const rest = listed && restOf(standing, [listed]);
	if (!listed || !members || rest === undefined) return [];
	if (HOLDING.test(base)) {
		const isMany = /S$/.test(tree[proposition.subject.head]!.xpos);
		return listing(
			standing,
			isMany ? `among ${subject}` : `as part of ${subject}`,
			subject,
			members
		);
	}
	const by = listed.relation === 'obj' ? '' : prepositionOf(tree, listed.head);
	const things = kindOfMembers(members);
	const clause = join(subject, verbsOf(standing), rest);
	if (by === undefined || !things) return [];
	const which = things === 'people' ? 'whom' : by ? 'which' : 'that';
	return listing(standing, `as one of the ${things} ${join(by, which, clause)}`, clause, members);
}

/** "Ubisoft, Microsoft and Sony had large areas": three or more that did the same. */
function doersOf(standing: Standing): Fact[] {
	const { reading, sentence, tree, proposition } = standing;
	const { head } = proposition.subject;
	if (proposition.negated || !isListed(tree, head)) return [];
	const members = membersAt(reading, sentence, head);
	const predicate = predicateOf(standing);
	const things = members && kindOfMembers(members);
	if (!members || !predicate || !things || OWN.test(predicate)) return [];
	const who = things === 'people' ? 'who' : 'that';
	return listing(standing, `as one of the ${things} ${who} ${predicate}`, predicate, members);
}

const OWN = /\b(?:its|their|his|her|they|it)\b/i;

function isListed(tree: Tree, head: number): boolean {
	return (
		dependents(tree, head).filter((i) => tree[i]!.relation === 'conj').length >= MEMBERS_MIN - 1
	);
}

/** The one preposition of a noun, where it is plain. */
function prepositionOf(tree: Tree, noun: number): string | undefined {
	const [only, second] = dependents(tree, noun).filter((i) => tree[i]!.relation === 'case');
	const text = only === undefined || second !== undefined ? '' : tree[only]!.text.toLowerCase();
	return /^(?:to|from|in|with|by|for|at|on|through|of|against)$/.test(text) ? text : undefined;
}

/**
 * What members are called together; undefined where they are of several kinds, and of people without a name: a donor
 * may be a patron.
 */
function kindOfMembers(members: readonly Term[]): string | undefined {
	const kinds = new Set(
		members.map(({ kind, sort }) =>
			kind === 'person'
				? 'people'
				: sort === 'person' || sort === 'group'
					? undefined
					: kind === 'place'
						? 'places'
						: 'things'
		)
	);
	return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** "activities such as sports, dance and music lessons": what they are examples of. */
function examplesIn(reading: FullReading): Fact[] {
	return reading.sentences.flatMap((sentence) => {
		const tree = reading.trees[sentence.index]!;
		return tree.flatMap(({ head, relation, start }, first) => {
			if (relation !== 'nmod' || tree[head]?.xpos !== 'NNS' || isQuoted(sentence, start)) return [];
			const opening = tree.slice(head + 1, first).map(({ text }) => text.toLowerCase());
			if (!/^,?(?:such as|including|like)\b/.test(opening.join(' ').replace(/^, /, ','))) return [];
			const members = membersAt(reading, sentence, first);
			const isOfPeople = members?.some(({ kind, sort }) => kind === 'person' || sort === 'person');
			const group = members && !isOfPeople ? groupAt(reading, sentence, head, first) : undefined;
			return members && group
				? listing(
						{ reading, sentence, source: undefined },
						`as an example of ${group}`,
						group,
						members
					)
				: [];
		});
	});
}

/** What the members of a list are, in the plural and without "several". */
function groupAt(
	reading: FullReading,
	{ index }: ReadSentence,
	head: number,
	first: number
): string | undefined {
	const tree = reading.trees[index]!;
	const words = wordsUnder(tree, head).filter((i) => i <= head && !isCase(tree, i, head));
	const text = phrasing(reading, index, words);
	const bare = text?.replace(
		/^(?:the )?(?:several|many|various|different|other|some|certain|numerous|a (?:number|variety|range) of|the) /i,
		''
	);
	return bare && countWords(bare) > 1 && countWords(bare) < 9 ? bare : undefined;
}

function isCase(tree: Tree, i: number, head: number): boolean {
	return tree[i]!.head === head && /^(?:case|punct|cc|mark)$/.test(tree[i]!.relation);
}

/** The things that a list joins, by its first; undefined where they are too few or one of them cannot stand alone. */
function membersAt(
	reading: FullReading,
	sentence: ReadSentence,
	first: number
): Term[] | undefined {
	const tree = reading.trees[sentence.index]!;
	const heads = [first, ...dependents(tree, first).filter((i) => tree[i]!.relation === 'conj')];
	if (heads.length < MEMBERS_MIN || heads.some((i) => tree[i]!.confidence < SURE)) return undefined;
	const members = heads.flatMap((head) => {
		const term = memberAt(reading, sentence, tree, head);
		return term ? [term] : [];
	});
	return members.length === heads.length ? members : undefined;
}

function memberAt(
	reading: FullReading,
	sentence: ReadSentence,
	tree: Tree,
	head: number
): Term | undefined {
	if (!/^NN/.test(tree[head]!.xpos)) return undefined;
	const out = dependents(tree, head).filter((i) =>
		/^(?:conj|cc|punct|case|appos|acl:relcl|mark|advmod|parataxis|nsubj|cop)$/.test(
			tree[i]!.relation
		)
	);
	const hidden = new Set(out.flatMap((i) => wordsUnder(tree, i)));
	const words = wordsUnder(tree, head).filter((i) => !hidden.has(i));
	const text = phrasing(reading, sentence.index, words)?.replace(/^(?:the|an?) /i, '');
	const term = text && thingTerm(reading, sentence, head, text);
	if (!term || countWords(text) > MEMBER_WORDS_MAX) return undefined;
	const span = spanOf(reading.article.text, tree[words[0]!]!.start, tree[words.at(-1)!]!.end);
	return { ...term, span };
}

function listing(
	{ reading, sentence, source }: Pick<Standing, 'reading' | 'sentence' | 'source'>,
	as: string,
	group: string,
	members: readonly Term[]
): Fact[] {
	const stem = `${ASKED} ${as}?`;
	if (source !== undefined || countWords(stem) > STEM_WORDS_MAX) return [];
	const asked = members.find(({ text }) => text.toLowerCase() === group.toLowerCase());
	if (asked) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('composition', sentence, [span], { about: stem, listing: { stem, members, group } })
	];
}
