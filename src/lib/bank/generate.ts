import type { Article } from '#lib/article/article.ts';
import type { Fact } from '#lib/facts/fact.ts';
import { findFacts } from '#lib/facts/index.ts';
import { contentWords } from '#lib/language/en/content.ts';
import { read } from '#lib/language/en/reading.ts';
import { limits } from '#lib/limits.ts';
import { makeQuestions } from '#lib/questions/makers.ts';
import { gather } from '#lib/questions/making/material.ts';
import { GENERATOR, type Bank } from './bank.ts';
import { candidatesOf } from './candidate.ts';
import { choose } from './choose.ts';
import { rank } from './rank.ts';
import { verify } from './verify.ts';
import { weighSentences } from './weigh.ts';

/** An article in, a question bank out. The same article gives the same bank, to the byte. */
export function generateBank(article: Article, count: number = limits.questionsByDefault): Bank {
	const reading = read(article);
	const content = reading.sentences.map(({ text }) => contentWords(text));
	const weights = weighSentences(reading, content, contentWords(article.title));
	const material = gather(reading, mostCentral(findFacts(reading), weights), content);
	const candidates = candidatesOf(makeQuestions(material), material);
	const { passed, rejected } = verify(candidates, material);
	const wanted = Math.min(count, limits.bankQuestions);
	const { chosen, rejected: spare } = choose(passed, rank(passed, weights), wanted);
	return {
		version: 1,
		generator: GENERATOR,
		article,
		questions: chosen.map(({ question }) => question),
		ledger: [...rejected, ...spare]
	};
}

/** Of a very long text the facts in its most central sentences, in the order of the text. */
function mostCentral(facts: readonly Fact[], weights: readonly number[]): Fact[] {
	if (facts.length <= limits.factsAsked) return [...facts];
	const best = [...facts].sort((a, b) => weights[b.sentence]! - weights[a.sentence]!);
	const kept = new Set(best.slice(0, limits.factsAsked));
	return facts.filter((fact) => kept.has(fact));
}
