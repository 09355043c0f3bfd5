// How long the core takes, as ratios within one run: a machine's speed drifts, its ratios do not.
import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/lib/article/parse.ts';
import { generateBank } from '../../src/lib/bank/generate.ts';
import { loadModel } from '../../src/lib/language/en/model.server.ts';
import { makeReader } from '../../src/lib/language/en/reader.ts';
import { policies } from '../../src/lib/quiz/policy.ts';
import { makeAttempt } from '../../src/lib/quiz/attempt.ts';
import { replay } from '../../src/lib/quiz/replay.ts';
import { median } from './median.mjs';
import { keyOf } from '../../src/lib/questions/index.ts';

const { grammar } = loadModel();
const reader = makeReader({ grammar });

const text = readFileSync('questions/iss-future/article.md', 'utf8').replace(/^---[^]*?---/, '');
const articleOf = (copies) =>
	parseArticle(Array.from({ length: copies }, () => text).join('\n\n'), 'x.txt').article;

/** Articles of about 350, 3,000 and 30,000 words. */
const sizes = [1, 9, 90].map((copies) => {
	const article = articleOf(copies);
	const words = article.text.split(/\s+/).length;
	return { words, ms: median(() => generateBank(article, { reader }), copies > 9 ? 3 : 9) };
});
console.log('Article to bank');
for (const { words, ms } of sizes)
	console.log(
		`  ${String(words).padStart(6)} words  ${ms.toFixed(1).padStart(8)} ms  ${((1000 * ms) / words).toFixed(0).padStart(5)} µs a word  ratio to the first, a word: ${(ms / words / (sizes[0].ms / sizes[0].words)).toFixed(2)}`
	);

const bank = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
const module = {
	slug: 'iss-future',
	article: bank.article,
	questions: bank.questions,
	policy: policies.practice
};
const attempt = makeAttempt(module, { id: 'bench', seed: 'bench' });
const operations = bank.questions.flatMap((question, i) => [
	{ id: `a${i}`, seq: 2 * i + 1, at: i, event: { type: 'answer', value: keyOf(question) } },
	{ id: `n${i}`, seq: 2 * i + 2, at: i, event: { type: 'next' } }
]);
const clone = median(() => structuredClone(operations), 200);
const fold = median(() => replay(attempt, bank.questions, operations), 60);
console.log(`Replay of a sitting of ${bank.questions.length} questions`);
console.log(
	`  ${fold.toFixed(2)} ms, ${(fold / clone).toFixed(0)} times as long as copying its log`
);
