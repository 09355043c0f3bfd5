import { fail, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { createModule } from '#lib/server/modules/modules.ts';
import { newId } from '#lib/server/world.ts';
import { addresses } from '../../addresses.ts';
import { pageIn, refusedForm } from '../../answering.ts';
import { sourceIn, typedIn } from '../source-in.ts';
import { teacherIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { settings, store } = await theApp();
	return { allowsAddresses: settings.fetchAddresses, page: newId(store.world) };
};

export const actions: Actions = {
	default: async (event) => {
		const teacher = teacherIn(event);
		const { store, maker } = await theApp();
		const fields = await event.request.formData();
		const typed = { ...typedIn(fields), page: pageIn(fields) };
		let id: string;
		try {
			const source = await sourceIn(fields);
			const { bank, problem } = await maker.make(source);
			const field = 'address' in source ? 'address' : undefined;
			if (!bank) return fail(400, { ...typed, problem, field });
			id = await createModule(store, teacher.id, bank, typed.page);
		} catch (thrown) {
			return refusedForm(thrown, typed);
		}
		redirect(303, addresses.editor(id));
	}
};
