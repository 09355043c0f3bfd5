import { isTakenBack } from '#lib/facts/correction.ts';
import { beginningOf, contentWords, holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { FullReading } from '#lib/language/en/reader.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';
import { suggestedKeyRules } from './suggested-key-rules.ts';
import { isNamed, voicesIn } from './voices.ts';

/**
 * Rules for questions of a second maker, which unlike ours do not follow from the words they stand on: so
 * what can be asked of the words is asked here. A question that is right and cannot be seen to be is lost.
 */
export function suggestedRules(reading: FullReading): Rule[] {
	const words = new Set(plainWords(`${reading.article.title} ${reading.article.text}`).split(' '));
	const looks: [string, (candidate: Candidate, sentence: ReadSentence) => string | undefined][] = [
		['FORM', isNoQuestion],
		['CORRECTED', (_, sentence) => takenBack(reading, sentence)],
		['OPINION', (candidate, sentence) => unattributed(candidate, sentence, reading)],
		['NEGATIVE', turnedRound],
		['GROUND', (candidate) => unknownName(candidate, words)],
		['GROUND', (candidate, sentence) => unspokenOf(candidate, sentence, reading)],
		['GROUND', (candidate, sentence) => offTheSubject(candidate, sentence, reading)]
	];
	return [
		...looks.map(([rule, look]) => ({
			rule,
			find: (candidate: Candidate) => look(candidate, reading.sentences[candidate.fact.sentence]!)
		})),
		...suggestedKeyRules(reading)
	];
}

const LINK = /https?:|www\.|[\w-]\.(?:com|org|net|io|app)\b|@|[`{}<>|\\]/i;
/** Letters of two scripts in one word look like one that they are not. */
const TWO_SCRIPTS =
	/\p{Script=Latin}[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*\p{Script=Latin}/u;

function isNoQuestion({ item: { prompt, options } }: Candidate): string | undefined {
	if (!/^[^?]+\?$/.test(prompt)) return 'The stem is not one question.';
	if (hasRelativeTime(prompt) && !/\barticle\b/.test(prompt))
		return 'It names a time that only the day of writing explains.';
	const all = [prompt, ...options].join(' ');
	if (LINK.test(all)) return 'It holds a link, an address or signs of a program.';
	return TWO_SCRIPTS.test(all) ? 'A word has letters of two scripts.' : undefined;
}

function takenBack(reading: FullReading, sentence: ReadSentence): string | undefined {
	return isTakenBack(reading, sentence)
		? 'The article takes back what the evidence says.'
		: undefined;
}

/** What somebody says is not asked as if it were so. */
function unattributed(
	{ question, item, keys }: Candidate,
	sentence: ReadSentence,
	reading: FullReading
): string | undefined {
	if (reading.personal.has(sentence.paragraph))
		return 'Somebody speaks for themselves there, and the question takes it for a fact.';
	for (const { names } of voicesIn(reading, sentence, question.evidence[0]!)) {
		if (!names[0]) return 'Somebody says so, and the article does not make clear who.';
		if (!isNamed(names, `${item.prompt} ${keys[0]}`))
			return `The article reports this from ${names[0]}, and the question does not say so.`;
	}
	return undefined;
}

const NEGATION =
	/\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|except|fail(?:s|ed)? to|den(?:y|ies|ied)|refus(?:es?|ed)|hardly)\b|n[’']t\b/i;

/** A "not" that only one of both has turns round what the evidence says. */
function turnedRound({ item, keys }: Candidate, { text }: ReadSentence): string | undefined {
	const asked = NEGATION.test(`${item.prompt} ${keys[0]}`);
	if (asked === NEGATION.test(text)) return undefined;
	return asked
		? 'It asks for what is not so, which the evidence does not say.'
		: 'The evidence says of something that it is not so, and the question does not.';
}

/** A name, or a number, that the article does not have. */
function unknownName({ item }: Candidate, words: ReadonlySet<string>): string | undefined {
	const [, ...rest] = item.prompt.split(/\s+/);
	const unknown = rest
		.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
		.find(
			(word) =>
				!plainWords(word.replace(/[’']s\b/, ''))
					.split(' ')
					.every((one) => one === '' || words.has(one))
		);
	return unknown && `The article does not speak of “${unknown}”.`;
}

/** Somebody whom the stem names, and the evidence does not: it may be said of another. */
function unspokenOf(
	{ plainStem }: Candidate,
	sentence: ReadSentence,
	reading: FullReading
): string | undefined {
	const spokenOf = new Set<Entity | undefined>([
		...sentence.mentions.map((mention) => reading.entityOf(mention)),
		...reading.resolutions
			.filter((one) => one.sentence === sentence.index)
			.map(({ entity }) => entity),
		reading.pronouns.get(sentence.index)
	]);
	const spoken = [...spokenOf].flatMap((entity) => entity?.names ?? []).map(plainWords);
	const missing = reading.entities
		.filter((entity) => !spokenOf.has(entity))
		.flatMap(({ names }) => names)
		.find((name) => {
			const plain = plainWords(name);
			return holdsPhrase(plainStem, plain) && !spoken.some((other) => holdsPhrase(other, plain));
		});
	return missing && `The evidence does not speak of ${missing}.`;
}

/** So much of what a stem says is said in the evidence or right before it. */
const SHARE_MIN = 0.5;
/** Words that ask, or put in order what is asked. */
const ASKING =
	/^(?:year|many|much|type|kind|happen(?:s|ed)?|name[ds]?|describe[ds]?|call(?:s|ed)?|say|says|said|reason|when|where|how|why|who)$/;

function offTheSubject(
	{ content }: Candidate,
	sentence: ReadSentence,
	{ sentences, article }: FullReading
): string | undefined {
	const asked = [...content].filter((word) => !ASKING.test(word)).map(beginningOf);
	const before = sentences[sentence.index - 1];
	const here = beginningsOf(sentence.text);
	const near = beginningsOf(
		`${article.title} ${before?.paragraph === sentence.paragraph ? before.text : ''}`
	);
	const shared = asked.filter((word) => here.has(word) || near.has(word));
	if (asked.some((word) => here.has(word)) && shared.length >= SHARE_MIN * asked.length)
		return undefined;
	return 'The evidence is about something else than the question.';
}

function beginningsOf(text: string): Set<string> {
	return new Set([...contentWords(text)].map(beginningOf));
}
