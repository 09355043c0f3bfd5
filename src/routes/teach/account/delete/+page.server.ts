import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { belongingsOf, deleteOwn } from '#lib/server/teachers/leaving.ts';
import { allTeachers } from '#lib/server/teachers/teachers.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../answering.ts';
import { tellSetUpLink } from '../../../setup-link.ts';
import { takeToken, TEACHER, teacherIn } from '../../../visitor.ts';
import { withOwnTries } from '../own-tries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id, role } = teacherIn(event);
	const [going, teachers] = await orRefuse(
		Promise.all([belongingsOf(store, id), allTeachers(store)])
	);
	const isOwner = role === 'owner';
	const isAlone = teachers.length === 1;
	return { going, isAlone, mayGo: isAlone || !isOwner };
};

export const actions: Actions = {
	default: async (event) => {
		const app = await theApp();
		const password = String((await event.request.formData()).get('password') ?? '');
		try {
			await withOwnTries(event, () => deleteOwn(app.store, teacherIn(event), password));
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		takeToken(event, TEACHER);
		await tellSetUpLink(app);
		redirect(303, `${addresses.signIn()}?done=deleted`);
	}
};
