import type { Article } from '#lib/article/article.ts';
import type { Fact } from '#lib/facts/fact.ts';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import type { Reader } from '#lib/language/en/reader.ts';
import { limits } from '#lib/limits.ts';
import { makeQuestions } from '#lib/questions/makers.ts';
import { gather } from '#lib/questions/making/material.ts';
import { GENERATOR, type Bank } from './bank.ts';
import { candidatesOf } from './candidate.ts';
import { choose } from './choose.ts';
import { rank } from './rank.ts';
import { withSuggested, type Suggested } from './suggested.ts';
import { verify } from './verify.ts';
import { weighSentences } from './weigh.ts';

/** What a bank is being made of, in this order; a long article takes seconds, and a person wants to see it go on. */
export const STEPS = ['read', 'find', 'make', 'judge', 'choose'] as const;
export type Step = (typeof STEPS)[number];

export interface Making {
	readonly reader: Reader;
	/** How many questions at most. */
	readonly count?: number;
	/** What a second maker suggests besides, where one was asked. */
	readonly suggested?: Suggested | undefined;
	/** Told when a step begins. What it throws ends the making. */
	readonly onStep?: (step: Step) => void;
	/** Told how much is read, from 0 to 1: of a long article that takes the longest. */
	readonly onRead?: (share: number) => void;
}

/** An article in, a question bank out. The same article and reader give the same bank, to the byte. */
export function generateBank(
	article: Article,
	{ reader, count = limits.questionsByDefault, suggested, onStep = () => undefined, onRead }: Making
): Bank {
	onStep('read');
	const reading = reader.read(article, onRead);
	onStep('find');
	const content = reading.sentences.map(({ text }) => contentWords(text));
	const weights = weighSentences(reading, content, contentWords(article.title));
	const facts = findFacts(reading);
	const material = gather(reading, mostCentral(facts, weights), content);
	onStep('make');
	const candidates = candidatesOf(makeQuestions(material), material);
	onStep('judge');
	const { passed, rejected } = verify(candidates, material);
	onStep('choose');
	const wanted = Math.min(count, limits.bankQuestions);
	const { chosen, rejected: spare } = choose(passed, rank(passed, weights), wanted);
	const bank: Bank = {
		version: 1,
		generator: GENERATOR,
		article,
		questions: chosen.map(({ question }) => question),
		ledger: [...rejected, ...spare]
	};
	return suggested
		? withSuggested(bank, suggested, { reading, material, weights, chosen, wanted })
		: bank;
}

/** Of a very long text the facts in its most central sentences, in the order of the text. */
function mostCentral(facts: readonly Fact[], weights: readonly number[]): Fact[] {
	if (facts.length <= limits.factsAsked) return [...facts];
	const best = [...facts].sort((a, b) => weights[b.sentence]! - weights[a.sentence]!);
	const kept = new Set(best.slice(0, limits.factsAsked));
	return facts.filter((fact) => kept.has(fact));
}
