import type { Article, Sentence } from '#lib/article/article.ts';
import { findAcronyms, type Acronym } from './acronyms.ts';
import { classify, type WordClass } from './classes.ts';
import { findDates, type Moment } from './dates.ts';
import { groupMentions, type Entity, type Mention } from './entities.ts';
import { findHero, resolvePronouns } from './pronouns.ts';
import { STOP } from './lexicon/words.ts';
import { findNames } from './mentions.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { findSpeaker } from './speakers.ts';
import { tokenize, type Token } from './tokens.ts';

/** A sentence with its words, their classes, its dates, names and quoted parts. */
export interface ReadSentence extends Sentence {
	readonly index: number;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly classes: readonly WordClass[];
	readonly moments: readonly Moment[];
	readonly mentions: readonly Mention[];
	readonly quotations: readonly Quotation[];
	readonly acronyms: readonly Acronym[];
}

/** An article understood, as far as patterns go: what stands in its sentences, and who is who. */
export interface Reading {
	readonly article: Article;
	readonly sentences: readonly ReadSentence[];
	readonly entities: readonly Entity[];
	readonly acronyms: readonly Acronym[];
	readonly quotations: readonly Quotation[];
	/** Who "he" or "she" is at the head of a sentence, where there is no doubt; by the sentence's number. */
	readonly pronouns: ReadonlyMap<number, Entity>;
	entityOf(mention: Mention): Entity | undefined;
}

/** Reads an article. The same article gives the same reading. */
export function read(article: Article): Reading {
	const quotations = article.paragraphs.flatMap(({ start, end }) =>
		findQuotations(article.text, start, end)
	);
	const bare = article.sentences.map((sentence) => {
		const tokens = tokenize(article.text, sentence.start, sentence.end);
		return { sentence, tokens, classes: classify(tokens) };
	});
	const known = capitalised(bare.map(({ tokens }) => tokens));
	const sentences = bare.map(({ sentence, tokens, classes }, index) => ({
		...sentence,
		index,
		text: article.text.slice(sentence.start, sentence.end),
		tokens,
		classes,
		moments: findDates(article.text, sentence.start, sentence.end),
		mentions: mentionsOf(article.text, index, tokens, known),
		acronyms: findAcronyms(article.text, sentence.start, sentence.end),
		quotations: quotations.filter(
			({ openStart, closeEnd }) => openStart < sentence.end && closeEnd > sentence.start
		)
	}));
	const acronyms = sentences.flatMap((sentence) => sentence.acronyms);
	const entities = groupMentions(
		sentences.flatMap(({ mentions }) => mentions),
		new Map(acronyms.map(({ short, long }) => [short, long])),
		titledIn(article.title)
	);
	const byMention = new Map(
		entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const))
	);
	const entityOf = (mention: Mention) => byMention.get(mention);
	const speakerOf = (sentence: ReadSentence) =>
		sentence.quotations
			.map((quotation) => findSpeaker(quotation, sentence, entityOf, undefined))
			.find((speaker) => speaker !== undefined);
	const hero = findHero(article.title, sentences.length, entities);
	return {
		article,
		sentences,
		entities,
		acronyms,
		quotations,
		pronouns: resolvePronouns(sentences, entities, hero, speakerOf),
		entityOf
	};
}

/** Names that the title of the text has with a title of theirs: "Emperor Norton". */
function titledIn(title: string): string[] {
	const tokens = tokenize(title, 0, title.length);
	return findNames(tokens, new Set())
		.filter(({ titled }) => titled === 'person')
		.map(({ from, to }) => title.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

/** The words that stand with a capital where no sentence begins. */
function capitalised(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
	const known = new Set<string>();
	for (const tokens of sentences)
		for (const [i, { text, lower }] of tokens.entries())
			if (
				i > 0 &&
				/^\p{Lu}/u.test(text) &&
				!STOP.has(lower) &&
				!/^["“‘'(:]$/.test(tokens[i - 1]!.text)
			)
				known.add(text);
	return known;
}

function mentionsOf(
	text: string,
	sentence: number,
	tokens: readonly Token[],
	known: ReadonlySet<string>
): Mention[] {
	return findNames(tokens, known).map(({ from, to, role, titled }) => {
		const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
		const next = tokens.slice(to, to + 4);
		const before = tokens.slice(Math.max(0, from - 12), from);
		return {
			start,
			end,
			text: text.slice(start, end),
			sentence,
			from,
			to,
			...(titled && { titled }),
			...(role && { role: spanOfRun(text, tokens, role.from, role.to) }),
			before: tokens[(role?.from ?? from) - 1]?.lower ?? '',
			lead: before.length ? text.slice(before[0]!.start, start) : '',
			after: next.length ? text.slice(next[0]!.start, next.at(-1)!.end) : ''
		};
	});
}

function spanOfRun(text: string, tokens: readonly Token[], from: number, to: number) {
	const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
	return { start, end, text: text.slice(start, end) };
}
