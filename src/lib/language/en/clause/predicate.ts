import type { Run } from '../sentence.ts';
import { ofBase, ofIng, ofParticiple, ofPast, ofThirdPerson, type VerbForms } from '../verbs.ts';
import { isFinite, type Word, type WordClass } from '../words.ts';

/** The verb of a clause with its auxiliaries and the adverbs between them. */
export interface Predicate {
	readonly verb: Run;
	readonly finite: WordClass;
	readonly forms: VerbForms | undefined;
	readonly passive: boolean;
	readonly negated: boolean;
}

const HAVE: VerbForms = { base: 'have', past: 'had', participle: 'had' };

/** The predicate that begins here, over adverbs in front. */
export function findPredicate(words: readonly Word[], from: number): Predicate | undefined {
	let at = from;
	while (words[at]?.class === 'adverb') at++;
	const first = words[at];
	if (!first || !isFinite(first)) return undefined;
	if (first.class !== 'verb') return auxiliary(words, from, at);
	const forms = ofPast(first.lower) ?? ofThirdPerson(first.lower);
	const verb = { from, to: at + 1 };
	return forms && { verb, finite: 'verb', forms, passive: false, negated: false };
}

/** "has been threatened", "is not living", "were", "had". */
function auxiliary(words: readonly Word[], from: number, at: number): Predicate | undefined {
	const finite = words[at]!.class;
	const end = auxiliariesEnd(words, at + 1);
	const full = words[end];
	const forms = full && fullForms(full);
	const between = words.slice(at, end);
	const negated = between.some(({ class: is }) => is === 'not');
	if (forms) {
		const passive = full.class === 'participle' && between.some(({ class: is }) => is === 'be');
		return { verb: { from, to: end + 1 }, finite, forms, passive, negated };
	}
	if (finite !== 'be' && finite !== 'have') return undefined;
	const last = between.findLastIndex(({ class: is }) => is === 'be' || is === 'have');
	const verb = { from, to: at + last + 1 };
	return { verb, finite, forms: finite === 'have' ? HAVE : undefined, passive: false, negated };
}

/** Behind the auxiliaries, adverbs and "not" that begin here. */
function auxiliariesEnd(words: readonly Word[], from: number): number {
	let end = from;
	while (/^(?:not|be|have|adverb)$/.test(words[end]?.class ?? '')) end++;
	return end;
}

function fullForms({ class: is, lower }: Word): VerbForms | undefined {
	if (is !== 'participle' && is !== 'ing' && is !== 'base') return undefined;
	return ofParticiple(lower) ?? ofIng(lower) ?? ofBase(lower);
}
