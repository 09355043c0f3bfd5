import type { Bank } from './bank.ts';

/** Why a bank has no questions, in a sentence for the person who gave the article. */
export function nothingToAsk({ article, ledger }: Bank): string {
	const read = `${article.sentences.length} sentences were read and ${ledger.length} questions rejected`;
	return `Readback finds nothing in “${article.title}” that it could ask well: ${read}. Articles with names, dates, numbers and quotations give the most.`;
}
