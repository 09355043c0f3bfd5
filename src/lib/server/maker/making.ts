/** Makes banks in a process of its own, one after the other: nothing that somebody sends stops the server. */
import { parseArticle } from '#lib/article/parse.ts';
import { withTitle } from '#lib/article/title.ts';
import { generateBank } from '#lib/bank/generate.ts';
import { nothingToAsk } from '#lib/bank/nothing-to-ask.ts';
import { tellProgress } from '#lib/bank/progress.ts';
import { loadModel } from '#lib/language/en/model.server.ts';
import { makeReader, type Reader } from '#lib/language/en/reader.ts';
import { textOf } from './documents.ts';
import type { Given, Made, Said } from './source.ts';

let reader: Reader | undefined;

process.on('message', (given: Given) => void make(given).then((made) => say({ made })));
process.on('disconnect', () => process.exit());

async function make(given: Given): Promise<Made> {
	try {
		const { content, name, problem: unread } = await textOf(given);
		if (content === undefined) return { problem: unread };
		const { article, problem } = parseArticle(content, name);
		if (!article) return { problem: problem.sentence };
		reader ??= makeReader({ grammar: loadModel().grammar });
		const telling = tellProgress((progress) => say({ progress }));
		const bank = generateBank(withTitle(article, given.title), { reader, ...telling });
		return bank.questions.length + bank.ledger.length > 0
			? { bank }
			: { problem: nothingToAsk(bank) };
	} catch (error) {
		console.error(error);
		return { problem: 'This could not be read. Paste its text instead.' };
	}
}

function say(said: Said): void {
	process.send?.(said);
}
