import type { Run } from '#lib/language/en/clauses.ts';
import { isNumberWord, parseNumber } from '#lib/language/en/numbers.ts';
import { capitalise, phrase } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { ofIng } from '#lib/language/en/verbs.ts';
import { inverted, isSelfContained, join, type Assertion } from './assertion.ts';
import { fact, sentenceSpan, type Fact, type Finder, type Term } from './fact.ts';

/**
 * How many there are of something, and how much something measures.
 *
 * > There are currently seven people living on the ISS – four Americans, two Russians and one German.
 * > How many people are living on the ISS?  seven
 *
 * > In 1912, Japan gave 3,000 cherry trees to the U.S. capital city of Washington, D.C.
 * > How many cherry trees did Japan give to the U.S. capital city of Washington, D.C.?  3,000
 */
export const quantity: Finder = {
	kind: 'quantity',
	find: (reading, assertions) =>
		assertions.flatMap((assertion) => {
			const found =
				existing(reading, assertion) ??
				percentage(reading, assertion) ??
				shareOf(reading, assertion) ??
				measured(reading, assertion) ??
				asObject(reading, assertion) ??
				asSubject(reading, assertion);
			return found ? [found] : [];
		})
};

/** A number with what is counted: "about 3,000 cherry trees". */
interface Counted {
	number: Run;
	noun: Run;
	about: boolean;
}

/** How a quantity is asked, told and located. */
interface Wording {
	asked: string;
	/** Behind "says how many". */
	located: string;
	before: string;
	after: string;
}

/** "There are seven people living on the ISS": how many people are living on the ISS? */
function existing(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	if (subject.toLowerCase() !== 'there' || clause.forms) return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	if (!counted) return undefined;
	const be = sentence.tokens[clause.verb.from]!.lower;
	const after = { from: counted.noun.to, to: clause.rest.to };
	const rest = phrase(sentence, after);
	if (
		!isSelfContained(sentence, after, rest) ||
		!continues(sentence, after.from, after.to) ||
		!rest
	)
		return undefined;
	const noun = phrase(sentence, counted.noun);
	const isDoing = after.from < after.to && ofIng(sentence.tokens[after.from]!.lower);
	const asked = join(noun, be, isDoing ? '' : 'there', rest);
	const located = isDoing ? asked : join(noun, 'there', be, rest);
	return toFact(reading, assertion, counted, {
		asked,
		located,
		before: `There ${be} `,
		after: ` ${join(noun, rest)}`
	});
}

/** "Japan gave 3,000 cherry trees to …": how many cherry trees did Japan give to …? */
function asObject(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	if (!clause.forms || clause.passive) return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	if (!counted) return undefined;
	const after = { from: counted.noun.to, to: clause.rest.to };
	const rest = phrase(sentence, after);
	if (!continues(sentence, after.from, after.to)) return undefined;
	if (
		!isSelfContained(sentence, after, rest) ||
		/^(?:long|wide|high|tall|deep|old|ago|later|earlier|each|apart)\b/.test(rest)
	)
		return undefined;
	const noun = phrase(sentence, counted.noun);
	const verb = phrase(sentence, clause.verb);
	return toFact(reading, assertion, counted, {
		asked: join(noun, inverted(assertion, rest)),
		located: join(noun, assertion.subject, verb, rest),
		before: `${capitalise(join(assertion.subject, verb))} `,
		after: ` ${join(noun, rest)}`
	});
}

