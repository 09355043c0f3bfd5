import type { Bank } from '#lib/bank/bank.ts';
import { flawOfBank } from '#lib/editing/foreign.ts';
import type { Source } from '#lib/server/maker/source.ts';
import { theApp } from '#lib/server/app.ts';
import { createModule } from '#lib/server/modules/modules.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { readBody, readShape, reply } from '../json.ts';
import { NewModule } from '../shapes.ts';
import { bearer } from '../teacher.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Makes a module of an article, of the page at an address, or of a bank. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { store, maker } = await theApp();
		const { id: teacher } = await bearer(event);
		const given = readShape(NewModule, await readBody(event.request));
		const { bank, problem } =
			'bank' in given ? { bank: sound(given.bank) } : await maker.make(sourceOf(given));
		if (!bank) throw new Refusal(422, problem ?? 'No questions could be made.');
		const id = await createModule(store, teacher, bank);
		return { id, title: bank.article.title, questions: bank.questions.length };
	}, 201);

function sound(bank: Bank): Bank {
	const flaw = flawOfBank(bank);
	if (flaw) throw new Refusal(422, flaw);
	return bank;
}

function sourceOf(given: Exclude<NewModule, { bank: unknown }>): Source {
	if ('address' in given) return given;
	const { text, title } = given.article;
	return { content: text, name: '', title };
}
