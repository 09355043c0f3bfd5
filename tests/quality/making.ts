/** Banks of the texts that lie beside the project, and how they are split: some to tune on, others only to report. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Article } from '#lib/article/article.ts';
import { parseArticle } from '#lib/article/parse.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { toItem } from '#lib/questions/items.ts';
import { questionReader } from '../read-fully.ts';
import type { MadeBank } from './figures.ts';

const ARTICLES = '../shared/articles';
const LINT = '../shared/judging/lint.mjs';

/**
 * The twelve texts that rules and the table of ranks were made on. The other eight are only reported; but the table
 * was once made of the labels of all twenty, and why some of the eight's questions were rejected has been read.
 */
export const TUNED: readonly string[] = [
	'00-iss-future',
	'd1-sensitive-document',
	'd2-mars-helicopter-crash',
	'd4-panama-canal',
	'd6-vernal-equinox',
	'd8-supersonic-jet',
	'd10-scinews-iodine',
	'd12-encyc-dvorak',
	'd13-bio-jespersen',
	'd15-news-homeopathic',
	'd16-bio-emperor',
	'd19-voyage-athens'
];
export const UNTUNED: readonly string[] = [
	'd3-cosmic-rays',
	'd5-electrocardiogram',
	'd7-zaha-hadid',
	'd9-wikinews-shuttle',
	'd11-history-texas',
	'd14-textbook-governments',
	'd17-bio-byron',
	'd18-textbook-labor'
];

/** Whether the texts are there: a checkout alone has none. */
export const areThere = existsSync(ARTICLES) && existsSync(LINT);

interface LintRow {
	readonly codes: readonly string[];
}
type LintSet = (set: { article: string; items: unknown[] }) => LintRow[];

/** The bank of each text, with what the mechanical lint finds in it. */
export async function makeBanks(names: readonly string[], count: number): Promise<MadeBank[]> {
	const { lintSet } = (await import(pathToFileURL(LINT).href)) as { lintSet: LintSet };
	return names.map((name) => {
		const { article } = parseArticle(readFileSync(`${ARTICLES}/${name}.txt`), `${name}.txt`);
		const start = performance.now();
		const bank = generateBank(article!, { reader: questionReader, count });
		const ms = performance.now() - start;
		return made(name, article!, bank, ms, lintSet);
	});
}

function made(name: string, article: Article, bank: Bank, ms: number, lintSet: LintSet): MadeBank {
	const items = bank.questions.map((question) => toItem(question));
	const rows = lintSet({ article: article.text, items });
	const paragraphOf = (at: number) => article.sentences.find(({ end }) => at < end)!.paragraph;
	const asked = new Set(
		bank.questions.flatMap(({ evidence }) => evidence.map(({ start }) => paragraphOf(start)))
	);
	const asserting = new Set([
		...bank.questions.map(({ evidence }) => paragraphOf(evidence[0]!.start)),
		...bank.ledger.map(({ sentence }) => article.sentences[sentence]!.paragraph)
	]);
	return {
		article: name,
		text: article.text,
		items: items.map((item, i) => ({
			item,
			kind: bank.questions[i]!.kind,
			flaws: rows[i]!.codes
		})),
		paragraphs: { asked: asked.size, asserting: asserting.size },
		ms
	};
}
