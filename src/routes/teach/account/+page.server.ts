import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { invitationsOf, invite, takeBack } from '#lib/server/teachers/invitations.ts';
import { knownDevice, newDevice } from '#lib/server/teachers/known-devices.ts';
import { signOutEverywhere } from '#lib/server/teachers/teacher-sessions.ts';
import { allTeachers, changePassword, rename } from '#lib/server/teachers/teachers.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, refusedForm } from '../../answering.ts';
import { deviceTokens, giveDevice, takeToken, TEACHER, teacherIn } from '../../visitor.ts';
import { withOwnTries } from './own-tries.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id, name, email, role } = teacherIn(event);
	const [invitations, teachers] = await orRefuse(
		Promise.all([
			role === 'owner' ? invitationsOf(store, teacherIn(event)) : [],
			role === 'owner' ? allTeachers(store) : []
		])
	);
	return {
		name,
		email,
		isOwner: role === 'owner',
		invitations,
		others: teachers.filter((teacher) => teacher.id !== id),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	name: async (event) => {
		const { store } = await theApp();
		const name = await fieldOf(event, 'name');
		try {
			await rename(store, teacherIn(event).id, name);
		} catch (thrown) {
			return refusedForm(thrown, { name });
		}
		redirect(303, `${addresses.account}?done=name`);
	},

	password: async (event) => {
		const { store } = await theApp();
		const teacher = teacherIn(event);
		const fields = await event.request.formData();
		const [old, password] = ['old', 'password'].map((field) => String(fields.get(field) ?? ''));
		try {
			const session = event.locals.session!.id;
			const known = await knownDevice(store, teacher.email, deviceTokens(event));
			await withOwnTries(event, () =>
				changePassword(store, teacher, { old: old!, password: password!, session })
			);
			// The device stays known; every other one has to sign in anew.
			if (known) giveDevice(event, await newDevice(store, teacher));
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		redirect(303, `${addresses.account}?done=password`);
	},

	everywhere: async (event) => {
		const { store } = await theApp();
		await orRefuse(signOutEverywhere(store, teacherIn(event).id));
		takeToken(event, TEACHER);
		redirect(303, addresses.signIn());
	},

	invite: async (event) => {
		const { store } = await theApp();
		const invited = await fieldOf(event, 'invited');
		try {
			const token = await invite(store, teacherIn(event), invited);
			return { link: `${event.url.origin}${addresses.invited(token)}`, for: invited };
		} catch (thrown) {
			return refusedForm(thrown, { invited });
		}
	},

	revoke: async (event) => {
		const { store } = await theApp();
		await orRefuse(takeBack(store, teacherIn(event), await fieldOf(event, 'id')));
		redirect(303, `${addresses.account}?done=revoke`);
	}
};

async function fieldOf({ request }: Pick<RequestEvent, 'request'>, name: string): Promise<string> {
	return String((await request.formData()).get(name) ?? '');
}
