import { spanOf, type Span } from '#lib/article/span.ts';
import type { Entity, Mention } from '#lib/language/en/entities.ts';
import { ROLES, TITLES } from '#lib/language/en/lexicon/people.ts';
import { hasAnaphor, hasRelativeTime, phrase } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { nameOf } from './assertion.ts';
import { fact, type Fact, type Finder, type Term } from './fact.ts';

/**
 * Who is what: a role in front of a name, or beside it between commas.
 *
 * > According to retired NASA astronaut Terry Virts, …
 * > Who is described as a retired NASA astronaut?  Terry Virts
 *
 * > … the director general of Roscosmos, Dmitry Rogozin …
 * > Who is described as the director general of Roscosmos?  Dmitry Rogozin
 */
export const role: Finder = {
	kind: 'role',
	find(reading) {
		const seen = new Set<Entity>();
		return reading.sentences.flatMap((sentence) =>
			sentence.mentions.flatMap((mention) => {
				const person = reading.entityOf(mention);
				if (person?.type !== 'person' || !person.sure || !person.name.includes(' ')) return [];
				const described = roleOf(reading, sentence, mention);
				if (!described || seen.has(person)) return [];
				seen.add(person);
				return [toFact(reading, sentence, person, described)];
			})
		);
	}
};

/** A role as it reads behind "described as", and the words that show it. */
interface Described {
	role: string;
	evidence: Span;
}

function toFact(
	reading: Reading,
	sentence: ReadSentence,
	person: Entity,
	{ role, evidence }: Described
): Fact {
	const name = nameOf(reading, person.names, person.name);
	const first = person.mentions.find(({ sentence: at }) => at === sentence.index)!;
	const key: Term = {
		kind: 'person',
		text: name,
		also: person.names,
		span: spanOf(reading.article.text, first.start, first.end)
	};
	const description: Term = { kind: 'role', text: role, span: evidence };
	return fact('role', sentence, [evidence], {
		asks: [
			{ stem: `Who is described in the article as ${role}?`, key },
			{ stem: `How does the article describe ${name}?`, key: description }
		],
		pair: { left: name, right: role, span: evidence },
		statement: {
			before: `The person whom the article describes as ${role} is `,
			key: { ...key, also: others(person, name) },
			after: '.'
		},
		...unstatedOf(reading, person, name, role)
	});
}

/** The other names by which an answer counts: the surname, or the name in full. */
function others({ names, name }: Entity, shown: string): string[] {
	return [...new Set([name, ...names, shown.split(' ').at(-1)!])].filter((one) => one !== shown);
}

/** Offices are entered in some year; one that the article names elsewhere, and earlier, is not stated for this one. */
const OFFICE =
	/\b(?:president|director|minister|administrator|chief|head|chairman|chairwoman|commander|mayor|governor|secretary|chancellor|premier|ceo|editor|general|ambassador|manager|professor|rector|dean)\b/i;

function unstatedOf(reading: Reading, person: Entity, name: string, role: string): Partial<Fact> {
	if (!OFFICE.test(role) || /\b(?:former|retired|ex-|late)\b/i.test(role)) return {};
	const of = new Set(person.mentions.map(({ sentence }) => sentence));
	const near = ({ index }: ReadSentence) => of.has(index) || of.has(index - 1) || of.has(index + 1);
	const years = (sentences: readonly ReadSentence[]) =>
		sentences.flatMap(({ moments }) => moments.map(({ year }) => year));
	const latest = Math.max(...years(reading.sentences));
	const before = Math.min(latest, ...years(reading.sentences.filter(near)));
	const [year] = years(reading.sentences.filter((sentence) => !near(sentence)))
		.filter((candidate) => candidate < before && candidate > before - 40)
		.sort((a, b) => b - a);
	return year
		? {
				unstated: `${name} became ${role.replace(/^an? /, 'a ').replace(/^a (?=[aeiou])/i, 'an ')} in ${year}.`
			}
		: {};
}

function roleOf(reading: Reading, sentence: ReadSentence, mention: Mention): Described | undefined {
	return (
		inFront(reading, sentence, mention) ??
		beforeComma(reading, sentence, mention) ??
		behind(reading, sentence, mention)
	);
}

/** "Russian President Vladimir Putin" */
function inFront(
	reading: Reading,
	sentence: ReadSentence,
	{ role, end }: Mention
): Described | undefined {
	if (
		!role ||
		!/\s/.test(role.text) ||
		(/ of /.test(role.text) && !/^(?:Secretary|Minister|Chief|Leader|Speaker) of /.test(role.text))
	)
		return undefined;
	const before = reading.article.text.slice(Math.max(sentence.start, role.start - 5), role.start);
	if (/\b(?:his|her|its|my|our)\s+$/i.test(before)) return undefined;
	const text = withoutArticle(role.text);
	const unique = /\bthe\s+$/i.test(before) || HELD_BY_ONE.test(role.text);
	return {
		role: `${unique ? 'the' : indefinite(text)} ${text}`,
		evidence: spanOf(reading.article.text, role.start, end)
	};
}

