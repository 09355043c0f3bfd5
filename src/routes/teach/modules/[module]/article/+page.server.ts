import { fail, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { retell } from '#lib/server/modules/module-changes.ts';
import { findModule } from '#lib/server/modules/modules.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import { sourceIn, typedIn } from '../../../source-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id, draft } = await orRefuse(findModule(store, event.params.module, teacherIn(event).id));
	return { id, text: draft.article.text, title: draft.article.title };
};

export const actions: Actions = {
	default: async (event) => {
		const { store, maker } = await theApp();
		const asked = { id: event.params.module, teacher: teacherIn(event).id };
		const fields = await event.request.formData();
		const typed = typedIn(fields);
		try {
			await findModule(store, asked.id, asked.teacher);
			const { bank, problem } = await maker.make(await sourceIn(fields));
			if (!bank) return fail(400, { ...typed, problem, field: undefined });
			await retell(store, asked, bank);
		} catch (thrown) {
			return refusedForm(thrown, typed);
		}
		redirect(303, addresses.editor(asked.id));
	}
};
