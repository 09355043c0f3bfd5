import { error, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { handOver } from '#lib/server/teachers/leaving.ts';
import { allTeachers } from '#lib/server/teachers/teachers.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../answering.ts';
import { teacherIn } from '../../../visitor.ts';
import { withOwnTries } from '../own-tries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id, role } = teacherIn(event);
	if (role !== 'owner') error(403, 'Only the owner does this.');
	const others = (await orRefuse(allTeachers(store))).filter((teacher) => teacher.id !== id);
	if (others.length === 0) redirect(303, addresses.account);
	return { others };
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		const [next = '', password = ''] = ['next', 'password'].map((name) =>
			String(fields.get(name) ?? '')
		);
		try {
			await withOwnTries(event, () => handOver(store, teacherIn(event), next, password));
		} catch (thrown) {
			return refusedForm(thrown, { next });
		}
		redirect(303, `${addresses.account}?done=handed-over`);
	}
};
