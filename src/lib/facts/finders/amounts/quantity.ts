import { join, phrase } from '#lib/language/en/phrases.ts';
import type { Reading } from '#lib/language/en/reading.ts';
import { ofIng } from '#lib/language/en/verbs.ts';
import { inverted, isSelfContained, type Assertion } from '../../assertion.ts';
import { countedAt, goesOn, quantityFact, isVague } from './counted.ts';
import type { Fact, Finder } from '../../fact.ts';

/**
 * How many there are of something, and how much something measures.
 *
 * > There are currently seven people living on the ISS – four Americans, two Russians and one German.
 * > At the time of the article, how many people were living on the ISS?  seven
 *
 * > In 1912, Japan gave 3,000 cherry trees to the U.S. capital city of Washington, D.C.
 * > In 1912, how many cherry trees did Japan give to the U.S. capital city of Washington, D.C.?  3,000
 */
export const quantity: Finder = {
	kind: 'quantity',
	find: (reading, assertions) =>
		assertions.flatMap((assertion) => {
			const shapes = [existing, measured, asObject, asSubject];
			const found = shapes.map((shape) => shape(reading, assertion)).find(Boolean);
			return found ?? [];
		})
};

/** "There are seven people living on the ISS": how many people are living on the ISS? */
function existing(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	if (subject.toLowerCase() !== 'there' || clause.forms) return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	if (!counted) return undefined;
	const behind = { from: counted.noun.to, to: clause.rest.to };
	const rest = phrase(sentence, behind);
	if (!rest || !goesOn(sentence, behind) || !isSelfContained(sentence, behind, rest))
		return undefined;
	const isNow = NOW.test(phrase(sentence, { from: clause.rest.from, to: counted.number.from }));
	const is = sentence.words[clause.verb.from]!.lower;
	const be = isNow ? is.replace('are', 'were') : is;
	const noun = phrase(sentence, counted.noun);
	const isDoing = ofIng(sentence.words[behind.from]!.lower) !== undefined;
	const asked = join(noun, be, isDoing ? '' : 'there', rest);
	const located = isDoing ? asked : join(noun, 'there', be, rest);
	const after = ` ${join(noun, rest)}`;
	return quantityFact(reading, assertion, counted, {
		asked,
		located,
		before: `there ${be} `,
		after,
		...(isNow && { when: 'at the time of the article' })
	});
}

/** By these, a number holds for the day of writing. */
const NOW = /\b(?:currently|now|today|presently)\b/i;

const UNIT =
	/^(?:met(?:re|er)s|kilomet(?:re|er)s|centimet(?:re|er)s|miles|feet|inches|yards|kilograms|kilos|tonnes|tons|pounds|lit(?:re|er)s|gallons|hours|minutes|seconds|days|weeks|months|years|degrees|pages|acres|hectares)$/;
const EXTENT = /^(?:|long|wide|tall|high|deep|old|thick|away)$/;

/** "Ingenuity’s longest flight was 704 meters": how many meters was Ingenuity’s longest flight? */
function measured(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	if (clause.forms || clause.lead || subject.toLowerCase() === 'there') return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	const noun = counted && phrase(sentence, counted.noun);
	if (!counted || !noun || !UNIT.test(noun)) return undefined;
	const extent = phrase(sentence, { from: counted.noun.to, to: clause.rest.to });
	if (!EXTENT.test(extent) || (!extent && !/\p{Lu}/u.test(subject))) return undefined;
	const be = phrase(sentence, clause.verb);
	return quantityFact(reading, assertion, counted, {
		asked: join(noun, extent, be, subject),
		located: join(noun, extent, subject, be),
		before: `${join(subject, be)} `,
		after: ` ${join(noun, extent)}`
	});
}

/** "Japan gave 3,000 cherry trees to …": how many cherry trees did Japan give to …? */
function asObject(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause, subject } = assertion;
	if (!clause.forms || clause.passive) return undefined;
	const counted = countedAt(sentence, clause.rest.from, clause.rest.to);
	if (!counted) return undefined;
	const behind = { from: counted.noun.to, to: clause.rest.to };
	const rest = phrase(sentence, behind);
	if (!goesOn(sentence, behind) || !isSelfContained(sentence, behind, rest)) return undefined;
	if (listsNumbers(rest)) return undefined;
	if (/^(?:ago|later|earlier|each|apart)\b/.test(rest)) return undefined;
	const noun = phrase(sentence, counted.noun);
	if (!rest && isVague(counted.unit)) return undefined;
	const verb = phrase(sentence, clause.verb);
	return quantityFact(reading, assertion, counted, {
		asked: join(noun, inverted(assertion, rest)),
		located: join(noun, subject, verb, rest),
		before: `${join(subject, verb)} `,
		after: ` ${join(noun, rest)}`
	});
}

/** "Nearly 30,000 people packed the streets of San Francisco": how many people packed the streets …? */
function asSubject(reading: Reading, assertion: Assertion): Fact | undefined {
	const { sentence, clause } = assertion;
	const { from, to } = clause.subject;
	const counted = countedAt(sentence, from, to);
	if (!counted || counted.noun.to !== to || clause.asides.length) return undefined;
	const rest = phrase(sentence, clause.rest);
	if (!rest || !isSelfContained(sentence, clause.rest, rest) || listsNumbers(rest))
		return undefined;
	if (/\b(?:his|her|its|their|him|them)\b/.test(rest) || isHeadline(assertion)) return undefined;
	const asked = join(phrase(sentence, counted.noun), phrase(sentence, clause.verb), rest);
	const wording = { asked, located: asked, before: '', after: ` ${asked}` };
	return quantityFact(reading, assertion, counted, wording);
}

/** "… in 2019, India 1.4 million and Kenya 459,000": other numbers for other things. */
function listsNumbers(rest: string): boolean {
	return /,.*\d/.test(rest);
}

/** "54 people killed in the state": a passive without its "were". */
function isHeadline({ sentence, clause: { verb, forms, finite, rest } }: Assertion): boolean {
	const isParticiple = finite === 'verb' && forms !== undefined && forms.past === forms.participle;
	const { lower } = sentence.words[verb.to - 1]!;
	const isIntransitive = sentence.words[rest.from]?.class === 'preposition';
	return isParticiple && lower === forms.past && isIntransitive && DONE_TO.test(forms.base);
}

/** Verbs that are done to somebody or something. */
const DONE_TO =
	/^(?:kill|injure|wound|arrest|hurt|displace|rescue|evacuate|destroy|damage|submit|publish|sell|make|build|hold|find|report|discover|call|name|locate|base|own|use|write|produce|cause|hire|save|spend)$/;
