import { makeParser } from '../src/lib/language/en/grammar/parse.ts';
import { makeReader } from '../src/lib/language/en/reader.ts';
import { articleOf } from './article-of.ts';
import { scoreCoreference } from './score-coreference.ts';
import { scoreNames } from './score-names.ts';
import { scoreReferences } from './score-references.ts';
import { scoreTrees } from './score-trees.ts';
import type { Split, Treebanks } from './treebanks.ts';
import { loadModel } from '../src/lib/language/en/model.server.ts';

/** What is measured: percentages but for the counts and the speed. */
export function evaluate(treebanks: Treebanks, split: Split, file?: string) {
	const model = loadModel(file);
	const parser = makeParser(model.grammar);
	const { read } = makeReader(model);
	const gum = treebanks.gum(split);
	const trees = scoreTrees(gum, parser);
	const web = scoreTrees(treebanks.ewt(split), parser);
	const names = scoreNames(gum, read);
	const coreference = scoreCoreference(gum, read);
	const references = scoreReferences(gum, read);
	return rounded({
		gum: { upos: trees.upos, uas: trees.uas, las: trees.las },
		ewt: { upos: web.upos, uas: web.uas, las: web.las },
		names,
		coreference,
		references,
		tokens_per_second: speed(gum, read, trees.counts.found)
	});
}

/** Tokens that are read in a second: the median of five rounds over the same documents. */
function speed(
	documents: Parameters<typeof scoreNames>[0],
	read: Parameters<typeof scoreNames>[1],
	tokens: number
): number {
	const articles = documents.map((document) => articleOf(document).article);
	const seconds = Array.from({ length: 5 }, () => {
		const started = performance.now();
		for (const article of articles) read(article);
		return (performance.now() - started) / 1000;
	});
	return Math.round(tokens / seconds.sort((a, b) => a - b)[2]!);
}

/** Numbers with two digits behind the point, whatever holds them. */
function rounded<T>(value: T): T {
	if (typeof value === 'number') return (Math.round(value * 100) / 100) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as T;
}
