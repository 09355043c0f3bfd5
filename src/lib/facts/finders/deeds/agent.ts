import type { Mention } from '#lib/language/en/names/name.ts';
import { countWords, join, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import type { Run } from '#lib/language/en/sentence.ts';
import { canSpeak } from '#lib/language/en/speakers.ts';
import { lowerAt } from '#lib/language/en/words.ts';
import { isSelfContained, type Assertion } from '../../assertion.ts';
import { fact, sentenceSpan, runSpan, type Fact, type Finder, type Term } from '../../fact.ts';
import { settingOf, withSetting } from '../../setting.ts';
import { nameOf } from '../../subject.ts';

/**
 * Who did something, told by what was done.
 *
 * > The first railway bridge over the River Tay was designed by Thomas Bouch.
 * > Who designed the first railway bridge over the River Tay?  Thomas Bouch
 */
export const agent: Finder = {
	kind: 'deed',
	find: (reading, assertions) => assertions.flatMap((assertion) => doneTo(reading, assertion))
};

const STEM_WORDS = { min: 4, max: 22 };

function doneTo(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, source } = assertion;
	const mention = agentOf(assertion);
	const actor = mention && reading.entityOf(mention);
	if (!mention || !canSpeak(actor)) return [];
	const stem = stemOf(assertion, mention, actor.type === 'person' ? 'Who' : 'Which organisation');
	if (!stem) return [];
	const key: Term = {
		kind: actor.type === 'person' ? 'person' : 'organisation',
		text: nameOf(reading, actor),
		also: actor.names,
		span: runSpan(reading, sentence, mention)
	};
	return [
		fact('deed', sentence, [sentenceSpan(reading, sentence)], { source, asks: [{ stem, key }] })
	];
}

/** The clause turned round: "the bridge was designed by …" as "Who designed the bridge?" */
function stemOf(assertion: Assertion, mention: Mention, who: string): string | undefined {
	const { sentence, clause, subject } = assertion;
	const by: Run = { from: byAt(assertion, mention), to: mention.to };
	const told = phrase(sentence, clause.rest, [by]);
	const setting = settingOf(assertion);
	if (setting === undefined || !isSelfContained(sentence, clause.rest, told)) return undefined;
	const adverbs = sentence.words
		.slice(clause.verb.from, clause.verb.to)
		.filter(({ class: is }) => is === 'adverb')
		.map(({ text }) => text);
	const done = join(...adverbs, clause.forms!.past, subject, told);
	const stem = withSetting(setting, `${who} ${done}?`);
	const words = countWords(stem);
	const isFit = words >= STEM_WORDS.min && words <= STEM_WORDS.max;
	return isFit && !/\b(?:his|her|their)\b/.test(stem) ? stem : undefined;
}

/** The one name behind "was … by", alone and with nothing of its own behind it. */
function agentOf({ sentence, clause }: Assertion): Mention | undefined {
	const { words, mentions } = sentence;
	const { rest, verb } = clause;
	if (!clause.passive || !/^(?:was|were)$/.test(lowerAt(words, verb.from))) return undefined;
	const by = words.findIndex(({ lower }, i) => i >= rest.from && i < rest.to && lower === 'by');
	const named = mentions.find(({ from, role, start }) => {
		const first = role ? words.findIndex((word) => word.start === role.start) : from;
		return (
			by >= 0 && start > words[by]!.start && (first === by + 1 || isArticled(words, by, first))
		);
	});
	const next = named && words[named.to];
	const isAlone =
		!next || (next.lower !== 'of' && /^(?:mark|preposition|adverb|to)$/.test(next.class));
	return named && isAlone && named.to <= rest.to ? named : undefined;
}

/** "by the German merchant Ludwig Roselius" */
function isArticled(words: Assertion['sentence']['words'], by: number, first: number): boolean {
	return first === by + 2 && /^(?:the|an?)$/.test(lowerAt(words, by + 1));
}

/** Where "by" stands. */
function byAt({ sentence, clause }: Assertion, { from }: Mention): number {
	return sentence.words.findLastIndex(
		({ lower }, i) => i >= clause.rest.from && i < from && lower === 'by'
	);
}
