import { findClause, type Clause } from '#lib/language/en/clause/clause.ts';
import { hasAnaphor } from '#lib/language/en/deixis.ts';
import { countWords, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { isQuoted, type ReadSentence } from '#lib/language/en/sentence.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { isSelfContained, type Assertion } from '../../assertion.ts';
import { consequencesOf } from './consequence.ts';
import { fact, runSpan, sentenceSpan, type Fact, type Finder } from '../../fact.ts';
import { longCause } from './long-cause.ts';
import { reports, sourceOf } from '../../source.ts';
import { subjectOf } from '../../subject.ts';

/**
 * What led to something.
 *
 * > In November 2021, the ISS was threatened by a Russian missile test. The test led to the U.S.
 * > accusing Russia of militarizing space …
 * > What led to the U.S. accusing Russia of militarizing space?  the Russian missile test
 */
export const effect: Finder = {
	kind: 'cause',
	find: (reading, assertions) => [
		...assertions.flatMap((assertion) => effectOf(reading, assertion)),
		...reading.sentences.flatMap((sentence) => possible(reading, sentence)),
		...reading.sentences.flatMap((sentence) => {
			const assertion = longCause(reading, sentence);
			return assertion ? effectOf(reading, assertion) : [];
		})
	]
};

/** Verbs by which one thing brings about another, with the word that must follow. */
const LEADING: Readonly<Record<string, string | undefined>> = {
	lead: 'to',
	result: 'in',
	cause: undefined,
	prompt: undefined,
	force: undefined,
	trigger: undefined,
	spark: undefined,
	provoke: undefined
};
/** "put … in jeopardy", "brought … to an end": the effect stands behind. */
const PUTTING = /\b(?:in jeopardy|in danger|in doubt|at risk|to an end|to a halt|into question)$/;

/** Verbs behind which the effect is named: "The storm led to floods" gives a consequence of the storm. */
const NAMING = /^(?:lead|result|cause|trigger|spark|provoke)$/;

const EFFECT_WORDS = { min: 3, max: 18 };
const CAUSE_WORDS = { min: 2, max: 12 };

function effectOf(reading: Reading, { sentence, clause, subject, source }: Assertion): Fact[] {
	const rest = phrase(sentence, clause.rest);
	if (!bringsAbout(sentence, clause, rest) || !isWithin(subject, CAUSE_WORDS)) return [];
	if (!isWithin(rest, EFFECT_WORDS) || /[“”"]/.test(rest)) return [];
	if (hasAnaphor(sentence, clause.rest) || !isSelfContained(sentence, clause.rest, rest)) return [];
	const verb = singular(sentence, clause);
	if (!verb) return [];
	const effected = `${verb} ${rest}`;
	const span = runSpan(reading, sentence, clause.subject);
	return [
		fact('cause', sentence, [sentenceSpan(reading, sentence)], {
			source,
			asks: [{ stem: `What ${effected}?`, key: { kind: 'cause', text: subject, span } }],
			...(NAMING.test(clause.forms!.base) && located(reading, { sentence, clause, subject }))
		})
	];
}

/** A text that is longer than this may give consequences anywhere. */
const SENTENCES_MAX = 400;

/** How the sentence is found, in other words than its own. */
function located(reading: Reading, { sentence, clause, subject }: Assertion): Partial<Fact> {
	const reacting = whoReacts(sentence, clause);
	if (reacting) return { locate: `tells how ${reacting} reacted to ${subject}` };
	if (reading.sentences.length > SENTENCES_MAX) return {};
	const possible = clause.finite === 'modal' ? 'possible ' : '';
	return {
		locate: `gives a ${possible}consequence of ${subject}`,
		alsoIn: consequencesOf(reading, subject)
	};
}

/** "The test led to the U.S. accusing Russia": whoever does something then. */
function whoReacts(sentence: ReadSentence, { rest, finite }: Clause): string | undefined {
	const { words, mentions } = sentence;
	const from = rest.from + 1;
	const start = lowerAt(words, from) === 'the' ? from + 1 : from;
	const who = mentions.find((mention) => mention.from === start);
	const isDoing = who && finite !== 'modal' && /^\p{Ll}{2,}ing$/u.test(lowerAt(words, who.to));
	return isDoing ? phrase(sentence, { from, to: who.to }) : undefined;
}

/** The verb behind "what": "have put" as "has put"; undefined where it has no such form. */
function singular(sentence: ReadSentence, { verb, forms, finite }: Clause): string | undefined {
	const text = phrase(sentence, verb);
	if (finite === 'verb' && text === forms!.base && text !== forms!.past) return undefined;
	return text
		.replace(/^have\b/, 'has')
		.replace(/^are\b/, 'is')
		.replace(/^were\b/, 'was');
}

function bringsAbout({ words }: ReadSentence, clause: Clause, rest: string): boolean {
	const base = clause.forms?.base ?? '';
	if (clause.passive || clause.asides.length) return false;
	if (/^(?:put|bring)$/.test(base)) return PUTTING.test(rest);
	if (!Object.hasOwn(LEADING, base)) return false;
	return LEADING[base] === undefined || words[clause.rest.from]?.lower === LEADING[base];
}

function isWithin(text: string, { min, max }: { min: number; max: number }): boolean {
	const words = countWords(text);
	return words >= min && words <= max;
}

/** "Iodine deficiency can lead to serious health problems": what is only possible is asked as that. */
function possible(reading: Reading, sentence: ReadSentence): Fact[] {
	const clause = findClause(sentence.words);
	if (clause?.finite !== 'modal' || clause.negated || isQuoted(sentence, sentence.start)) return [];
	if (!/^(?:can|could|may|might)$/.test(sentence.words[clause.verb.from]!.lower)) return [];
	const subject = subjectOf(reading, sentence, clause);
	const source = sourceOf(reading, sentence);
	if (!subject || source === null || reports(clause)) return [];
	return effectOf(reading, { sentence, clause, subject, source });
}
