import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { belongingsOf, otherTeacher, removeTeacher } from '#lib/server/teachers/leaving.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import { withOwnTries } from '../../own-tries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { teacher: id } = event.params;
	const { name, email } = await orRefuse(otherTeacher(store, teacherIn(event), id));
	return { name, email, going: await orRefuse(belongingsOf(store, id)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const { teacher: id } = event.params;
		const password = String((await event.request.formData()).get('password') ?? '');
		try {
			await withOwnTries(event, () => removeTeacher(store, teacherIn(event), id, password));
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		redirect(303, `${addresses.account}?done=removed`);
	}
};
