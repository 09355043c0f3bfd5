import { holdsPhrase, plainWords } from '#lib/language/en/content.ts';
import { ofPast } from '#lib/language/en/verbs.ts';
import { starOf } from '#lib/facts/star.ts';
import type { Material } from '#lib/questions/making/material.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import { isSurvey, type Candidate } from './candidate.ts';
import type { Rule } from './rule.ts';

const WORDS_MIN = 4;
const WORDS_MAX = 26;
/** A stem with a quotation may be so long. */
const QUOTING_WORDS_MAX = 40;

/** Rules about the stem. */
export const stemRules: readonly Rule[] = [
	{ rule: 'REF', find: dangles },
	{ rule: 'REF', find: namesNoBody },
	{
		rule: 'LENGTH',
		find({ item }) {
			const words = countWords(item.prompt);
			const most = item.prompt.includes('“') ? QUOTING_WORDS_MAX : WORDS_MAX;
			if (words < WORDS_MIN) return `The stem has only ${words} words.`;
			return words > most
				? `The stem has ${words} words, more than the ${most} one reads at a glance.`
				: undefined;
		}
	},
	{
		rule: 'LEAK',
		find: ({ question, item, plainKeys, plainStem }) =>
			question.kind !== 'true-false' &&
			/^(?:mcq|short|cloze)$/.test(item.type) &&
			plainKeys.some((key) => key.length > 3 && holdsPhrase(plainStem, key))
				? 'The stem holds the answer.'
				: undefined
	},
	{
		rule: 'SENSITIVE',
		find: ({ item, keys }) =>
			UNFIT.test([item.prompt, ...item.options, ...keys].join(' '))
				? 'It is about something that is not for every class.'
				: undefined
	},
	{ rule: 'LANG', find: keepsThePast },
	{
		rule: 'LANG',
		find: ({ item }) =>
			/\bfor (?:example|instance)\b/i.test(item.prompt.replace(/“[^”]*”/g, ''))
				? 'It holds a “for example” of the sentence it was made of.'
				: undefined
	},
	{ rule: 'GENERIC', find: asksForTheStar },
	{
		rule: 'OPINION',
		find: ({ question, fact }) =>
			question.kind === 'true-false' && !fact.source && PRAISE.test(question.stem)
				? 'It is somebody’s opinion, told as a fact.'
				: undefined
	},
	{ rule: 'VERBATIM', find: copies },
	{ rule: 'VERBATIM', find: repeats },
	{
		rule: 'ENCODING',
		find: ({ item, keys }) =>
			BROKEN.test([item.prompt, ...item.options, ...keys].join(' '))
				? 'It holds broken characters or markup.'
				: undefined
	},
	{
		rule: 'TRUNC',
		find({ item }) {
			const open = [item.prompt, ...item.options].find((text) => !isBalanced(text));
			if (open) return `A bracket or a quotation mark is left open in “${open}”.`;
			return /\b(?:explain|say|agree|answer|reply|decide|know)[.?]$/.test(item.prompt)
				? 'What somebody says is cut off.'
				: undefined;
		}
	}
];

/** "Ã¤" for "ä": capitals only, for "João" is a name; "fi ght" and "rifl e" come of ligatures. */
const BROKEN =
	/\uFFFD|Ã.|â€|\p{Cc}|[\u202A-\u202E\u2066-\u2069]|<\/?[A-Za-z][^>]*>|\(\s*\)|\[[Ll][Ii][Nn][Kk]\]|\b(?:fi|fl|ffi|ffl) \p{Ll}|\p{Ll}(?:fl|ffi|ffl) \p{Ll}\b|\b\p{L}{3,}fi \p{Ll}/u;
const POINTING_FIRST = /^(?:he|she|it|they|his|her|their|this|these|those|that)\b/i;
const POINTING = /\b(?:he|she|they|him|them|this|these|those)\b/i;
/** Behind the name of whom a question is about, "he" and "her" are clear. */
const OF_NAMED = /\b(?:he|she|him|her)\b/gi;
/** "The two institutes", "the current study", "is instead kept": which, and instead of what, stands elsewhere. */
const POINTING_BACK =
	/^The (?:(?:first|last|other) )?(?:two|three|four|five|six|both)\b|\bthe (?:current|present|previous|following|above|aforementioned)\b|\binstead\b(?! of)|\badditional\b/i;
const BY_DAY_OF_WRITING = /\b(?:yesterday|tomorrow|(?:last|next|this) (?:week|month|year))\b/i;

