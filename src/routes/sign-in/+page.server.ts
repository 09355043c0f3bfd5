import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { isNew, teacherWith } from '#lib/server/teachers.ts';
import { signIn, signOut } from '#lib/server/teacher-sessions.ts';
import { addresses } from '../addresses.ts';
import { orRefuse, refusedForm } from '../answering.ts';
import { giveToken, networkIn, nextIn, TEACHER } from '../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.session) redirect(303, nextIn(url));
	const { store } = await theApp();
	if (await orRefuse(isNew(store))) redirect(303, addresses.setUp);
	return { isDeleted: url.searchParams.get('done') === 'deleted' };
};

export const actions: Actions = {
	default: async (event) => {
		const { store, rates } = await theApp();
		const fields = await event.request.formData();
		const email = String(fields.get('email') ?? '');
		const isShared = fields.get('shared') === 'on';
		try {
			rates.take('sign-in from', networkIn(event), serverLimits.signInFrom);
			rates.take('sign-in as', email.trim().toLowerCase(), serverLimits.signInAs);
			const teacher = await teacherWith(store, email, String(fields.get('password') ?? ''));
			rates.forget('sign-in as', teacher.email);
			// What this device was signed in as before ends here.
			if (event.locals.session) await signOut(store, event.locals.session.id);
			const { token, lastsMs } = await signIn(store, teacher, { isShared });
			giveToken(event, TEACHER, token, isShared ? undefined : lastsMs);
		} catch (thrown) {
			return refusedForm(thrown, { email, isShared });
		}
		redirect(303, nextIn(event.url));
	}
};
