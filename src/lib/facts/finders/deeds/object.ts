import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../../fact.ts';
import { phrasing } from '../../clauses/phrasing.ts';
import type { FreeClause } from '../../clauses/free-clause.ts';
import { invertedOf } from '../../clauses/wording.ts';
import { whFor } from '../../clauses/wh.ts';
import { thingTerm } from '../../clauses/thing.ts';

/**
 * What somebody or something did something to.
 *
 * > In 1850, the United States and Great Britain negotiated the Clayton-Bulwer Treaty.
 * > Which treaty did the United States and Great Britain negotiate in 1850?  the Clayton-Bulwer Treaty
 */
export const object: ClauseFinder = {
	kind: 'object',
	find: (clauses) => clauses.flatMap(objectOf)
};

/** Verbs that say nothing without their object: "took place", "made use". */
const LIGHT = /^(?:take|make|have|do|give|get|put|pay|play|hold|keep|bear|be|become|say|tell)$/;
const WORDS = { min: 6, max: 20 };

function objectOf(clause: FreeClause): Fact[] {
	const { reading, sentence, source, subject } = clause;
	const part = objectIn(clause);
	const asked = part && invertedOf(clause, [part]);
	const key = part && keyOf(clause, part);
	const what = key && whFor(key, true);
	if (!asked || !key || !what || !isTelling(clause, asked) || countWords(asked) > WORDS.max)
		return [];
	return [
		fact('object', sentence, [sentenceSpan(reading, sentence)], {
			source,
			about: subject,
			asks: [{ stem: `${what} ${asked}?`, key }]
		})
	];
}

/** The object of a verb that says something without it. */
function objectIn(clause: FreeClause): Part | undefined {
	const { tree, proposition, parts } = clause;
	if (proposition.negated || proposition.passive) return undefined;
	if (LIGHT.test(baseOf(tree[proposition.head]!) ?? 'be')) return undefined;
	return parts.find((part) => part.relation === 'obj' && !isPronoun(clause, part));
}

function keyOf({ reading, sentence, around }: FreeClause, { head, words }: Part): Term | undefined {
	const text = phrasing(reading, sentence.index, words, around);
	const bare = text?.replace(/^(?:his|her|its|their) /i, '');
	return bare ? thingTerm(reading, sentence, head, bare) : undefined;
}

function isPronoun({ tree }: FreeClause, { words, head }: Part): boolean {
	return words.length === 1 && /^PR|^PRON/.test(tree[head]!.xpos);
}

/** Enough to know what is asked for: words, or a number or a name beside the subject. */
function isTelling({ subject }: FreeClause, asked: string): boolean {
	const words = countWords(asked);
	const beside = asked.replace(subject, '');
	return words > WORDS.min || (words >= WORDS.min - 1 && /\p{Lu}|\d/u.test(beside));
}
