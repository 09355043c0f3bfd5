import { spanOf, type Span } from '#lib/article/span.ts';
import type { Entity, Mention } from '#lib/language/en/entities.ts';
import {
	capitalise,
	countWords,
	hasAnaphor,
	hasRelativeTime,
	phrase
} from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { isSelfContained, nameOf, type Assertion } from './assertion.ts';
import { fact, sentenceSpan, type Fact, type Finder, type Term } from './fact.ts';

/**
 * What something is: said by "is a …" or put beside its name.
 *
 * > … for Roscosmos, the Russian space agency, …
 * > Which organisation is the Russian space agency?  Roscosmos
 *
 * > A democracy is a government in which political power … rests in the hands of the people.
 * > What is a democracy?  a government in which political power rests in the hands of the people
 */
export const identity: Finder = {
	kind: 'identity',
	find: (reading, assertions) => [
		...reading.sentences.flatMap((sentence) =>
			sentence.mentions.flatMap((mention) => besideName(reading, sentence, mention))
		),
		...assertions.flatMap((assertion) => linked(reading, assertion))
	]
};

/** "Roscosmos, the Russian space agency," and "the ISS, a partnership between …,". */
function besideName(reading: Reading, sentence: ReadSentence, mention: Mention): Fact[] {
	const entity = reading.entityOf(mention);
	if (!entity || (entity.type !== 'organisation' && entity.type !== 'thing') || !entity.sure)
		return [];
	if (/^(?:of|in|and|or|from|by)$/.test(mention.before) && entity.type === 'thing') return [];
	const { tokens, classes } = sentence;
	const comma = mention.to;
	if (tokens[comma]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[comma + 1]?.lower ?? ''))
		return [];
	const close = tokens.findIndex(({ text }, i) => i > comma + 1 && /^[,.;–—]$/.test(text));
	const run = { from: comma + 1, to: close };
	if (close < 0 || close - comma > 12 || classes.slice(run.from, run.to).some(isVerbal)) return [];
	const what = phrase(sentence, run);
	if (!isDescription(what)) return [];
	if (
		countWords(what) < 3 ||
		hasAnaphor(sentence, run) ||
		hasRelativeTime(what) ||
		isQuoted(sentence, mention)
	)
		return [];
	if (tokens[close]!.text === ',' && /^(?:and|or)$/.test(tokens[close + 1]?.lower ?? '')) return [];
	const evidence = spanOf(reading.article.text, mention.start, tokens[close - 1]!.end);
	return [identityFact(reading, sentence, entity, what, evidence, mention.before === 'the')];
}

/** Its head is an ordinary noun; "the Lutheran Church" is the next in a list. */
function isDescription(what: string): boolean {
	const head = what
		.split(/ (?:of|in|for|that|which|between|from|with|on|at|to) /)[0]!
		.split(' ')
		.at(-1)!;
	return /^\p{Ll}/u.test(head);
}

function isVerbal(wordClass: ReadSentence['classes'][number]): boolean {
	return (
		wordClass === 'verb' ||
		wordClass === 'be' ||
		wordClass === 'have' ||
		wordClass === 'modal' ||
		wordClass === 'pronoun'
	);
}

function isQuoted({ quotations }: ReadSentence, { start }: Mention): boolean {
	return quotations.some(({ openStart, closeEnd }) => start > openStart && start < closeEnd);
}

function identityFact(
	reading: Reading,
	sentence: ReadSentence,
	entity: Entity,
	what: string,
	evidence: Span,
	definite: boolean
): Fact {
	const name = (definite ? 'the ' : '') + shortName(entity);
	const first = entity.mentions.find(({ sentence: at }) => at === sentence.index)!;
	const key: Term = { kind: 'identity', text: what, span: evidence };
	const named: Term = {
		kind: 'organisation',
		text: shortName(entity),
		also: entity.names,
		span: spanOf(reading.article.text, first.start, first.end)
	};
	const who =
		entity.type === 'organisation'
			? [{ stem: `Which organisation is described in the article as ${what}?`, key: named }]
			: [];
	return fact('identity', sentence, [evidence], {
		asks: [...who, { stem: `What is ${name}?`, key }],
		statement: { before: `${capitalise(name)} is `, key, after: '.' },
		locate: `says what ${name} is`
	});
}

/** The short form where readers know it by that, as with acronyms. */
function shortName({ name, names }: Entity): string {
	return (
		names.find((one) => /^\p{Lu}{2,6}$/u.test(one)) ??
		[...names].sort((a, b) => a.length - b.length)[0] ??
		name
	);
}

/** "Supersonic travel is a …": a definition by "is". */
function linked(reading: Reading, assertion: Assertion): Fact[] {
	const { sentence, clause, subject, source } = assertion;
	const be = sentence.tokens[clause.verb.from]!.lower;
	if (
		clause.forms ||
		clause.lead ||
		source ||
		!/^(?:is|are|was|were)$/.test(be) ||
		isPerson(reading, assertion)
	)
		return [];
	const run = { from: clause.rest.from, to: definitionEnd(sentence, clause.rest) };
	if (/^[–—(“:]$/.test(sentence.tokens[run.to]?.text ?? '')) return [];
	if (!/^(?:an?|the)$/.test(sentence.tokens[run.from]?.lower ?? '')) return [];
	const what = phrase(sentence, run);
	const words = countWords(what);
	if (words < 4 || words > 22 || countWords(subject) > 5 || /^there$/i.test(subject)) return [];
	if (
		!isSelfContained(sentence, run, what) ||
		/\b(?:one|sign|reason|way|time|thing|example|problem|part)\b/.test(
			what.split(' ').slice(0, 4).join(' ')
		)
	)
		return [];
	const key: Term = {
		kind: 'identity',
		text: what,
		span: spanOf(
			reading.article.text,
			sentence.tokens[run.from]!.start,
			sentence.tokens[run.to - 1]!.end
		)
	};
	return [
		fact('identity', sentence, [sentenceSpan(reading, sentence)], {
			asks: [{ stem: `What ${be} ${subject}?`, key }],
			statement: { before: `${capitalise(subject)} ${be} `, key, after: '.' },
			locate: `says what ${subject} ${be}`
		})
	];
}

/** "What is Matthew Goode?" is no question. */
function isPerson(reading: Reading, { sentence, clause, subject }: Assertion): boolean {
	const named = sentence.mentions.find(
		({ from, to }) => from >= clause.subject.from && to <= clause.subject.to
	);
	const type = named && reading.entityOf(named)?.type;
	if (type === 'person' || type === 'people') return true;
	return reading.entities.some(
		(entity) => entity.type === 'person' && nameOf(reading, entity.names, entity.name) === subject
	);
}

/** A definition goes on over "that …" and "in which …", which findClause leaves out. */
function definitionEnd({ tokens }: ReadSentence, rest: { from: number; to: number }): number {
	const stop = tokens.findIndex(({ text }, i) => i >= rest.from && /^[,.;:–—("“]$/.test(text));
	return stop < 0 ? rest.to : Math.max(stop, 0);
}
