import { error, fail, redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { createOwner, isNew } from '#lib/server/teachers.ts';
import { signIn } from '#lib/server/teacher-sessions.ts';
import { addresses } from '../addresses.ts';
import { orRefuse, refusalIn } from '../answering.ts';
import { giveToken, TEACHER } from '../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async () => {
	const { store } = await theApp();
	if (!(await orRefuse(isNew(store)))) redirect(303, addresses.signIn());
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		const given = {
			name: String(fields.get('name') ?? ''),
			email: String(fields.get('email') ?? '')
		};
		try {
			const password = String(fields.get('password') ?? '');
			const owner = await createOwner(store, { ...given, password });
			const { token, lastsMs } = await signIn(store, owner);
			giveToken(event, TEACHER, token, lastsMs);
		} catch (thrown) {
			const refusal = refusalIn(thrown);
			if (!refusal) error(500, 'The account could not be made.');
			return fail(refusal.status, { ...given, problem: refusal.message });
		}
		redirect(303, addresses.teach);
	}
};
