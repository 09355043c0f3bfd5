import type { LEVELS } from '#lib/questions/stored.ts';

/** What a question asks of the mind, as people call it. */
export const levelNames: Record<(typeof LEVELS)[number], string> = {
	remember: 'Remember',
	understand: 'Understand',
	apply: 'Apply',
	analyse: 'Analyse',
	evaluate: 'Evaluate'
};

/** The rules that keep a question out, in words. */
const ruleNames: Readonly<Record<string, string>> = {
	'BY-HAND': 'Left out by hand',
	CLASH: 'Does not go with another question',
	COUNT: 'One too many for the set',
	SHARE: 'Enough of its type or kind',
	SENTENCE: 'Enough on its sentence',
	UNLIKELY: 'Seldom good',
	MULTIKEY: 'May have a second right answer',
	OPINION: 'Does not say who says so',
	EVIDENCE: 'Evidence that is not there',
	FURNITURE: 'Evidence outside the text',
	REF: 'Points at something not shown',
	LENGTH: 'Stem too short or too long',
	LEAK: 'Stem holds the answer',
	VERBATIM: 'Copies the article',
	ENCODING: 'Broken characters',
	TRUNC: 'Cut off',
	SAME: 'Two options alike',
	OVERLAP: 'An option within another',
	LONGEST: 'Key stands out by its length',
	CLANG: 'Key repeats the stem',
	HETERO: 'Options of different forms'
};

/** A rule in words; one without any by its code. */
export function ruleName(rule: string): string {
	return ruleNames[rule] ?? rule;
}
