import { fail, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { createModule } from '#lib/server/modules/modules.ts';
import { addresses } from '../../addresses.ts';
import { refusedForm } from '../../answering.ts';
import { sourceIn, typedIn } from '../source-in.ts';
import { teacherIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { settings } = await theApp();
	return { allowsAddresses: settings.fetchAddresses };
};

export const actions: Actions = {
	default: async (event) => {
		const teacher = teacherIn(event);
		const { store, maker } = await theApp();
		const fields = await event.request.formData();
		let id: string;
		try {
			const source = await sourceIn(fields);
			const { bank, problem } = await maker.make(source);
			const field = 'address' in source ? 'address' : undefined;
			if (!bank) return fail(400, { ...typedIn(fields), problem, field });
			id = await createModule(store, teacher.id, bank);
		} catch (thrown) {
			return refusedForm(thrown, typedIn(fields));
		}
		redirect(303, addresses.editor(id));
	}
};
