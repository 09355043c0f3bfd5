/** npm run trees: draws the trees that docs/reading.md shows, as the weights that ship read them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArticle } from '../src/lib/article/parse.ts';
import { makeReader } from '../src/lib/language/en/reader.ts';
import { drawTree } from './draw-tree.ts';
import { loadModel } from '../src/lib/language/en/model.server.ts';

const ARTICLE = 'questions/iss-future/article.md';

/** What each sentence that is drawn begins with. */
const DRAWN = ['In November 2021', 'But in 2020', 'There are currently'];

const { article } = parseArticle(readFileSync(ARTICLE, 'utf8'), 'article.md');
const { sentences, trees } = makeReader(loadModel()).read(article!);
mkdirSync('docs/trees', { recursive: true });
DRAWN.forEach((opening, i) => {
	const sentence = sentences.find(({ text }) => text.startsWith(opening));
	if (!sentence) throw new Error(`No sentence of ${ARTICLE} begins with “${opening}”.`);
	writeFileSync(`docs/trees/${i + 1}.svg`, drawTree(trees[sentence.index]!, sentence.text));
});
