import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { createOwner, isNew } from '#lib/server/teachers/teachers.ts';
import { hashOf } from '#lib/server/world.ts';
import { accountIn } from '../account-in.ts';
import { addresses } from '../addresses.ts';
import { orRefuse, refusedForm } from '../answering.ts';
import { letIn } from '../let-in.ts';
import { isAtThisMachine, networkIn } from '../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const prerender = false;

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	if (!(await orRefuse(isNew(store)))) redirect(303, addresses.signIn());
	return { mayEnter: await orRefuse(mayEnter(event)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const { password, ...typed } = accountIn(await event.request.formData());
		try {
			if (!(await mayEnter(event)))
				throw new Refusal(403, 'This needs the link from the server’s console.');
			await letIn(event, await createOwner(store, { ...typed, password }));
		} catch (thrown) {
			return refusedForm(thrown, typed);
		}
		redirect(303, addresses.teach);
	}
};

/** On a server that others reach too, whoever comes first need not be who set it up. */
async function mayEnter(event: RequestEvent): Promise<boolean> {
	const { setupKey, rates } = await theApp();
	const key = event.url.searchParams.get('key');
	if (isAtThisMachine(event)) return true;
	if (!key) return false;
	const network = networkIn(event);
	rates.take('a setup key', network, serverLimits.setUpFrom);
	// Hashes take the same time to compare, however much of the key is right.
	const isRight = hashOf(key) === hashOf(setupKey);
	if (isRight) rates.giveBack('a setup key', network);
	return isRight;
}
