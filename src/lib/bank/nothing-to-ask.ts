import type { Bank } from './bank.ts';

/** With fewer questions than this a person wonders why there are no more. */
const FEW = 5;

/** Why a bank has only few questions, in a sentence for the person who gave the article; undefined where it has enough. */
export function fewToAsk({ article, questions, ledger }: Bank): string | undefined {
	const { length } = questions;
	if (length === 0 || length >= FEW) return undefined;
	const only = length === 1 ? 'Only one question was' : `Only ${length} questions were`;
	const lines = article.sentences.length;
	const read = `the text has ${lines === 1 ? 'one sentence' : `${lines} sentences`}`;
	return `${only} good enough: ${read}, and ${ledger.length} others that were made of it are left out.`;
}

/** Why a bank has no questions, in a sentence for the person who gave the article. */
export function nothingToAsk({ article, ledger }: Bank): string {
	const read = `${article.sentences.length} sentences were read and ${ledger.length} questions rejected`;
	return `Readback finds nothing in “${article.title}” that it could ask well: ${read}. Articles with names, dates, numbers and quotations give the most.`;
}
