import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { findClass } from '#lib/server/classes/classes.ts';
import { deleteClass, goingWith } from '#lib/server/classes/privacy.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../../answering.ts';
import { askedClass } from '../asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const asked = askedClass(event);
	const { id, name } = await orRefuse(findClass(store, asked));
	return { id, name, going: await orRefuse(goingWith(store, asked)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const typed = String((await event.request.formData()).get('typed') ?? '');
		try {
			await deleteClass(store, askedClass(event), typed);
		} catch (thrown) {
			return refusedForm(thrown, { typed });
		}
		redirect(303, `${addresses.classes}?done=deleted`);
	}
};
