import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { makeLocator } from '#lib/article/locate.ts';
import { changed } from '#lib/editing/change-form.ts';
import { Edit } from '#lib/editing/edit.ts';
import { grounded } from '#lib/editing/grounded.ts';
import { OWN_KINDS, ownQuestion } from '#lib/editing/own.ts';
import { theApp } from '#lib/server/app.ts';
import {
	deleteModule,
	editModule,
	findModule,
	undoModule,
	type Module
} from '#lib/server/modules.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../answering.ts';
import { teacherIn } from '../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	return {
		module: await orRefuse(findModule(store, event.params.module, teacherIn(event).id))
	};
};

type Asked = RequestEvent<{ module: string }>;

export const actions: Actions = {
	/** One of the edits that need no more than a question's id and a number or a text. */
	edit: (event) =>
		done(event, (_, fields) => {
			const given = Object.fromEntries(fields);
			return check(Edit, { ...given, points: Number(given.points), to: Number(given.to) });
		}),

	/** A question's words, options and key. */
	change: (event) =>
		done(event, ({ draft }, fields) => {
			const one = draft.questions.find(({ question }) => question.id === fields.get('id'));
			if (!one) throw new Refusal(404, 'This question is not in the module any more.');
			const { question, problem } = changed(one.question, (name) => fields.get(name));
			if (!question) throw new Refusal(400, problem);
			return { type: 'change', question };
		}),

	/** Gives a stale question other words to stand on. */
	ground: (event) =>
		done(event, ({ draft: { questions, article } }, fields) => {
			const one = questions.find(({ question }) => question.id === fields.get('id'));
			const [span] = makeLocator(article.text)(String(fields.get('words') ?? ''));
			if (!one || !span) throw new Refusal(400, 'These words do not stand in the article.');
			const question = grounded(one.question, article, span);
			if (!question)
				throw new Refusal(
					400,
					'This question has several places: leave it out, and write another.'
				);
			return { type: 'change', question };
		}),

	/** A question of one's own on words of the article. */
	write: (event) =>
		done(event, ({ id, draft: { article } }, fields) => {
			const kind = check(v.picklist(OWN_KINDS), fields.get('kind'));
			const words = String(fields.get('words') ?? '');
			const places = makeLocator(article.text)(words);
			const start = Number(fields.get('start') || NaN);
			const span = places.find((place) => place.start === start) ?? places[0];
			if (!span) throw new Refusal(400, 'These words do not stand in the article.');
			const question = ownQuestion(article, span, kind, id);
			if (!question) throw new Refusal(400, 'No question of this type can be made of these words.');
			return { type: 'write', question };
		}),

	undo: async (event) => {
		const { store } = await theApp();
		await orRefuse(undoModule(store, { id: event.params.module, teacher: teacherIn(event).id }));
		redirect(303, addresses.editor(event.params.module));
	},

	delete: async (event) => {
		const { store } = await theApp();
		try {
			await deleteModule(store, { id: event.params.module, teacher: teacherIn(event).id });
		} catch (thrown) {
			return refusedForm(thrown, { id: '' });
		}
		redirect(303, addresses.teach);
	}
};

async function done(event: Asked, read: (module: Module, fields: FormData) => Edit) {
	const { store } = await theApp();
	const asked = { id: event.params.module, teacher: teacherIn(event).id };
	const fields = await event.request.formData();
	let to = String(fields.get('id') ?? '');
	try {
		const change = read(await findModule(store, asked.id, asked.teacher), fields);
		await editModule(store, asked, change);
		if ('question' in change) to = change.question.id;
	} catch (thrown) {
		return refusedForm(thrown, { id: to });
	}
	// What is saved as it is typed needs no page.
	if (fields.get('quietly')) return { saved: to };
	const isOpen = fields.has('open') ? '?open=1' : '';
	redirect(303, `${addresses.editor(asked.id)}${isOpen}${to ? `#q-${to}` : ''}`);
}

function check<S extends v.GenericSchema>(schema: S, given: unknown): v.InferOutput<S> {
	const result = v.safeParse(schema, given);
	if (!result.success) throw new Refusal(400, 'This cannot be done to a module.');
	return result.output;
}
