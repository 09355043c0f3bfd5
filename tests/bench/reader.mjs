// How fast the reader reads, beside how fast this machine is: ratios within one run.
import { globSync, readFileSync } from 'node:fs';
import { parseArticle } from '../../src/lib/article/parse.ts';
import { loadModel } from '../../src/lib/language/en/model.server.ts';
import { makeReader } from '../../src/lib/language/en/reader.ts';
import { tokenize } from '../../src/lib/language/en/tokens.ts';
import { median } from './median.mjs';

const before = memory();
const ready = median(() => loadModel(), 9);
const { read } = makeReader(loadModel());

const articles = globSync('questions/*/article.md')
	.sort()
	.map((file) => parseArticle(readFileSync(file, 'utf8'), 'article.md').article);
const tokens = articles.reduce(
	(sum, article) => sum + read(article).trees.reduce((words, tree) => words + tree.length, 0),
	0
);
/** So many that the engine has had its time to compile what is hot. */
const ROUNDS = 61;

const reading = median(() => articles.forEach(read), ROUNDS);
const cutting = median(() => articles.forEach(({ text }) => tokenize(text, 0, text.length)), 21);

console.log('Reader of English');
console.log(
	`  model ready in ${ready.toFixed(0)} ms; ${(memory() - before).toFixed(0)} MB more in use`
);
console.log(
	`  ${((1000 * tokens) / reading).toFixed(0)} tokens/s; ${(reading / cutting).toFixed(0)} times as long as cutting words`
);

/** MB in use after a collection, where there is one (node --expose-gc). */
function memory() {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}
