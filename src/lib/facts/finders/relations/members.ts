import { FIRST_NAMES } from '#lib/language/en/lexicon/people.ts';
import { placeClass } from '#lib/language/en/lexicon/places.ts';
import { capitalise, countWords, hasWords, join } from '#lib/language/en/phrases.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { enumerationsIn, type Enumeration } from '../../clauses/enumeration.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import { predicateOf, reportsIn, restOf, verbsOf } from '../../clauses/wording.ts';
import {
	fact,
	sentenceSpan,
	type Ask,
	type ClauseFinder,
	type Fact,
	type Term
} from '../../fact.ts';

/**
 * What belongs to a list: all of it but one is told, and the one is asked for.
 *
 * > The Concorde was operated jointly by Britain and France.
 * > According to the article, the Concorde was operated jointly by Britain and which other country?  France
 */
export const members: ClauseFinder = {
	kind: 'members',
	find: (clauses) => clauses.flatMap(membersOf)
};

const WORDS = { min: 8, max: 26 };
/** So many words, and a question says no more than it must. */
const LONG = 22;
/** So many of a list may stand in a question. */
const SHOWN_MAX = 5;
const KEY_WORDS_MAX = 3;
/** What can be typed. */
const TYPED = /^[A-Za-zÀ-ž .’'-]+$/u;
/** What says more than is seen at a glance, or ties the things of a list to one another. */
const ENTANGLED =
	/\b(?:both|either|which|who|whose|where|between|among|except|(?:corner|convergence|intersection|combination|mixture|border) of)\b/i;

function membersOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source, subject } = clause;
	if (proposition.negated || proposition.relation === 'parataxis' || reportsIn(clause)) return [];
	if (isAddition(clause)) return [];
	return enumerationsIn(reading, sentence.index).flatMap((list) => {
		const ask = askOf(clause, list);
		return ask
			? [
					fact('members', sentence, [sentenceSpan(reading, sentence)], {
						source,
						about: subject,
						asks: [ask]
					})
				]
			: [];
	});
}

/** "It also pulls information from emotions": that it does so from other things was said before. */
function isAddition({ tree, proposition: { verbs } }: FreeClause): boolean {
	const [from, to] = [verbs[0]! - 2, verbs.at(-1)! + 2];
	return tree.slice(Math.max(0, from), to).some(({ text }) => /^(?:also|too|again)$/i.test(text));
}

function askOf(clause: FreeClause, list: Enumeration): Ask | undefined {
	const key = keyOf(list);
	if (!key) return undefined;
	const others = list.said.filter((one) => !one.endsWith(key.text));
	if (others.length !== list.said.length - 1 || others.length > SHOWN_MAX) return undefined;
	const asked =
		clause.proposition.subject.head === list.head
			? besides(clause, list, key, others)
			: upTo(clause, list, key, others);
	return asked && hasWords(asked, WORDS) ? { stem: asked, key } : undefined;
}

/**
 * The last of a list of names, where all of the list is known. Other nouns are not asked for: "trial and what else?"
 * goes without saying, and of seven others on new texts graders accepted none.
 */
function keyOf(list: Enumeration): Term | undefined {
	const key = list.members.findLast(({ text }) => countWords(text) <= KEY_WORDS_MAX);
	if (!key || !isNamed(list) || list.isOwned || list.isOpen || isOfPeople(list)) return undefined;
	return key.sort !== 'time' && TYPED.test(key.text) ? namedKey(key, list) : undefined;
}

/** A name beside names of its type, or a place that everybody knows. */
function namedKey(key: Term, { members: of }: Enumeration): Term | undefined {
	if (of.some(({ kind }) => kind !== key.kind)) return undefined;
	if (key.kind === 'organisation' && of.some(({ text }) => placeClass(text))) return undefined;
	if (key.kind !== 'thing') return key;
	return placeClass(key.text) ? { ...key, kind: 'place' } : undefined;
}

/** Who else was there is seldom worth asking: novelists of a town. */
function isOfPeople({ members: of }: Enumeration): boolean {
	return of.some(({ kind, text }) => kind === 'person' || isFirstName(text));
}

/** "Bernoulli studied medicine at Basel, Heidelberg, and where else?" */
function upTo(
	clause: FreeClause,
	list: Enumeration,
	key: Term,
	others: readonly string[]
): string | undefined {
	const { verbs, subject, parts } = clause.proposition;
	if (subject.head > verbs[0]! || verbs.some((i) => i >= list.from)) return undefined;
	const part = parts.find(({ words }) => words.includes(list.head));
	const before = part && tieOf(clause, part, list);
	const front = part && frontOf(clause, part);
	if (before === undefined || !front) return undefined;
	const lead = join(front, before);
	if (
		ENTANGLED.test(lead) ||
		HAS_LIST.test(lead.replace(clause.subject, '')) ||
		goesOnBehind(clause, list)
	)
		return undefined;
	const joint = others.length > 1 ? ', and' : ' and';
	return asAsked(clause, `${lead} ${others.join(', ')}${joint} ${elseOf(key, list, lead)}?`);
}

