import { spanOf } from '#lib/article/span.ts';
import { STOP } from '#lib/language/en/lexicon/words.ts';
import { hasAnaphor, midSentence } from '#lib/language/en/phrases.ts';
import type { Reading, ReadSentence } from '#lib/language/en/reading.ts';
import { ofBase, ofThirdPerson } from '#lib/language/en/verbs.ts';
import { fact, sentenceSpan, type Fact, type Finder } from './fact.ts';

/**
 * What something is called.
 *
 * > A positively charged particle with the mass of an electron is called a positron.
 * > What is a positively charged particle with the mass of an electron called?  positron
 *
 * > … soft, sticky patches called electrodes …
 *
 * > … an alcalde, an administrator who often combined the duties of mayor, judge, and …
 */
export const term: Finder = {
	kind: 'term',
	find: (reading) =>
		reading.sentences.flatMap((sentence) => [
			...termsIn(reading, sentence),
			...explained(reading, sentence)
		])
};

function termsIn(reading: Reading, sentence: ReadSentence): Fact[] {
	const { tokens } = sentence;
	return tokens.flatMap(({ lower }, at) => {
		if (lower !== 'called' && !(lower === 'known' && tokens[at + 1]?.lower === 'as')) return [];
		const from = lower === 'called' ? at + 1 : at + 2;
		const name = nameAt(sentence, from);
		const what = name && (whatIs(sentence, at) ?? whatStands(sentence, at));
		if (!what || isQuoted(sentence, at)) return [];
		const { stem, told } = what;
		const article = /^an?$/.test(tokens[from]!.lower) ? ` ${tokens[from]!.lower}` : '';
		const text = name.text;
		const key = {
			kind: 'term' as const,
			text,
			span: spanOf(reading.article.text, name.start, name.start + text.length)
		};
		return [
			fact('term', sentence, [sentenceSpan(reading, sentence)], {
				asks: [{ stem: `${placed(sentence, stem)} called?`, key }],
				statement: { before: `${placed(sentence, told)} called${article} `, key, after: '.' },
				locate: `says what ${told.charAt(0).toLowerCase()}${told.slice(1)} called`
			})
		];
	});
}

const MEANING = '(?:an? |people |those )[^,.;:“”"—–()]*\\b(?:who|that|which) [^,.;:“”"—–()]{8,90}?';
const LISTED = '(?:, [\\p{L} ]{3,30})+,? and [\\p{L} ]{3,40}';
const EXPLAINED = new RegExp(
	`\\b(?<article>[Aa]n? )?(?<name>\\p{Ll}{4,}), (?<what>${MEANING}(?:${LISTED}(?=\\.$))?)(?=\\.$|, )`,
	'u'
);

