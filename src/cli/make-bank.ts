import type { Article } from '#lib/article/article.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { tellProgress, type Progress } from '#lib/bank/progress.ts';
import type { Suggested } from '#lib/bank/suggested.ts';
import { loadModel } from '#lib/language/en/model.server.ts';
import { makeReader } from '#lib/language/en/reader.ts';

/** What a bank is made from. */
export interface Order {
	readonly article: Article;
	readonly count: number;
	/** What a second maker suggests besides. */
	readonly suggested: Suggested | undefined;
}

/** Makes a bank with the weights that ship. */
export function makeBank(order: Order, tell?: (progress: Progress) => void): Bank {
	const { grammar } = loadModel();
	const { article, ...wanted } = order;
	const telling = tell && tellProgress(tell);
	return generateBank(article, { reader: makeReader({ grammar }), ...wanted, ...telling });
}