/** "Almost 90% of the cosmic rays are hydrogen nuclei": what percentage of the cosmic rays are …? */
function percentage(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	const { tokens } = sentence;
	const at = tokens.findIndex(
		({ kind }, i) => i >= clause.subject.from && i < clause.subject.to && kind === 'number'
	);
	const sign = /^(?:%|percent)$/.test(tokens[at + 1]?.lower ?? '')
		? at + 2
		: tokens[at + 1]?.lower === 'per'
			? at + 3
			: -1;
	if (at < 0 || sign < 0 || tokens[sign]?.lower !== 'of' || at - clause.subject.from > 1)
		return undefined;
	const about = at > clause.subject.from;
	if (about && !ABOUT.test(tokens[at - 1]!.lower)) return undefined;
	const of = { from: sign, to: clause.subject.to };
	const rest = phrase(sentence, clause.rest);
	if (!rest || !isSelfContained(sentence, clause.rest, rest) || clause.asides.length)
		return undefined;
	const told = join(phrase(sentence, of), phrase(sentence, clause.verb), rest);
	const counted = { number: { from: at, to: at + 1 }, noun: { from: at + 1, to: sign }, about };
	const wording = {
		asked: told,
		located: '',
		before: '',
		after: `${tokens[at + 1]!.text === '%' ? '%' : ' percent'} ${told}`
	};
	const made = toFact(reading, assertion, counted, wording);
	const [{ key }] = made.asks as [{ stem: string; key: Term }];
	return {
		...made,
		asks: [
			{ stem: `${about ? 'About what' : 'What'} percentage ${told}?`, key: { ...key, unit: '%' } }
		],
		locate: `says what percentage ${told}`
	};
}

/** "iodine is added to only 10 per cent of Australian salt": to what percentage of …? */
function shareOf(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	const { tokens, classes } = sentence;
	const { from, to } = clause.rest;
	if (classes[from] !== 'preposition' && classes[from] !== 'to') return undefined;
	let at = from + 1;
	while (/^(?:only|just|about|almost|nearly|around|roughly|some)$/.test(tokens[at]?.lower ?? ''))
		at++;
	const end = /^(?:%|percent)$/.test(tokens[at + 1]?.lower ?? '')
		? at + 2
		: tokens[at + 1]?.lower === 'per'
			? at + 3
			: -1;
	if (classes[at] !== 'number' || end < 0 || tokens[end]?.lower !== 'of' || !clause.forms)
		return undefined;
	const of = phrase(sentence, { from: end, to });
	if (!isSelfContained(sentence, { from: end, to }, of)) return undefined;
	const about = tokens.slice(from, at).some(({ lower }) => ABOUT.test(lower));
	const counted = { number: { from: at, to: at + 1 }, noun: { from: at + 1, to: end }, about };
	const made = toFact(reading, assertion, counted, {
		asked: '',
		located: '',
		before: '',
		after: ''
	});
	const preposition = tokens[from]!.lower;
	const [{ key }] = made.asks as [{ stem: string; key: Term }];
	const { statement: _, ...rest } = made;
	return {
		...rest,
		asks: [
			{
				stem: `${capitalise(preposition)} ${about ? 'about ' : ''}what percentage ${of} ${inverted(assertion, '')}?`,
				key: { ...key, unit: '%' }
			}
		],
		locate: `says ${preposition} what percentage ${of} ${join(assertion.subject, phrase(sentence, clause.verb))}`
	};
}

const UNITS =
	/^(?:met(?:re|er)s|kilomet(?:re|er)s|centimet(?:re|er)s|miles|feet|inches|yards|kilograms|kilos|tonnes|tons|pounds|lit(?:re|er)s|gallons|hours|minutes|seconds|days|weeks|months|years|degrees|pages|acres|hectares)$/;

/** "Ingenuity’s longest flight was 704 meters": how many meters was Ingenuity’s longest flight? */
function measured(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	if (clause.forms || clause.lead || /^there$/i.test(subject)) return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	if (
		!counted ||
		!UNITS.test(phrase(sentence, counted.noun)) ||
		counted.noun.to < clause.rest.to - 1
	)
		return undefined;
	const adjective = phrase(sentence, { from: counted.noun.to, to: clause.rest.to });
	if (adjective && !/^(?:long|wide|tall|high|deep|old|thick|away)$/.test(adjective))
		return undefined;
	const [noun, be] = [phrase(sentence, counted.noun), phrase(sentence, clause.verb)];
	return toFact(reading, assertion, counted, {
		asked: join(noun, adjective, be, subject),
		located: join(noun, adjective, subject, be),
		before: `${capitalise(join(subject, be))} `,
		after: ` ${join(noun, adjective)}`
	});
}

/** What may follow the counted noun: nothing, or a phrase that says where, for what or which. */
function continues({ classes }: ReadSentence, from: number, to: number): boolean {
	return from >= to || /^(?:preposition|to|ing|adverb)$/.test(classes[from]!);
}