/** A word and, between commas, what it means. */
function explained(reading: Reading, sentence: ReadSentence): Fact[] {
	const match = EXPLAINED.exec(sentence.text);
	if (!match?.groups || sentence.quotations.length) return [];
	const {
		article = '',
		name,
		what
	} = match.groups as { article?: string; name: string; what: string };
	const isPlural = /^(?:people|those)/.test(what);
	if (
		isPlural !== (article === '') ||
		/\b(?:he|she|it|they|his|her|its|their|this|these)\b/.test(what)
	)
		return [];
	const start = sentence.start + match.index + article.length;
	const key = {
		kind: 'term' as const,
		text: name,
		span: spanOf(reading.article.text, start, start + name.length)
	};
	const be = isPlural ? 'are' : 'is';
	return [
		fact('term', sentence, [sentenceSpan(reading, sentence)], {
			asks: [{ stem: `What ${be} ${what} called?`, key }],
			statement: {
				before: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${be} called ${article.toLowerCase()}`,
				key,
				after: '.'
			},
			locate: `says what ${what} ${be} called`
		})
	];
}

/** "In Japan, …": where the sentence speaks of, if it says so first. */
function placed(sentence: ReadSentence, stem: string): string {
	const place = /^In (?:the )?\p{Lu}[\p{L} ]{2,30}(?=, )/u.exec(sentence.text)?.[0];
	return place ? `${place}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem;
}

/** The name: up to four words behind "called", without an article, up to a mark or a small word. */
function nameAt(
	{ tokens, classes }: ReadSentence,
	start: number
): { text: string; start: number } | undefined {
	const quoted = /^[“"‘]$/.test(tokens[start]?.text ?? '');
	let from = quoted ? start + 1 : start;
	if (tokens[from]?.lower === 'the') return undefined;
	if (/^an?$/.test(tokens[from]?.lower ?? '')) from++;
	let to = from;
	while (
		to < tokens.length &&
		(classes[to] === 'noun' || classes[to] === 'name' || classes[to] === 'ing')
	)
		to++;
	const behind = tokens[to];
	if (to === from || to - from > 4 || !behind) return undefined;
	if (
		behind.kind !== 'mark' &&
		!['preposition', 'to', 'subordinator', 'conjunction'].includes(classes[to]!)
	)
		return undefined;
	const words = tokens.slice(from, to);
	const text = words.map((token) => token.text).join(' ');
	return words.at(-1)!.end - words[0]!.start === text.length
		? { text, start: words[0]!.start }
		: undefined;
}

/** "… is called": the subject in front of "is". */
function whatIs(sentence: ReadSentence, at: number): { stem: string; told: string } | undefined {
	const { tokens, classes } = sentence;
	if (classes[at - 1] !== 'be') return undefined;
	const be = tokens[at - 1]!.lower;
	const run = { from: phraseStart(sentence, at - 1), to: at - 1 };
	const text = subjectText(sentence, run);
	return text && /^(?:is|are|was|were)$/.test(be)
		? { stem: `What ${be} ${text}`, told: `${text.charAt(0).toUpperCase()}${text.slice(1)} ${be}` }
		: undefined;
}

/** "patches called electrodes": the noun phrase in front. */
function whatStands(
	sentence: ReadSentence,
	at: number
): { stem: string; told: string } | undefined {
	const comma = sentence.tokens[at - 1]?.text === ',' ? 1 : 0;
	const run = { from: phraseStart(sentence, at - comma), to: at - comma };
	const text = subjectText(sentence, run);
	if (!text || sentence.classes[at - 1] === 'be' || sentence.classes[at - 1] === 'have')
		return undefined;
	const head = text.split(/ (?:of|in|for|with|at|on) /)[0]!;
	const be = /[^s]s$|people$|children$/.test(head) ? 'are' : 'is';
	return {
		stem: `What ${be} ${text}`,
		told: `${text.charAt(0).toUpperCase()}${text.slice(1)} ${be}`
	};
}

const IN_PHRASE = new Set(['noun', 'name', 'number', 'adverb', 'participle', 'ing']);

/**
 * Back over the noun phrase that ends before `to`: to its "a" or "an", over "of", "with" and "in" with
 * what follows them, or over the adjectives of a plural that has none.
 */
function phraseStart({ tokens, classes }: ReadSentence, to: number): number {
	let from = to;
	let bare = to;
	while (from > 0) {
		const { lower } = tokens[from - 1]!;
		if (/^an?$/.test(lower) && !isInside(tokens, classes, from - 2)) return from - 1;
		const joinsAdjectives =
			lower === ',' && classes[from - 2] === 'noun' && classes[from] === 'noun';
		if (IN_PHRASE.has(classes[from - 1]!) || joinsAdjectives) {
			from--;
			if (from === bare - 1 && to - from <= 4) bare = from;
		} else if (/^(?:of|with|in|as|an?|the)$/.test(lower)) from--;
		else break;
	}
	return /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '') ? from : bare;
}

/** "the mass of an electron": the phrase goes on before the "of". */
function isInside(
	tokens: ReadSentence['tokens'],
	classes: ReadSentence['classes'],
	at: number
): boolean {
	const joins = /^(?:of|with|in|as)$/.test(tokens[at]?.lower ?? '');
	return joins && (classes[at - 1] === 'noun' || classes[at - 1] === 'name');
}

/** A phrase that says enough to ask by; undefined where it points elsewhere or says too little. */
function subjectText(
	sentence: ReadSentence,
	run: { from: number; to: number }
): string | undefined {
	const first = sentence.tokens[run.from];
	if (!first || first.lower === 'the' || hasAnaphor(sentence, run)) return undefined;
	const words = sentence.tokens.slice(run.from, run.to).map(({ lower }) => lower);
	if (
		!/^an?$/.test(first.lower) &&
		(words.length > 4 || ofBase(first.lower) || ofThirdPerson(first.lower))
	)
		return undefined;
	if (
		words.some((word) =>
			/^(?:similar|another|other|further|such|certain|same|new|\p{L}+er|more)$/u.test(word)
		)
	)
		return undefined;
	const content = words.filter((word) => word.length > 3 && /\p{L}/u.test(word) && !STOP.has(word));
	return words.length <= 16 && content.length >= 3 ? midSentence(sentence, run) : undefined;
}

function isQuoted({ quotations, tokens }: ReadSentence, at: number): boolean {
	const { start } = tokens[at]!;
	return quotations.some(({ openStart, closeEnd }) => start > openStart && start < closeEnd);
}
