import { dependent } from '#lib/language/en/grammar/tree.ts';
import { kindOf } from '#lib/language/en/kinds.ts';
import { capitalise, hasWords } from '#lib/language/en/phrases.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { isReporting } from '#lib/language/en/verbs.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../../fact.ts';
import { besides, type Beside } from '../../clauses/clause-beside.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { predicateOf, toldOf } from '../../clauses/wording.ts';

/**
 * What somebody or something did, or what happens, when something else is so, or in spite of it.
 *
 * > When Panama declared its independence, the United States recognized the new republic of Panama.
 * > What did the United States do when Panama declared its independence?  recognized the new republic of Panama
 *
 * > When bakeries use iodised salt, bread contains enough iodine for children.
 * > According to the article, what happens when bakeries use iodised salt?  bread contains enough iodine for children
 */
export const circumstance: ClauseFinder = {
	kind: 'circumstance',
	find: (clauses) => clauses.flatMap(circumstanceOf)
};

const BESIDE_WORDS = { min: 3, max: 16 };
const KEY_WORDS = { min: 3, max: 18 };
/** Behind these much more may have happened than the article ties to them. */
const OPEN =
	/^(?:after|before|during|until|following|without|although|though|while|whereas|despite|in spite of|under|against)$/;

function circumstanceOf(clause: FreeClause): Fact[] {
	const { reading, sentence, proposition, source, subject, tree } = clause;
	if (proposition.negated || isReporting(baseOf(tree[proposition.head]!) ?? '')) return [];
	const found = besides(clause).find(
		({ marker, text }) => !/^(?:because|since)$/.test(marker) && hasWords(text, BESIDE_WORDS)
	);
	if (!found || clause.parts.some(({ relation }) => relation === 'cop')) return [];
	const ask = doneBy(clause, found) ?? happening(clause, found);
	if (!ask) return [];
	const span = sentenceSpan(reading, sentence);
	return [
		fact('circumstance', sentence, [span], {
			source,
			about: subject,
			asks: [{ stem: ask.stem, key: { ...ask.key, span } }]
		})
	];
}

interface Asked {
	readonly stem: string;
	readonly key: Omit<Term, 'span'>;
}

/** "What did the United States do when …?" */
function doneBy(clause: FreeClause, { part, marker, text: beside }: Beside): Asked | undefined {
	const { subject, proposition } = clause;
	const { passive, verbs } = proposition;
	if (verbs.length > (passive ? 2 : 1) || !canDo(clause)) return undefined;
	if (passive && OCCASION.test(marker)) return undefined;
	const text = predicateOf(clause, [part, ...asides(clause)]);
	if (!text || !hasWords(text, KEY_WORDS)) return undefined;
	const { does, happens } = verbsFor(clause);
	const asked = passive ? `what ${happens} to ${subject}` : `what ${does} ${subject} do`;
	return {
		stem: capitalise(`${asked} ${beside}?`),
		key: { kind: 'deed', text, form: /\bage\b/.test(beside) ? 'when' : marker }
	};
}

/** What opens an occasion. */
const OCCASION = /^(?:at|in|under|against)$/;

/** The verbs of a question in the tense and number of a clause. */
function verbsFor({ tree, proposition }: FreeClause): { does: string; happens: string } {
	const { xpos } = tree[proposition.verbs[0]!]!;
	if (xpos === 'VBD') return { does: 'did', happens: 'happened' };
	return { does: xpos === 'VBZ' ? 'does' : 'do', happens: 'happens' };
}

/** Dates, which would tell the key from what stands beside it, and what stands in front. */
function asides({ parts, proposition, sentence, tree }: FreeClause): Part[] {
	return parts.filter(
		({ words }) =>
			words[0]! < proposition.subject.words[0]! ||
			sentence.moments.some(
				({ start, end }) =>
					words.length < 7 && tree[words[0]!]!.start <= start && tree[words.at(-1)!]!.end >= end
			)
	);
}

/** A time, or a clause with a subject of its own: "when applied to areas" says not what is applied. */
function hasSubject({ tree }: FreeClause, { relation, head, words }: Part): boolean {
	if (relation !== 'advcl')
		return !words.some((i) => /^NNP/.test(tree[i]!.xpos)) || words.length < 4;
	return dependent(tree, head, 'nsubj', 'nsubj:pass', 'csubj') !== undefined;
}

/** Somebody, a group or something with a name: "what did the length do?" is no question. */
function canDo({ entity, tree, proposition }: FreeClause): boolean {
	const { text, xpos } = tree[proposition.subject.head]!;
	return (
		entity !== undefined ||
		/^NNP/.test(xpos) ||
		/^(?:person|group|animal)$/.test(kindOf(text) ?? '')
	);
}

function happening(clause: FreeClause, { part, marker, text: beside }: Beside): Asked | undefined {
	if (OPEN.test(marker) || !hasSubject(clause, part) || POINTING.test(beside)) return undefined;
	const text = toldOf(clause, [part]);
	if (!text || !hasWords(text, KEY_WORDS)) return undefined;
	const asked = `what ${clause.proposition.past ? 'happened' : 'happens'} ${beside}?`;
	return {
		stem: clause.source ? capitalise(asked) : `According to the article, ${asked}`,
		key: { kind: 'event', text, form: marker }
	};
}

const POINTING = /\b(?:it|they|he|she|its|their|his|her)\b/i;
