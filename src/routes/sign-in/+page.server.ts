import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { teacherAtDoor } from '#lib/server/teachers/signing-in.ts';
import { isNew } from '#lib/server/teachers/teachers.ts';
import { addresses } from '../addresses.ts';
import { orRefuse, refusedForm } from '../answering.ts';
import { letIn } from '../let-in.ts';
import { deviceTokens, networkIn, nextIn } from '../visitor.ts';
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
		const app = await theApp();
		const fields = await event.request.formData();
		const email = String(fields.get('email') ?? '');
		const isShared = fields.get('shared') === 'on';
		try {
			const { teacher, device } = await teacherAtDoor(app, {
				email,
				password: String(fields.get('password') ?? ''),
				network: networkIn(event),
				devices: deviceTokens(event)
			});
			await letIn(event, teacher, { isShared, device });
		} catch (thrown) {
			return refusedForm(thrown, { email, isShared });
		}
		redirect(303, nextIn(event.url));
	}
};
