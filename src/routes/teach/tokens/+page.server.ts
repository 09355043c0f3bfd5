import { apiTokensOf, makeApiToken, revokeApiToken } from '#lib/server/teachers/api-tokens.ts';
import { theApp } from '#lib/server/app.ts';
import { orRefuse, refusedForm } from '../../answering.ts';
import { teacherIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store, settings } = await theApp();
	return {
		allowsAddresses: settings.fetchAddresses,
		tokens: await orRefuse(apiTokensOf(store, teacherIn(event).id)),
		origin: event.url.origin
	};
};

export const actions: Actions = {
	make: async (event) => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		try {
			return {
				made: await makeApiToken(store, teacherIn(event).id, String(fields.get('name') ?? ''))
			};
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
	},

	revoke: async (event) => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		await orRefuse(revokeApiToken(store, teacherIn(event).id, String(fields.get('id') ?? '')));
	}
};
