import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { accept, invitationBy } from '#lib/server/teachers/invitations.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { accountIn } from '../../account-in.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, refusalIn, refusedForm } from '../../answering.ts';
import { letIn } from '../../let-in.ts';
import { networkIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

type Asked = RequestEvent<{ token: string }>;

export const load: PageServerLoad = (event) => orRefuse(shownOf(event));

/** Who invites, or why nobody does any more. */
async function shownOf(event: Asked) {
	try {
		const { from } = await invitation(event);
		return { from, gone: '' };
	} catch (thrown) {
		const refusal = refusalIn(thrown);
		if (refusal?.status !== 404) throw thrown;
		return { from: undefined, gone: refusal.message };
	}
}

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const { password, ...typed } = accountIn(await event.request.formData());
		try {
			await invitation(event);
			await letIn(event, await accept(store, event.params.token, { ...typed, password }));
		} catch (thrown) {
			return refusedForm(thrown, typed);
		}
		redirect(303, addresses.teach);
	}
};

async function invitation(event: Asked) {
	const { store, rates } = await theApp();
	const network = networkIn(event);
	rates.take('an invitation', network, serverLimits.invitedFrom);
	const found = await invitationBy(store, event.params.token);
	rates.giveBack('an invitation', network);
	return found;
}
