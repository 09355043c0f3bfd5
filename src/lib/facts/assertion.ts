import { findClause, findClauses, type Clause, type Run } from '#lib/language/en/clauses.ts';
import type { Entity } from '#lib/language/en/entities.ts';
import {
	capitalise,
	hasAnaphor,
	hasRelativeTime,
	isBareDefinite,
	midSentence,
	OWN,
	phrase
} from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { isReporting } from '#lib/language/en/verbs.ts';

/**
 * A clause that the article asserts and that can stand alone: its subject is named, or is a pronoun
 * that is surely somebody, and it is neither negated nor only possible.
 */
export interface Assertion {
	readonly sentence: ReadSentence;
	readonly clause: Clause;
	/** The subject as it reads in mid-sentence. */
	readonly subject: string;
	/** Who says so, where the clause is what somebody said. */
	readonly source?: string;
}

/** The assertions of a text, one or two a sentence. What stands in quotation marks is nobody's assertion. */
export function findAssertions(reading: Reading): Assertion[] {
	return reading.sentences.flatMap((sentence) => {
		const source = trailingSource(reading, sentence);
		const clauses = findClauses(sentence.tokens, sentence.classes);
		const reporting = clauses.find(({ forms }) => isReporting(forms?.base ?? ''));
		if (reporting) return findReported(reading, sentence, reporting) ?? [];
		if (source === null) return [];
		return clauses.flatMap((clause) => {
			const assertion = isQuoted(sentence, clause.verb)
				? undefined
				: assert(reading, sentence, clause);
			return assertion ? [{ ...assertion, ...(source && { source }) }] : [];
		});
	});
}

/** "NASA said (that) the X-59 will fly …": the clause behind the verb, with its source. */
function findReported(
	reading: Reading,
	sentence: ReadSentence,
	main: Clause
): Assertion | undefined {
	const that = sentence.tokens.findIndex(
		({ lower }, i) => i >= main.verb.to && i < main.verb.to + 8 && lower === 'that'
	);
	const start = that >= 0 ? that + 1 : main.verb.to;
	const clause = findClause(sentence.tokens, sentence.classes, start);
	const source = subjectOf(reading, sentence, main);
	const assertion = clause && source && assert(reading, sentence, clause);
	return assertion && !isQuoted(sentence, clause.verb) ? { ...assertion, source } : undefined;
}

/** ", Fox News reported": who says so; null where somebody does and it is not clear who. */
function trailingSource(reading: Reading, sentence: ReadSentence): string | null | undefined {
	const { tokens, mentions } = sentence;
	const last = tokens.at(-1)?.text === '.' ? tokens.length - 2 : tokens.length - 1;
	const verb = tokens[last];
	if (/^according to/i.test(sentence.text)) return null;
	const according = tokens.findIndex(({ lower }) => lower === 'according');
	const says = verb && isReportingForm(verb.lower);
	if (!says && according < 0) return undefined;
	const at = says ? last : according;
	const comma = tokens.slice(0, at + 1).findLastIndex(({ text }) => text === ',');
	if (comma < 0) return says ? undefined : null;
	const mention = mentions.find(({ from }) => from > comma);
	const entity = mention && reading.entityOf(mention);
	return entity ? entity.name : null;
}

function isReportingForm(word: string): boolean {
	return /^(?:said|says|say|reported|reports|added|adds|explained|noted|argued|claimed|announced|stated|told|wrote)$/.test(
		word
	);
}

function isQuoted(sentence: ReadSentence, run: Run): boolean {
	const { start } = sentence.tokens[run.from]!;
	return sentence.quotations.some(
		({ openStart, closeEnd }) => start >= openStart && start < closeEnd
	);
}

/** Adverbs at the verb that tie it to what came before. */
const CONNECTING =
	/\b(?:also|then|still|again|later|thus|therefore|instead|soon|now|too|already|even)\b/i;

/** The clause as an assertion, unless it is negated, only possible, or about something unnamed. */
export function assert(
	reading: Reading,
	sentence: ReadSentence,
	clause: Clause
): Assertion | undefined {
	if (clause.negated || clause.finite === 'modal' || CONNECTING.test(phrase(sentence, clause.verb)))
		return undefined;
	const subject = subjectOf(reading, sentence, clause);
	return subject ? { sentence, clause, subject } : undefined;
}

