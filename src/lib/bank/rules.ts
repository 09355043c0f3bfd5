import type { Article } from '#lib/article/article.ts';
import { isVerbatim } from '#lib/article/span.ts';
import type { Fact } from '#lib/facts/fact.ts';
import type { Entity } from '#lib/language/en/entities.ts';
import { STOP } from '#lib/language/en/lexicon/words.ts';
import { countWords } from '#lib/language/en/phrases.ts';
import type { Item } from '#lib/questions/item.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';

/** A candidate with all that a rule may look at. */
export interface Candidate {
	readonly question: KeyedQuestion;
	readonly item: Item;
	readonly fact: Fact;
	readonly facts: readonly Fact[];
	readonly entities: readonly Entity[];
	readonly article: Article;
}

/** What keeps a candidate out of the bank: a name for the ledger, and what it found, or nothing. */
export interface Rule {
	/** After the flaw codes of item writing (Haladyna, Downing and Rodriguez 2002) where there is one. */
	readonly rule: string;
	/** A sentence that says what is wrong; undefined where nothing is. */
	find(candidate: Candidate): string | undefined;
}

/** The words of a text without case, marks and articles, one space between them. */
export function plainWords(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s]/gu, ' ')
		.replace(/\b(?:an?|the)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The words of a text that carry content. */
export function contentWords(text: string): string[] {
	return plainWords(text)
		.split(' ')
		.filter((word) => word.length > 2 && !STOP.has(word));
}

/** The accepted answers of an item. */
export function keysOf({ answer }: Item): readonly string[] {
	return typeof answer === 'string' ? [answer] : answer;
}

/** Whether a text says a phrase, as whole words. */
export function says(text: string, phrase: string): boolean {
	return ` ${plainWords(text)} `.includes(` ${plainWords(phrase)} `);
}

const STEM_WORDS_MIN = 4;
const STEM_WORDS_MAX = 26;
const QUOTE_WORDS_MAX = 40;

/** Rules about the words a question stands on. */
const evidenceRules: readonly Rule[] = [
	{
		rule: 'EVIDENCE',
		find: ({ question, article }) =>
			question.evidence.every((span) => isVerbatim(article.text, span))
				? undefined
				: 'The evidence does not stand in the article as it is quoted.'
	},
	{
		rule: 'FURNITURE',
		find: ({ question, article }) =>
			question.evidence.every(({ start, end }) =>
				article.sentences.some((sentence) => sentence.start < end && sentence.end > start)
			)
				? undefined
				: 'The evidence stands in a caption, a heading or a byline.'
	},
	{
		rule: 'OPINION',
		find: ({ question, item }) =>
			!question.source ||
			says(item.prompt, question.source) ||
			keysOf(item).some((key) => says(question.source!, key))
				? undefined
				: `The article reports this from ${question.source}, and the question does not say so.`
	}
];

/** Rules about the stem. */
const stemRules: readonly Rule[] = [
	{
		rule: 'REF',
		find({ item }) {
			if (item.type === 'order' || item.type === 'match') return undefined;
			const asked = item.prompt.replace(/“[^”]*”/g, '“”').replace(/_+/g, '');
			if (/^(?:he|she|it|they|his|her|their|this|these|those|that)\b/i.test(item.prompt))
				return 'It begins with a word that points at something else.';
			if (/\b(?:yesterday|tomorrow|(?:last|next|this) (?:week|month|year))\b/i.test(item.prompt))
				return 'It names a time that only the day of writing explains.';
			return /\b(?:he|she|they|him|them|this|these|those)\b/i.test(
				asked.replace('about this statement', '')
			)
				? 'It holds a word that points at something else.'
				: undefined;
		}
	},
	{
		rule: 'LENGTH',
		find({ item }) {
			const words = countWords(item.prompt);
			const most = item.prompt.includes('“') ? QUOTE_WORDS_MAX : STEM_WORDS_MAX;
			if (words < STEM_WORDS_MIN) return `The stem has only ${words} words.`;
			return words > most
				? `The stem has ${words} words; ${most} are as many as one reads at a glance.`
				: undefined;
		}
	},
	{
		rule: 'LEAK',
		find: ({ item }) =>
			['mcq', 'short', 'cloze'].includes(item.type) &&
			keysOf(item).some((key) => plainWords(key).length > 3 && says(item.prompt, key))
				? 'The stem holds the answer.'
				: undefined
	},
	{
		rule: 'VERBATIM',
		find({ item }) {
			if (!item.prompt.includes('___')) return undefined;
			const words = plainWords(item.prompt.replace(/_{2,}/g, ' ')).split(' ');
			const evidence = new Set(plainWords(item.evidence).split(' '));
			const same = words.filter((word) => evidence.has(word)).length;
			return words.length > 5 && same / words.length > 0.95
				? 'It is a sentence of the article with a word cut out.'
				: undefined;
		}
	},
	{
		rule: 'ENCODING',
		find: ({ item }) =>
			/\uFFFD|Ã.|â€|\p{Cc}|[\u202A-\u202E\u2066-\u2069]|<\/?[a-z][^>]*>|\(\s*\)/iu.test(
				[item.prompt, ...item.options, ...keysOf(item)].join(' ')
			)
				? 'It holds broken characters or markup.'
				: undefined
	},
	{
		rule: 'TRUNC',
		find({ item }) {
			const broken = [item.prompt, ...item.options].find((text) => !isBalanced(text));
			return broken ? `A bracket or a quotation mark is left open in “${broken}”.` : undefined;
		}
	}
];

function isBalanced(text: string): boolean {
	const count = (mark: string) => text.split(mark).length - 1;
	return (
		count('(') === count(')') &&
		count('[') === count(']') &&
		(count('“') === count('”') || count('“') + count('”') === 0)
	);
}

/** Every rule that looks at one candidate by itself, in the order in which they speak. */
export const itemRules: readonly Rule[] = [...evidenceRules, ...stemRules];
