import type { Fact, Term } from '#lib/facts/fact.ts';
import { beginningOf, contentWords, countShared } from '#lib/language/en/content.ts';
import { meanings, partOf, type Meaning } from '#lib/language/en/meanings.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { shuffle } from '#lib/random.ts';
import type { Distractor } from './distractor.ts';
import type { Material } from './material.ts';

/** A gloss of more or fewer words by more than this share would stand out, and so would one much shorter. */
const LONGER = 0.4;
const SHORTER_LETTERS = 0.75;
/** More than a question can use, should some be a part of others. */
const KEPT_MAX = 6;

/**
 * What other words of the same class mean, for wrong answers to what a word means: the most tempting are of
 * the same field, speak of what the text speaks of, and are worded alike.
 */
export function otherMeanings(
	{ about, sentence }: Fact,
	key: Term,
	{ reading: { article, sentences } }: Material
): Distractor[] {
	const asked = meanings.find(({ lemma }) => lemma === about);
	if (!asked) return [];
	const own = stems(`${key.text} ${about}`);
	const near = sentences.slice(Math.max(0, sentence - 1), sentence + 2);
	const [around, whole] = [near.map(({ text }) => text).join(' '), article.text].map(stems);
	const temptation = (other: Meaning) =>
		(other.group === asked.group ? 6 : 0) +
		(countShared(stems(other.gloss), around!) ? 2 : 0) +
		(countShared(stems(other.gloss), whole!) ? 1 : 0) +
		(natureOf(other) === natureOf(asked) ? 4 : 0) +
		(openingOf(other) === openingOf(asked) ? 2 : 0);
	const others = shuffle(meanings, `${about} ${key.span.start}`)
		.filter((other) => isAlike(other, asked) && !article.text.includes(other.lemma))
		.filter((other) => !countShared(stems(`${other.gloss} ${other.lemma}`), own))
		.map((other) => ({ other, tempts: temptation(other) }))
		.sort((a, b) => b.tempts - a.tempts);
	return differing(others.map(({ other }) => other))
		.slice(0, KEPT_MAX)
		.map(({ lemma, gloss }) => ({
			text: gloss,
			whyNot: `“${gloss}” is what “${partOf(asked) === 'verb' ? `to ${lemma}` : lemma}” means.`
		}));
}

/** Of one class and of like length; of one kin they might both be right. */
function isAlike(other: Meaning, asked: Meaning): boolean {
	const [a, b] = [countWords(other.gloss), countWords(asked.gloss)];
	return (
		other.gloss.length >= asked.gloss.length * SHORTER_LETTERS &&
		partOf(other) === partOf(asked) &&
		!other.kin.some((kin) => asked.kin.includes(kin)) &&
		Math.abs(a - b) <= Math.max(1, b * LONGER)
	);
}

/** Whether it names somebody, something that can be seen, or neither. */
function natureOf({ group }: Meaning): string {
	if (group === 'noun.person') return 'person';
	return /[.](?:artifact|location|object|substance)$/.test(group) ? 'thing' : 'idea';
}

/** How a gloss begins: with "someone", "a", "not", "tending" … or with a word of its own. */
function openingOf({ gloss }: Meaning): string {
	const first = gloss.split(' ')[0]!;
	if (/^(?:an?|the|one|someone|something)$/.test(first)) return 'a';
	if (/^(?:not|without|lacking|impossible|incapable|cannot)$/.test(first)) return 'not';
	return first.endsWith('ing') ? 'ing' : 'own';
}

/** Each says something else than those before it. */
function differing(list: readonly Meaning[]): Meaning[] {
	const said = new Set<string>();
	return list.filter(({ gloss, kin }) => {
		const own = new Set([...stems(gloss), ...kin]);
		if (countShared(own, said)) return false;
		for (const one of own) said.add(one);
		return true;
	});
}

/** Words that build a definition and say nothing by themselves. */
const BUILDS =
	/^(?:some(?:one|thing)|person|people|marked|having|showing|being|characterized|given|tending|capable|state|quality|act|feeling|cause|make|used|way|especially|things?|manner|kind)$/;

/** How the words begin that say what is meant. */
function stems(text: string): Set<string> {
	return new Set([...contentWords(text)].filter((word) => !BUILDS.test(word)).map(beginningOf));
}
