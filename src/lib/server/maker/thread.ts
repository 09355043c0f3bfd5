/** Makes banks on a thread of its own, one after the other: nothing that somebody sends stops the server. */
import { parentPort } from 'node:worker_threads';
import { parseArticle } from '#lib/article/parse.ts';
import { withTitle } from '#lib/article/title.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { nothingToAsk } from '#lib/bank/nothing-to-ask.ts';
import { loadModel } from '#lib/language/en/model.server.ts';
import { makeReader, type Reader } from '#lib/language/en/reader.ts';
import { textOf } from './documents.ts';
import type { Made, Source } from './source.ts';

let reader: Reader | undefined;

parentPort?.on('message', (source: Source) => {
	void make(source).then((made) => parentPort?.postMessage(made));
});

async function make(source: Source): Promise<Made> {
	try {
		const { content, name, problem: unread } = await textOf(source);
		if (content === undefined) return { problem: unread };
		const { article, problem } = parseArticle(content, name);
		if (!article) return { problem: problem.sentence };
		reader ??= makeReader({ grammar: loadModel().grammar });
		const bank = generateBank(withTitle(article, source.title), { reader });
		return bank.questions.length + bank.ledger.length > 0
			? { bank }
			: { problem: nothingToAsk(bank) };
	} catch (error) {
		return {
			problem: `This could not be read: ${error instanceof Error ? error.message : 'it is damaged'}.`
		};
	}
}
