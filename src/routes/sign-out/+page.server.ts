import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { signOut } from '#lib/server/teachers/teacher-sessions.ts';
import { addresses } from '../addresses.ts';
import { takeToken, TEACHER } from '../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = () => redirect(303, addresses.library);

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		if (event.locals.session) await signOut(store, event.locals.session.id);
		takeToken(event, TEACHER);
		redirect(303, addresses.library);
	}
};