/** Another list stands before this one, or within what it hangs on. */
const HAS_LIST = /\b(?:and|or)\b(?! (?:colleagues|others)\b)/i;

/** "furniture and houses for the wealthy as well as coins": there is more of it. */
function goesOnBehind({ tree }: FreeClause, { to }: Enumeration): boolean {
	const behind = tree.slice(to, to + BEHIND).map(({ text }) => text);
	return /\b(?:as well as|along with|together with|plus|except|and even)\b/i.test(behind.join(' '));
}

const BEHIND = 9;

/** "Besides NASA, which other organisation showed off the plane?" */
function besides(
	clause: FreeClause,
	list: Enumeration,
	key: Term,
	others: readonly string[]
): string | undefined {
	const { tree, proposition, source } = clause;
	const said = predicateOf(clause);
	const agrees = proposition.verbs.some(
		(i) => tree[i]!.xpos === 'VBP' || tree[i]!.xpos === 'VBZ' || AGREEING.test(tree[i]!.text)
	);
	if (!said || agrees || OWN.test(said) || ENTANGLED.test(said) || source) return undefined;
	if (proposition.relation === 'acl:relcl') return undefined;
	return `Besides ${others.join(' and ')}, ${elseOf(key, list, '')} ${said}?`;
}

const OWN = /\b(?:it|its|their|his|her|all|together|each)\b/i;
/** Verbs that one would have otherwise. */
const AGREEING = /^(?:is|are|was|were|has|have|do|does|[’']re|[’']s)$/i;

function asAsked({ source }: FreeClause, told: string): string {
	const stem = `According to the article, ${told}`;
	return !source && countWords(stem) <= LONG ? stem : source ? told : capitalise(told);
}

function isNamed({ members: of }: Enumeration): boolean {
	return of.every(({ form }) => form!.endsWith('name'));
}

/** "where else", "which other country". */
function elseOf(key: Term, list: Enumeration, lead: string): string {
	const { members: of } = list;
	const isOf = (kind: Term['kind']) => of.some((one) => one.kind === kind);
	const ofPlace = placeClass(key.text);
	if (ofPlace && of.every(({ text }) => (placeClass(text) ?? ofPlace) === ofPlace))
		return `which other ${ofPlace}`;
	if (isOf('organisation')) return 'which other organisation';
	return isOf('place') && PLACING.test(lead) ? 'where else' : 'what else';
}

const PLACING = / (?:in|at|to|from)$/;

function isFirstName(name: string): boolean {
	return name.includes(' ') && FIRST_NAMES.has(name.split(' ')[0]!);
}

/** What stands between the verb and the list: "at", "for concerts in"; undefined where that is a list of examples. */
function tieOf(clause: FreeClause, part: Part, list: Enumeration): string | undefined {
	const { reading, sentence, tree, around } = clause;
	const before = part.words.filter((i) => i < list.from);
	if (before.some((i) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree[i]!.xpos))) return undefined;
	const first = tree[list.head]!.text;
	const text = phrasing(reading, sentence.index, [...before, list.head], around);
	if (!text?.endsWith(first)) return undefined;
	const tie = text.slice(0, -first.length).trim();
	if (EXAMPLES.test(tie)) return undefined;
	return isTied(clause, part, list) ? tie : undefined;
}

/** How a list of examples is opened: there may be more. */
const EXAMPLES = /(?:\b(?:such as|including|like|namely)|,)$/i;

/** Whether a list is the object, hangs on a preposition, or stands behind what its names are: "novelists Gertrude Stein, Jack London". */
function isTied({ tree }: FreeClause, part: Part, list: Enumeration): boolean {
	if (part.head === list.head && /^(?:obj|cop)$/.test(part.relation)) return true;
	const { upos, xpos, text } = tree[list.from - 1]!;
	return upos === 'ADP' || text === ':' || (xpos === 'NNS' && isNamed(list));
}

/** Subject, verb and what else is said; before an object nothing may stand, so that a time goes to the front. */
function frontOf(clause: FreeClause, part: Part): string | undefined {
	const rest = restBeside(clause, part);
	if (rest === undefined) return undefined;
	const spine = join(clause.subject, verbsOf(clause));
	if (part.relation !== 'obj' || !rest) return join(spine, rest);
	return OF_TIME.test(rest) ? join(rest, spine) : undefined;
}

const OF_TIME = /^(?:in|on|at|during|after|before|by|from)\b/i;

/** What else the clause says, without what stands in front where that cannot be said. */
function restBeside(clause: FreeClause, { head }: Part): string | undefined {
	const own = clause.parts.filter((part) => part.head === head);
	const front = clause.parts.filter(({ words }) => words[0]! < clause.proposition.verbs[0]!);
	return restOf(clause, own) ?? restOf(clause, [...own, ...front]);
}
