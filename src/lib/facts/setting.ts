import { hasAnaphor, hasRelativeTime } from '#lib/language/en/deixis.ts';
import { capitalise, phrase } from '#lib/language/en/phrases.ts';
import type { Run } from '#lib/language/en/sentence.ts';
import type { Assertion } from './assertion.ts';

/** Phrases in front that only tie a sentence to the one before. */
const TYING =
	/^(?:in (?:response|return|turn|addition|contrast|fact|short|other words|the end|the process)|as a (?:result|consequence)|at (?:first|last|the same time)|by (?:contrast|comparison)|on the (?:one|other) hand|for (?:example|instance)|after all|(?:with)?in (?:\p{L}+|\d+) (?:minutes|hours|days|weeks|months|years|decades))$/iu;

/** Prepositions by which a phrase says where, when or for whom something holds. */
const LIMITING =
	/^(?:in|at|on|under|for|among|within|across|throughout|outside|from|until|between|by|around|about|during|before|after|since)$/;

/**
 * What stands in front of a clause and says where, when or for whom it holds: "In 1990," or "In Germany,".
 * Without it a question could have other answers. Empty where nothing does; undefined where it points at
 * something that the question does not show.
 */
export function settingOf(assertion: Assertion, without: readonly Run[] = []): string | undefined {
	const { sentence, clause } = assertion;
	if (!clause.lead) return '';
	const text = phrase(sentence, clause.lead, without).replace(/^[\s,]+|[\s,]+$/g, '');
	if (!LIMITING.test(text.split(' ')[0]!.toLowerCase()) || /\b(?:his|her)\b/.test(text)) return '';
	const isClear = !hasAnaphor(sentence, clause.lead) && !hasRelativeTime(text);
	if (!isClear || TYING.test(text) || /[“”"]/.test(text)) return undefined;
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "In 1990, how many people did the town have?" */
export function withSetting(setting: string, question: string): string {
	if (!setting) return question;
	return `${capitalise(setting)}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}
