// Makes the banks of all shipped modules anew: questions/<slug>/article.md in, bank.json out. `npm run banks`
// after a change of the generator; its effect is then read in the diff of real questions.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArticle } from '../src/lib/article/parse.ts';
import { generateBank } from '../src/lib/bank/generate.ts';
import { writeBank } from '../src/lib/bank/write.ts';
import { loadModel } from '../src/lib/language/en/model.server.ts';
import { makeReader } from '../src/lib/language/en/reader.ts';

const { grammar } = loadModel();
const reader = makeReader({ grammar });

for (const slug of readdirSync('questions')) {
	const folder = `questions/${slug}`;
	const { article, problem } = parseArticle(readFileSync(`${folder}/article.md`), 'article.md');
	if (problem) {
		console.error(`${folder}/article.md: ${problem.sentence}`);
		process.exitCode = 1;
		continue;
	}
	const bank = generateBank(article, { reader });
	writeFileSync(`${folder}/bank.json`, writeBank(bank));
	console.log(`${folder}: ${bank.questions.length} questions, ${bank.ledger.length} rejected`);
}