/** "The company", "the hotel group’s", "the books’ publisher": which, the question does not say. */
const BARE_BODY =
	/\bthe (?:\p{Ll}+ )?(company|firm|group|publisher|organi[sz]ation|charity|hotel|store|books|island|observatory|activists|organi[sz]ers)(?:['’]s?)?(?= (?!of\b|that\b|which\b|who\b|for\b|called\b|named\b|at\b)\p{Ll}|[?.,])/iu;

/** Whether a question speaks of a body by no name, which the title does not give either. */
function namesNoBody({ item, article }: Candidate): string | undefined {
	const [said, body] = BARE_BODY.exec(item.prompt.replace(/“[^”]*”/g, '')) ?? [];
	return body && !article.title.toLowerCase().includes(body.toLowerCase())
		? `It does not say which one “${said}” is.`
		: undefined;
}

/** A word that points at something the question does not show. */
function dangles({ item, fact }: Candidate): string | undefined {
	if (item.type === 'order' || item.type === 'match') return undefined;
	if (BY_DAY_OF_WRITING.test(item.prompt))
		return 'It names a time that only the day of writing explains.';
	// What “this” points at stands behind its colon.
	const own = item.prompt
		.replace(/(?:\bthis: )?“[^”]*”/g, '“”')
		.replace(/Is this so|^Which of these/, '');
	const [before = '', behind] = fact.about ? own.split(fact.about) : [];
	const read = behind === undefined ? own : before + behind.replace(OF_NAMED, '');
	return POINTING_FIRST.test(item.prompt) || POINTING.test(read) || POINTING_BACK.test(own)
		? 'It holds a word that points at something else.'
		: undefined;
}

/** Words by which a writer praises or blames, and says no fact. */
const PRAISE =
	/\b(?:stunning|beautiful(?:ly)?|remarkabl[ey]|wonderful(?:ly)?|amazing|fantastic|spectacular|breathtaking|lovely|charming|delicious|delightful|exciting|impressive|magnificent|picturesque|superb|excellent|perfect|terrible|awful|must-see|worth (?:a|the|seeing|visiting)|good for|great (?:place|way|spot))\b/i;

/** What a teacher would want to be asked about first. */
const UNFIT =
	/\b(?:sex|sexual(?:ly|ity)?|rap(?:e|ed|ist)|porn\w*|prostitut\w*|orgasm\w*|genital\w*|incest|topless|masturbat\w*|suicid\w*)\b/i;

/** "did he take the matter in hand and distributed letters": behind "did", both verbs want their base. */
function keepsThePast({ question: { stem } }: Candidate): string | undefined {
	const [, word] = /\bdid\b.* and (\p{Ll}+)\b/u.exec(stem) ?? [];
	const forms = word === undefined ? undefined : ofPast(word);
	return forms && forms.base !== word ? `Behind “did”, “${word}” has the wrong form.` : undefined;
}

/** Who did what in the life of somebody: whoever has seen the title knows. */
function asksForTheStar(
	{ question, fact, plainKeys }: Candidate,
	{ reading }: Material
): string | undefined {
	const star = starOf(reading);
	const isAsked = fact.kind === 'deed' && (question.kind === 'choice' || question.kind === 'gap');
	return isAsked &&
		star?.names.some((name) => plainKeys.includes(plainWords(name))) &&
		!isSurvey(question)
		? 'The whole article is about the one who is asked for.'
		: undefined;
}

/** A sentence of the article with a word cut out tests recognition only. */
function copies({ fact, item, plainStem }: Candidate): string | undefined {
	if (!item.prompt.includes('___')) return undefined;
	const words = plainStem.split(' ').filter((word) => /[^_]/.test(word));
	const evidence = new Set(plainWords(item.evidence).split(' '));
	const same = words.filter((word) => evidence.has(word)).length;
	const isCopy = words.length > 5 && same / words.length > 0.95;
	const run = longestRun(words, plainWords(item.evidence));
	const isToCopy = /^(?:term|quotation)$/.test(fact.kind);
	return isCopy || (!isToCopy && run > COPIED_MAX && run / words.length > 0.75)
		? 'It is a sentence of the article with a word cut out.'
		: undefined;
}

/** So many words in a row may stand in a stem with a gap as they stand in the article. */
const COPIED_MAX = 8;

/** How many of the words stand in a row in a text, at most. */
function longestRun(words: readonly string[], text: string): number {
	let [most, from] = [0, 0];
	for (let to = 1; to <= words.length; to++) {
		while (from < to && !holdsPhrase(text, words.slice(from, to).join(' '))) from++;
		most = Math.max(most, to - from);
	}
	return most;
}

/** So many words in a row, and the sentence is found by looking rather than by reading. */
const RUN_MIN = 4;

/** A sentence to find is told in other words than its own. */
function repeats({ question, plainKeys }: Candidate): string | undefined {
	if (question.kind !== 'mark-words') return undefined;
	const asked = plainWords(question.stem.replace(/^Mark the sentence that \w+ /, '')).split(' ');
	const run = asked
		.map((_, i) => asked.slice(i, i + RUN_MIN))
		.find((words) => words.length === RUN_MIN && holdsPhrase(plainKeys[0]!, words.join(' ')));
	return run && `The sentence has the words “${run.join(' ')}” as the question has them.`;
}

function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return count('(') === count(')') && count('[') === count(']') && count('“') === count('”');
}
