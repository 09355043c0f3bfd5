import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { countWords, hasWords } from '#lib/language/en/phrases.ts';
import type { ClauseFinder, Fact } from '../../fact.ts';
import {
	askedWithout,
	circumstanceFact,
	circumstanceOf,
	isElliptical
} from '../../clauses/circumstance.ts';
import { besides, type Beside } from '../../clauses/clause-beside.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { thingTerm } from '../../clauses/thing.ts';

/**
 * Why something is so, by the clause or the phrase that says because of what.
 *
 * > Colombia's congress rejected the offer because the financial terms were unacceptable.
 * > Why did Colombia's congress reject the offer?  because the financial terms were unacceptable
 */
export const reason: ClauseFinder = {
	kind: 'reason',
	find: (clauses) => clauses.flatMap(reasonOf)
};

const WORDS = { min: 3, max: 22 };
/** "due to injury" says little. */
const PHRASE_WORDS_MIN = 4;

function reasonOf(clause: FreeClause): Fact[] {
	const because = besides(clause).find((one) => givesReason(clause, one));
	const asked = because && askedWithout(clause, because.part);
	const text = because?.text.replace(/^since\b/, 'because');
	if (asked && text && hasWords(text, WORDS))
		return [circumstanceFact(clause, 'reason', `Why ${asked}?`, { kind: 'cause', text })];
	const all = [...clause.parts, ...clause.proposition.lead];
	const part = all.find((one) => isGround(clause, one));
	const found = circumstanceOf(clause, part);
	if (!part || !found || countWords(found.text) < PHRASE_WORDS_MIN) return [];
	const { reading, sentence } = clause;
	const noun = thingTerm(reading, sentence, part.head, found.text.replace(GROUND, '').trim());
	const key = { ...noun, kind: 'cause', text: found.text } as const;
	return [circumstanceFact(clause, 'reason', `Why ${found.asked}?`, key)];
}

/** "because …", and "since …" where it does not say since when. */
function givesReason(clause: FreeClause, { marker, part }: Beside): boolean {
	if (isElliptical(clause, part)) return false;
	if (marker !== 'because' && (marker !== 'since' || isPerfect(clause))) return false;
	return !isPartly(clause, part);
}

/** "has been broken since …": since when. */
function isPerfect({ tree, proposition: { verbs, head } }: FreeClause): boolean {
	return verbs.some((i) => i !== head && /^(?:ha[sd]|have|['’](?:ve|d))$/i.test(tree[i]!.text));
}

const GROUND = /^(?:because of|due to|thanks to|owing to|as a result of)\b/i;

/** "due to a rich harvest": a phrase that says because of what. */
function isGround(clause: FreeClause, part: Part): boolean {
	const words = part.words.filter((i) => clause.tree[i]!.upos !== 'PUNCT');
	const said = words.map((i) => clause.tree[i]!.text).join(' ');
	return /^(?:obl|advcl)/.test(part.relation) && GROUND.test(said) && !isPartly(clause, part);
}

/** "partly because": not the whole of it. */
function isPartly({ tree }: FreeClause, { words }: Part): boolean {
	const from = words.find((i) => tree[i]!.upos !== 'PUNCT') ?? words[0]!;
	return /^(?:partly|mainly|primarily|mostly|ever|perhaps|largely|only|just|not|part|simply|precisely|probably)$/i.test(
		tree[from - 1]?.text ?? ''
	);
}
