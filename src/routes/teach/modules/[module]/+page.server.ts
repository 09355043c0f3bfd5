import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { editModule, redoModule, undoModule } from '#lib/server/modules/module-changes.ts';
import { deleteModule, findModule } from '#lib/server/modules/modules.ts';
import { warningsIn } from '#lib/server/modules/warnings.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../answering.ts';
import { teacherIn } from '../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';
import { editsIn } from './edits-in.ts';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const module = await orRefuse(findModule(store, event.params.module, teacherIn(event).id));
	return { module, warnings: warningsIn(module.draft) };
};

type Asked = RequestEvent<{ module: string }>;

export const actions: Actions = {
	edit: (event) => done(event, 'edit'),
	change: (event) => done(event, 'change'),
	ground: (event) => done(event, 'ground'),
	write: (event) => done(event, 'write'),
	set: (event) => done(event, 'set'),

	undo: (event) => stepped(event, undoModule),
	redo: (event) => stepped(event, redoModule),

	delete: async (event) => {
		const { store } = await theApp();
		try {
			await deleteModule(store, askedIn(event));
		} catch (thrown) {
			return refusedForm(thrown, { id: '' });
		}
		redirect(303, addresses.teach);
	}
};

function askedIn(event: Asked) {
	return { id: event.params.module, teacher: teacherIn(event).id };
}

async function done(event: Asked, form: keyof typeof editsIn) {
	const { store } = await theApp();
	const asked = askedIn(event);
	const fields = await event.request.formData();
	let to = String(fields.get('id') ?? '');
	try {
		const { edits } = await editModule(store, asked, (module) => editsIn[form](module, fields));
		for (const edit of edits) if ('question' in edit) to = edit.question.id;
	} catch (thrown) {
		const typed = Object.fromEntries(
			[...fields].filter((field): field is [string, string] => typeof field[1] === 'string')
		);
		return refusedForm(thrown, { id: to, form, typed });
	}
	redirect(303, placeOf(asked.id, to));
}

async function stepped(event: Asked, step: typeof undoModule) {
	const { store } = await theApp();
	const asked = askedIn(event);
	let to: string | undefined;
	try {
		to = await step(store, asked);
	} catch (thrown) {
		return refusedForm(thrown, { id: '' });
	}
	redirect(303, placeOf(asked.id, to));
}

/** The editor, at a question if it is about one. */
function placeOf(module: string, question: string | undefined): string {
	return `${addresses.editor(module)}${question ? `#q-${question}` : ''}`;
}
