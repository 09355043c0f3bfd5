import type { Part } from '#lib/language/en/proposition/proposition.ts';
import { baseOf } from '#lib/language/en/proposition/base.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { fact, sentenceSpan, type ClauseFinder, type Fact, type Term } from '../fact.ts';
import { phrasing } from '../propositions/phrasing.ts';
import { invertedOf, type Standing } from '../propositions/standing.ts';
import { whFor } from '../propositions/wh.ts';
import { thingTerm } from '../propositions/thing.ts';

/**
 * What somebody or something did something to.
 *
 * > In 1850, the United States and Great Britain negotiated the Clayton-Bulwer Treaty.
 * > Which treaty did the United States and Great Britain negotiate in 1850?  the Clayton-Bulwer Treaty
 */
export const object: ClauseFinder = {
	kind: 'object',
	find: (standings) => standings.flatMap(objectOf)
};

/** Verbs that say nothing without their object: "took place", "made use". */
const LIGHT = /^(?:take|make|have|do|give|get|put|pay|play|hold|keep|bear|be|become|say|tell)$/;
const WORDS = { min: 6, max: 20 };

function objectOf(standing: Standing): Fact[] {
	const { reading, sentence, source, subject } = standing;
	const part = objectIn(standing);
	const asked = part && invertedOf(standing, [part]);
	const key = part && keyOf(standing, part);
	const what = key && whFor(key, true);
	if (!asked || !key || !what || !isTelling(standing, asked) || countWords(asked) > WORDS.max)
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
function objectIn(standing: Standing): Part | undefined {
	const { tree, proposition, parts } = standing;
	if (proposition.negated || proposition.passive) return undefined;
	if (LIGHT.test(baseOf(tree[proposition.head]!) ?? 'be')) return undefined;
	return parts.find((part) => part.relation === 'obj' && !isPronoun(standing, part));
}

function keyOf({ reading, sentence, around }: Standing, { head, words }: Part): Term | undefined {
	const text = phrasing(reading, sentence.index, words, around);
	const bare = text?.replace(/^(?:his|her|its|their) /i, '');
	return bare ? thingTerm(reading, sentence, head, bare) : undefined;
}

function isPronoun({ tree }: Standing, { words, head }: Part): boolean {
	return words.length === 1 && /^PR|^PRON/.test(tree[head]!.xpos);
}

/** Enough to know what is asked for: words, or a number or a name beside the subject. */
function isTelling({ subject }: Standing, asked: string): boolean {
	const words = countWords(asked);
	const beside = asked.replace(subject, '');
	return words > WORDS.min || (words >= WORDS.min - 1 && /\p{Lu}|\d/u.test(beside));
}
