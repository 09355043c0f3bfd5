import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { addNames, findClass, renameClass, setRetention } from '#lib/server/classes/classes.ts';
import { begunBy } from '#lib/server/classes/begun.ts';
import { learnersOf } from '#lib/server/classes/learners.ts';
import { deleteUnbegun } from '#lib/server/classes/privacy.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { addresses } from '../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../answering.ts';
import { askedClass } from './asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const found = await orRefuse(findClass(store, askedClass(event)));
	const [learners, begun] = await orRefuse(
		Promise.all([learnersOf(store, found.id), begunBy(store, found.id)])
	);
	return {
		found,
		learners: learners.map(({ id, name, hasComeIn }) => ({
			id,
			name,
			hasComeIn,
			attempts: begun.get(id) ?? 0
		})),
		retentionDays: serverLimits.retentionDays,
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	add: async (event) => {
		const { store } = await theApp();
		const names = String((await event.request.formData()).get('names') ?? '');
		try {
			const { learners, doubles } = await addNames(store, askedClass(event), names);
			if (doubles.length > 0) return { added: learners.length, doubles };
		} catch (thrown) {
			return refusedForm(thrown, { names });
		}
		redirect(303, `${addresses.class(event.params.class)}?done=add`);
	},

	unbegun: async (event) => {
		const { store } = await theApp();
		await orRefuse(deleteUnbegun(store, askedClass(event)));
		redirect(303, `${addresses.class(event.params.class)}?done=unbegun`);
	},

	settings: async (event) => {
		const { store } = await theApp();
		const fields = await event.request.formData();
		const name = String(fields.get('name') ?? '');
		const days = Number(fields.get('retention'));
		try {
			await renameClass(store, askedClass(event), name);
			await setRetention(store, askedClass(event), days === 0 ? null : days);
		} catch (thrown) {
			return refusedForm(thrown, { name });
		}
		redirect(303, `${addresses.class(event.params.class)}?done=settings`);
	}
};
