import { fail, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { createModule } from '#lib/server/modules.ts';
import { addresses } from '../../addresses.ts';
import { refusedForm } from '../../answering.ts';
import { sourceIn } from '../source-in.ts';
import { teacherIn } from '../../visitor.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const teacher = teacherIn(event);
		const { store, maker } = await theApp();
		const fields = await event.request.formData();
		let id: string;
		try {
			const { bank, problem } = await maker.make(await sourceIn(fields));
			if (!bank) return fail(400, { problem, ...typedIn(fields) });
			id = await createModule(store, teacher.id, bank);
		} catch (thrown) {
			return refusedForm(thrown, typedIn(fields));
		}
		redirect(303, addresses.editor(id));
	}
};

function typedIn(fields: FormData) {
	return { text: String(fields.get('text') ?? ''), title: String(fields.get('title') ?? '') };
}
