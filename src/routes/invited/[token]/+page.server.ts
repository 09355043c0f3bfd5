import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { accept, invitationBy } from '#lib/server/invitations.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { addresses } from '../../addresses.ts';
import { refusalIn, refusedForm } from '../../answering.ts';
import { letIn } from '../../let-in.ts';
import { networkIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	try {
		const { from } = await invitation(event);
		return { from, gone: '' };
	} catch (thrown) {
		const refusal = refusalIn(thrown);
		if (!refusal) throw thrown;
		return { from: undefined, gone: refusal.message };
	}
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
			await invitation(event);
			const password = String(fields.get('password') ?? '');
			await letIn(event, await accept(store, event.params.token, { ...given, password }));
		} catch (thrown) {
			return refusedForm(thrown, given);
		}
		redirect(303, addresses.teach);
	}
};

async function invitation(event: RequestEvent<{ token: string }>) {
	const { store, rates } = await theApp();
	rates.take('an invitation', networkIn(event), serverLimits.invitedFrom);
	return invitationBy(store, event.params.token);
}