/** The subject by its name; undefined where it points at something outside the clause. */
export function subjectOf(
	reading: Reading,
	sentence: ReadSentence,
	{ subject, asides }: Clause
): string | undefined {
	const [first] = sentence.tokens.slice(subject.from, subject.to);
	if (/^(?:he|she)$/i.test(first!.text) && subject.to === subject.from + 1) {
		const who = reading.pronouns.get(sentence.index);
		return who && personName(reading, who);
	}
	const named = sentence.mentions.find(
		({ from, to }) => from === subject.from && to === subject.to
	);
	const entity = named && reading.entityOf(named);
	if (entity?.type === 'person') return personName(reading, entity);
	if (sentence.classes[subject.from] === 'pronoun' && !/^there$/i.test(first!.text))
		return undefined;
	if (/^(?:no|not|few|little|neither|none)$/i.test(first!.text)) return undefined;
	if (hasAnaphor(sentence, subject)) return undefined;
	if (isBareDefinite(sentence, subject))
		return asides.length ? undefined : introduced(reading, sentence, subject);
	const text = midSentence(sentence, subject, asides);
	return hasRelativeTime(text) || /[“”"]/.test(text) ? undefined : text;
}

/**
 * What "the test" was introduced as in the two sentences before: "a Russian missile test" makes it
 * "the Russian missile test". Undefined where nothing, or more than one thing, goes by that noun.
 */
function introduced(
	reading: Reading,
	sentence: ReadSentence,
	{ from, to }: Run
): string | undefined {
	if (to - from !== 2) return undefined;
	const noun = sentence.tokens[to - 1]!.lower;
	const before = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
	const found = before.flatMap((other) =>
		other.tokens.flatMap(({ lower }, at) => (lower === noun ? introductionAt(other, at) : []))
	);
	return found.length === 1 ? found[0] : undefined;
}

/** The words between "a" and the noun, where there are one to three. */
function introductionAt(sentence: ReadSentence, at: number): string[] {
	const { tokens, classes } = sentence;
	for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
		if (/^an?$/.test(tokens[from]!.lower)) {
			const isPart = classes[at + 1] === 'noun' || classes[at + 1] === 'name';
			return from < at - 1 && !isPart
				? [`the ${phrase(sentence, { from: from + 1, to: at + 1 })}`]
				: [];
		}
		if (classes[from] !== 'noun' && classes[from] !== 'name') return [];
	}
	return [];
}

/** A name of more than four words would drown the question. */
function personName(reading: Reading, { names, name }: Entity): string | undefined {
	const text = nameOf(reading, names, name);
	return text.split(' ').length <= 4 ? text : undefined;
}

/** The name that readers know somebody by: the title, where it is a name of theirs, else the fullest. */
export function nameOf(reading: Reading, names: readonly string[], full: string): string {
	const { title } = reading.article;
	const isName =
		title.includes(' ') && title.split(' ').every((word) => full.split(' ').includes(word));
	return isName ? title : full;
}

/** Whether a part of the clause can be read without what stands around it. */
export function isSelfContained(sentence: ReadSentence, run: Run, text: string): boolean {
	if (hasAnaphor(sentence, run, OWN) || hasRelativeTime(text) || isCutOff(sentence, run, text))
		return false;
	return (
		!/[“”"«»]/.test(text) &&
		!/\b(?:also|instead|however|therefore|thus|as well|too|former|latter|the other)\b/i.test(text)
	);
}

/** Ends in a word that wants another: "the first", "because of". */
function isCutOff({ tokens, classes }: ReadSentence, { to }: Run, text: string): boolean {
	const last = classes[to - 1];
	if (
		tokens[to - 1] &&
		text.endsWith(tokens[to - 1]!.text) &&
		/^(?:determiner|preposition|conjunction|possessive|to|subordinator|modal|be)$/.test(last ?? '')
	)
		return true;
	return /\b(?:the|an?|and|or|of|first|last|only|most|more|such|than|including)$/i.test(text);
}

/** "did NASA begin a program …": the clause turned into the order of a question. */
export function inverted({ sentence, clause, subject }: Assertion, rest: string): string {
	const { verb, finite, forms } = clause;
	const words = sentence.tokens.slice(verb.from, verb.to);
	const at = words.findIndex((_, i) => sentence.classes[verb.from + i] === finite);
	const adverbs = words.slice(0, at).map(({ text }) => text);
	const auxiliary = words[at]!.text.toLowerCase();
	if (finite === 'verb' || (finite === 'have' && words.length === at + 1)) {
		const isPast =
			forms!.past === auxiliary ||
			(finite === 'verb' && !auxiliary.endsWith('s')) ||
			auxiliary === 'had';
		const doing = isPast ? 'did' : auxiliary === 'have' ? 'do' : 'does';
		return join(doing, subject, ...adverbs, forms!.base, rest);
	}
	return join(auxiliary, subject, ...words.slice(at + 1).map(({ text }) => text), rest);
}

/** "NASA began a program …": the clause in its own order. */
export function asStatement({ sentence, clause, subject }: Assertion, rest: string): string {
	return capitalise(join(subject, phrase(sentence, clause.verb), rest));
}

/** Parts of a sentence in one, with single spaces and no space before a stop. */
export function join(...parts: string[]): string {
	return parts
		.filter(Boolean)
		.join(' ')
		.replace(/\s+([,.;:])/g, '$1')
		.replace(/,$/, '')
		.trim();
}
