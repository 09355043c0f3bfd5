/** Reads in Node what the browser’s worker is to read alike: the texts that ship, and those beside the project. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { parseArticle } from '../src/lib/article/parse.ts';
import { loadModel } from '../src/lib/language/en/model.server.ts';
import { makeReader } from '../src/lib/language/en/reader.ts';
import { written } from './readings.ts';

const BESIDE = '../shared/articles';

export function setup({ provide }: TestProject): void {
	const { read } = makeReader(loadModel());
	const texts = [
		...globSync('questions/*/article.md').map((file) => ({
			file,
			name: `${basename(dirname(file))}.md`
		})),
		...(existsSync(BESIDE) ? globSync(`${BESIDE}/*.txt`) : []).map((file) => ({
			file,
			name: basename(file)
		}))
	].sort((a, b) => (a.name < b.name ? -1 : 1));
	provide(
		'readings',
		texts.flatMap(({ file, name }) => {
			const source = readFileSync(file, 'utf8');
			const { article } = parseArticle(source, name);
			if (!article) return [];
			const { entityOf: _, ...reading } = read(article);
			return [
				{ name, source, sha256: createHash('sha256').update(written(reading)).digest('hex') }
			];
		})
	);
}
