import type { Article } from '#lib/article/article.ts';
import { findFacts } from '#lib/facts/index.ts';
import { read } from '#lib/language/en/reading.ts';
import { limits } from '#lib/limits.ts';
import { makeQuestions } from '#lib/questions/makers.ts';
import { GENERATOR, type Bank } from './bank.ts';
import { choose } from './choose.ts';
import { rank } from './rank.ts';
import { verify } from './verify.ts';

/** An article in, a question bank out. The same article gives the same bank, to the byte. */
export function generateBank(article: Article, count: number = limits.questionsByDefault): Bank {
	const reading = read(article);
	const facts = findFacts(reading);
	const material = { reading, facts };
	const { passed, rejected } = verify(makeQuestions(material), material);
	const { chosen, rejected: spare } = choose(
		passed,
		rank(passed, reading),
		Math.min(count, limits.bankQuestions)
	);
	return {
		version: 1,
		generator: GENERATOR,
		article,
		questions: chosen.map(({ question }) => question),
		ledger: [...rejected, ...spare]
	};
}
