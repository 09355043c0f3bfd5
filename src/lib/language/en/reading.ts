import type { Article } from '#lib/article/article.ts';
import { limits } from '#lib/limits.ts';
import { findAcronyms, type Acronym } from './acronyms.ts';
import { findDates } from './dates.ts';
import { findNames } from './names/find.ts';
import { groupMentions } from './names/group.ts';
import type { LearntNames } from './names/learnt.ts';
import type { Entity, Mention, Stretch } from './names/name.ts';
import type { NameSpan } from './names/role.ts';
import { findHero, resolvePronouns } from './pronouns.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { isDoubtful } from './opening.ts';
import type { ReadSentence } from './sentence.ts';
import { canSpeak, findSpeaker } from './speakers.ts';
import { readSpelling, type Spelling } from './spelling.ts';
import { tokenize, type Token } from './tokens.ts';
import { personalParagraphs } from './voice.ts';
import { classify } from './words.ts';

/** An article understood: what stands in its sentences, and who is who. */
export interface Reading {
	readonly article: Article;
	readonly sentences: readonly ReadSentence[];
	readonly entities: readonly Entity[];
	readonly acronyms: readonly Acronym[];
	readonly quotations: readonly Quotation[];
	/** Who "he" or "she" is at the head of a sentence, where there is no doubt; by the sentence's number. */
	readonly pronouns: ReadonlyMap<number, Entity>;
	/** The paragraphs in which somebody speaks for themselves. */
	readonly personal: ReadonlySet<number>;
	entityOf(mention: Mention): Entity | undefined;
}

/**
 * Reads an article by patterns, and by the names that a model sees in it if there is one. The same article
 * gives the same reading.
 */
export function read(article: Article, names?: LearntNames): Reading {
	const quotations = article.paragraphs.map(({ start, end }) =>
		findQuotations(article.text, start, end)
	);
	const tokens = article.sentences.map(({ start, end }) =>
		readableTokens(article.text, start, end)
	);
	const spelling = readSpelling(tokens);
	const sentences = readSentences(article, tokens, spelling, quotations, names);
	const acronyms = sentences.flatMap((sentence) => sentence.acronyms);
	const entities = groupMentions(
		sentences.flatMap(({ mentions }) => mentions),
		{
			acronyms: new Map(acronyms.map(({ short, long }) => [short, long])),
			title: article.title,
			heroes: titledIn(article.title),
			ordinary: spelling.ordinary,
			...(names && { votes: names.votes })
		}
	);
	const owners = new Map(entities.flatMap((one) => one.mentions.map((mention) => [mention, one])));
	const entityOf = (mention: Mention) => owners.get(mention);
	const pronouns = resolvePronouns({
		sentences,
		hero: findHero(article.title, sentences.length, entities),
		entityOf,
		speakerOf: (sentence) => speakerOf(sentence, entityOf)
	});
	return {
		article,
		sentences,
		entities,
		acronyms,
		quotations: quotations.flat(),
		pronouns,
		personal: personalParagraphs(sentences),
		entityOf
	};
}

/** The tokens of a sentence; of one that is too long to be one, none but the first. */
function readableTokens(text: string, start: number, end: number): Token[] {
	const tokens = tokenize(text, start, end);
	return tokens.length > limits.sentenceWords ? tokens.slice(0, 1) : tokens;
}

function readSentences(
	{ text, sentences }: Article,
	tokens: readonly (readonly Token[])[],
	spelling: Spelling,
	quotations: readonly (readonly Quotation[])[],
	names: LearntNames | undefined
): ReadSentence[] {
	return sentences.map((sentence, index) => {
		const { start, paragraph } = sentence;
		const end = tokens[index]!.at(-1)?.end ?? start;
		const words = classify(tokens[index]!);
		const spans = names?.namesIn(index, words) ?? findNames(words, spelling.names);
		const mentions = mentionsIn(text, index, words, spans);
		return {
			...sentence,
			index,
			text: text.slice(start, end),
			words,
			moments: findDates(text, start, end),
			mentions,
			isDoubtful: isDoubtful(words, mentions, spelling),
			acronyms: findAcronyms(text, start, end),
			quotations: quotations[paragraph]!.filter(
				({ openStart, closeEnd }) => openStart < end && closeEnd > start
			)
		};
	});
}

function mentionsIn(
	text: string,
	sentence: number,
	tokens: readonly Token[],
	spans: readonly NameSpan[]
): Mention[] {
	return spans.map(({ from, to, role, titled }) => ({
		...stretch(text, tokens, from, to),
		sentence,
		from,
		to,
		...(titled && { titled }),
		...(role && { role: stretch(text, tokens, role.from, role.to) }),
		before: tokens[(role?.from ?? from) - 1]?.lower ?? '',
		lead: stretch(text, tokens, Math.max(0, from - 12), from).text,
		after: text.slice(tokens[to - 1]!.end, tokens[Math.min(to + 3, tokens.length - 1)]!.end)
	}));
}

/** The words from one token to another, with the spaces around them left out but for a lead's last. */
function stretch(text: string, tokens: readonly Token[], from: number, to: number): Stretch {
	const [start, end] = [tokens[from]?.start ?? 0, from < to ? tokens[to - 1]!.end : 0];
	return { start, end, text: text.slice(start, Math.max(start, end)) };
}

/** Names that the title of the text has with a title of theirs: "Emperor Norton". */
function titledIn(title: string): string[] {
	const tokens = tokenize(title, 0, title.length);
	return findNames(tokens, new Set())
		.filter(({ titled }) => titled === 'person')
		.map(({ from, to }) => stretch(title, tokens, from, to).text);
}

function speakerOf(sentence: ReadSentence, entityOf: Reading['entityOf']): Entity | undefined {
	return sentence.quotations
		.map((quotation) => findSpeaker(quotation, sentence)?.mention)
		.map((mention) => mention && entityOf(mention))
		.find(canSpeak);
}
