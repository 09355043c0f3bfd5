import { isTakenBack } from '#lib/facts/correction.ts';
import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { hasRelativeTime } from '#lib/language/en/deixis.ts';
import type { Entity } from '#lib/language/en/names/name.ts';
import type { ReadSentence } from '#lib/language/en/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';
import { suggestedKeyRules } from './suggested-key-rules.ts';
import { isNamed, voicesIn, type Heard } from './voices.ts';
import { hasForm } from './word-forms.ts';

/**
 * Rules for questions of a second maker, which unlike ours do not follow from the words they stand on: so
 * what can be asked of the words is asked here. A question that is right and cannot be seen to be is lost.
 */
export function suggestedRules(reading: Heard): Rule[] {
	const words = new Set(plainWords(`${reading.article.title} ${reading.article.text}`).split(' '));
	const looks: [string, (candidate: Candidate, sentence: ReadSentence) => string | undefined][] = [
		['FORM', isNoQuestion],
		['CORRECTED', (_, sentence) => takenBack(reading, sentence)],
		['OPINION', (candidate, sentence) => unattributed(candidate, sentence, reading)],
		['NEGATIVE', turnedRound],
		['DOUBT', surer],
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

function takenBack(reading: Heard, sentence: ReadSentence): string | undefined {
	return isTakenBack(reading, sentence)
		? 'The article takes back what the evidence says.'
		: undefined;
}

/** What somebody says is not asked as if it were so. */
function unattributed(
	{ question, item, keys }: Candidate,
	sentence: ReadSentence,
	reading: Heard
): string | undefined {
	if (reading.personal.has(sentence.paragraph))
		return 'Somebody speaks for themselves there, and the question takes it for a fact.';
	const voices = voicesIn(reading, sentence, question.evidence[0]!);
	for (const { names } of voices) {
		if (!names[0]) return 'Somebody says so, and the article does not make clear who.';
		if (!isNamed(names, `${item.prompt} ${keys[0]}`))
			return `The article reports this from ${names[0]}, and the question does not say so.`;
	}
	const [, said] = /\baccording to ((?!the (?:article|text)\b)[^,?]+)/i.exec(item.prompt) ?? [];
	return said && !voices.some(({ names }) => isNamed(names, said))
		? `The article does not report this from ${said}.`
		: undefined;
}

const NEGATION =
	/\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|except|fail(?:s|ed)? to|den(?:y|ies|ied)|refus(?:es?|ed)|hardly)\b|n[’']t\b/i;

const DOUBT =
	/\b(?:may|might|could|would|if|unless|perhaps|possibly|probably|(?:un)?likely|reportedly|allegedly|supposedly|apparently|alleged|rumou?red|suspected|(?:believed|thought|expected|planned|supposed|said|set|due|plans?|hopes?|wants?) to)\b/;

/** What may be so is not asked as if it were. */
function surer({ item, keys }: Candidate, { text }: ReadSentence): string | undefined {
	return DOUBT.test(text) && !DOUBT.test(`${item.prompt} ${keys[0]}`)
		? 'The evidence is not as sure as the question.'
		: undefined;
}

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
	const isKnown = (word: string) =>
		[word, word.replace(/s$/, ''), `${word}s`].some((form) => words.has(form));
	const unknown = rest
		.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word))
		.find((word) => {
			const plain = plainWords(word.replace(/[’']s\b/, ''));
			return plain !== '' && !plain.split(' ').every(isKnown);
		});
	return unknown && `The article does not speak of “${unknown}”.`;
}

/** Somebody whom the stem names, and the evidence does not: it may be said of another. */
function unspokenOf(
	{ plainStem }: Candidate,
	sentence: ReadSentence,
	reading: Heard
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
const SHARE_MIN = 0.6;
/** Words that ask, or put in order what is asked. */
const ASKING =
	/^(?:year|many|much|type|kind|happen(?:s|ed)?|name[ds]?|describe[ds]?|call(?:s|ed)?|say|says|said|reason|when|where|how|why|who)$/;

function offTheSubject(
	{ content }: Candidate,
	sentence: ReadSentence,
	{ sentences, article }: Heard
): string | undefined {
	const asked = [...content].filter((word) => !ASKING.test(word));
	const before = sentences[sentence.index - 1];
	const here = plainWords(sentence.text).split(' ');
	const near = plainWords(
		`${article.title} ${before?.paragraph === sentence.paragraph ? before.text : ''}`
	).split(' ');
	const [said, told] = [here, [...here, ...near]].map(
		(words) => asked.filter((word) => hasForm(words, word)).length
	);
	return said && told! >= SHARE_MIN * asked.length
		? undefined
		: 'The evidence is about something else than the question.';
}