/** Offices that one person holds at a time. */
const HELD_BY_ONE =
	/\b(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|Administrator|Director|Governor|Mayor|King|Queen|Emperor|Empress|Pope|Chairman|Chairwoman|Chair|Chief|Secretary of State)$/;

/** "NASA Administrator" reads "NASA administrator" in mid-sentence. */
function withoutArticle(role: string): string {
	return role
		.replace(/^(?:the|an?) /i, '')
		.split(' ')
		.map((word) => (isOffice(word) ? word.toLowerCase() : word))
		.join(' ')
		.replace('secretary of State', 'secretary of state');
}

function isOffice(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		/^\p{Lu}\p{Ll}+$/u.test(word) &&
		(TITLES.has(lower) ||
			ROLES.has(lower) ||
			/^(?:Foreign|Environment|Deputy|Vice|Associate|Assistant|Prime|Finance|Health|Education|Defense|Defence|Interior|Culture|Transport|Chief|Executive|General|Home|Shadow|Justice|Trade|Labour|Labor|Agriculture|Energy)$/.test(
				word
			))
	);
}

/** "a" or "an", by the sound that follows: "a U.S. senator", "an MP", "an American". */
function indefinite(text: string): string {
	if (/^(?:NASA|U\.[SK]|UN|EU|UK|US|UNESCO|one|uni|use|euro)/i.test(text)) return 'a';
	return /^[aeiou]/i.test(text) || /^(?:[FHLMNRSX][A-Z]+|[FHLMNRSX]\.)/.test(text) ? 'an' : 'a';
}

/** "the director general of Roscosmos, Dmitry Rogozin": a role between a determiner and the comma. */
function beforeComma(
	reading: Reading,
	sentence: ReadSentence,
	mention: Mention
): Described | undefined {
	const comma = mention.from - 1;
	if (sentence.tokens[comma]?.text !== ',') return undefined;
	for (let from = comma - 1; from >= Math.max(0, comma - 9); from--) {
		const { lower } = sentence.tokens[from]!;
		if (sentence.tokens[from]!.kind === 'mark') return undefined;
		if (!/^(?:the|an?)$/.test(lower)) continue;
		if (/^of$/.test(sentence.tokens[from - 1]?.lower ?? '')) continue;
		return described(reading, sentence, from, comma, sentence.tokens[from]!.start, mention.end);
	}
	return undefined;
}

/** "Virts, a former commander of the ISS," and "Paul Dewar, an Ottawa New Democrat MP,". */
function behind(reading: Reading, sentence: ReadSentence, mention: Mention): Described | undefined {
	const comma = mention.to;
	const next = sentence.tokens[comma + 1];
	if (sentence.tokens[comma]?.text !== ',' || !next) return undefined;
	const bare = ROLES.has(next.lower) && sentence.tokens[comma + 2]?.lower === 'of';
	if (!bare && !/^(?:the|an?)$/.test(next.lower)) return undefined;
	const close = sentence.tokens.findIndex(({ text }, i) => i > comma && /^[,.;]$/.test(text));
	if (close < 0 || close - comma > 12) return undefined;
	return described(
		reading,
		sentence,
		comma + 1,
		close,
		mention.start,
		sentence.tokens[close - 1]!.end
	);
}

function described(
	reading: Reading,
	sentence: ReadSentence,
	from: number,
	to: number,
	start: number,
	end: number
): Described | undefined {
	const run = { from, to };
	const classes = sentence.classes.slice(from, to);
	const words = sentence.tokens.slice(from, to).map(({ lower }) => lower);
	const head = words.findIndex((word) => /^(?:of|in|at|for|from|with|and|who)$/.test(word));
	const noun = words.slice(0, head < 0 ? undefined : head).at(-1)!;
	if (!ROLES.has(noun) && !ROLES.has(words.at(head - 2) ?? '') && noun !== 'general')
		return undefined;
	if (
		classes.some((wordClass) => wordClass === 'verb' || wordClass === 'be' || wordClass === 'modal')
	)
		return undefined;
	const text = phrase(sentence, run);
	if (hasAnaphor(sentence, run) || hasRelativeTime(text) || words.length < 3) return undefined;
	const first = words[0]!;
	if (ROLES.has(first))
		return {
			role: `the ${first}${text.slice(first.length)}`,
			evidence: spanOf(reading.article.text, start, end)
		};
	return {
		role: text.replace(/^The /, 'the ').replace(/^An? /, (a) => a.toLowerCase()),
		evidence: spanOf(reading.article.text, start, end)
	};
}