/** "Nearly 30,000 people packed the streets of San Francisco": how many people packed the streets …? */
function asSubject(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	const counted = countedAt(sentence, clause.subject.from, clause.subject.to);
	if (!counted || counted.noun.to !== clause.subject.to || !clause.rest || clause.asides.length)
		return undefined;
	const rest = phrase(sentence, clause.rest);
	if (
		!rest ||
		!isSelfContained(sentence, clause.rest, rest) ||
		/\b(?:his|her|its|their|him|them)\b/.test(rest)
	)
		return undefined;
	const noun = phrase(sentence, counted.noun);
	const verb = phrase(sentence, clause.verb);
	const asked = join(noun, verb, rest);
	return toFact(reading, assertion, counted, {
		asked,
		located: asked,
		before: '',
		after: ` ${asked}`
	});
}

function toFact(
	reading: Reading,
	{ sentence, source }: Assertion,
	{ number, noun, about }: Counted,
	{ asked, located, before, after }: Wording
): Fact {
	const said = phrase(sentence, number).toLowerCase();
	const span = {
		start: sentence.tokens[number.from]!.start,
		end: sentence.tokens[number.to - 1]!.end
	};
	const key: Term = {
		kind: 'number',
		text: said,
		span: { ...span, quote: reading.article.text.slice(span.start, span.end) },
		value: parseNumber(said)!,
		unit: phrase(sentence, { from: noun.to - 1, to: noun.to })
	};
	const how = about ? 'About how many' : 'How many';
	return fact('quantity', sentence, [sentenceSpan(reading, sentence)], {
		...(source && { source }),
		asks: [{ stem: `${how} ${asked}?`, key }],
		statement: {
			before: about ? capitalise(`${before}about `) : before,
			key,
			after: endSentence(after)
		},
		locate: `says how many ${located}`
	});
}

/** A full stop where there is none yet: "… in Washington, D.C." has it. */
function endSentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

const ABOUT = /^(?:about|almost|nearly|around|roughly|approximately|some)$/;
/** "more than 200", "at least 20" say no number that could be asked for. */
const BOUND = /^(?:than|least|most|over|under|to|only|all)$/;

/** A number and its noun from here on, over adverbs in front. */
function countedAt(sentence: ReadSentence, from: number, to: number): Counted | undefined {
	const { tokens, classes } = sentence;
	let at = from;
	let about = false;
	while (at < to && (classes[at] === 'adverb' || ABOUT.test(tokens[at]!.lower))) {
		if (ABOUT.test(tokens[at]!.lower)) about = true;
		else if (BOUND.test(tokens[at]!.lower)) return undefined;
		at++;
	}
	if (
		classes[at] !== 'number' ||
		/^(?:one|hundreds?|thousands?|millions?)$/.test(tokens[at]!.lower)
	)
		return undefined;
	let end = at + 1;
	while (end < to && classes[end] === 'number' && isNumberWord(tokens[end]!.lower)) end++;
	const said = phrase(sentence, { from: at, to: end });
	if (
		parseNumber(said) === undefined ||
		sentence.moments.some(({ start }) => start === tokens[at]!.start)
	)
		return undefined;
	const noun = nounAt(sentence, end, to);
	return noun && { number: { from: at, to: end }, noun, about };
}

/** A plural noun with what stands in front of it: "cherry trees", "invited visits". */
function nounAt({ tokens, classes }: ReadSentence, from: number, to: number): Run | undefined {
	let end = from;
	while (
		end < to &&
		(classes[end] === 'noun' ||
			classes[end] === 'name' ||
			(classes[end] === 'participle' && end === from))
	)
		end++;
	while (end > from && !isCountable(tokens[end - 1]!.lower)) end--;
	if (end === from || end - from > 4) return undefined;
	return tokens.slice(from, end).some(({ lower }) => /^(?:percent|per|times?)$/.test(lower))
		? undefined
		: { from, to: end };
}

function isCountable(word: string): boolean {
	return /(?:[^s'’u]s|people|men|women|children|feet|teeth|mice|geese|sheep|fish|species|crew|staff|police)$/.test(
		word
	);
}
