import { redirect, type RequestEvent } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { findClass } from '#lib/server/classes/classes.ts';
import { attemptsOf } from '#lib/server/classes/begun.ts';
import { freeEntry, learnersOf, renameLearner } from '#lib/server/classes/learners.ts';
import { deleteLearner } from '#lib/server/classes/privacy.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { addresses } from '../../../../../addresses.ts';
import { orRefuse, refusedForm } from '../../../../../answering.ts';
import { askedClass } from '../../asked.ts';
import type { Actions, PageServerLoad } from './$types';

type Asked = RequestEvent<{ class: string; learner: string }>;

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { found, learner } = await orRefuse(asked(event));
	return {
		found: { id: found.id, name: found.name, kind: found.kind },
		learner,
		attempts: await orRefuse(attemptsOf(store, learner.id)),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	name: async (event) => {
		const { store } = await theApp();
		const name = String((await event.request.formData()).get('name') ?? '');
		const { learner } = await orRefuse(asked(event));
		try {
			await renameLearner(store, event.params.class, learner.id, name);
		} catch (thrown) {
			return refusedForm(thrown, { name });
		}
		redirect(303, `${addresses.listEntry(event.params.class, learner.id)}?done=name`);
	},

	free: async (event) => {
		const { store } = await theApp();
		const { learner } = await orRefuse(asked(event));
		await orRefuse(freeEntry(store, event.params.class, learner.id));
		redirect(303, `${addresses.listEntry(event.params.class, learner.id)}?done=free`);
	},

	delete: async (event) => {
		const { store } = await theApp();
		await orRefuse(deleteLearner(store, askedClass(event), event.params.learner));
		redirect(303, `${addresses.class(event.params.class)}?done=deleted`);
	}
};

/** The learner of the page, in a class of whoever asks. */
async function asked(event: Asked) {
	const { store } = await theApp();
	const found = await findClass(store, askedClass(event));
	const learner = (await learnersOf(store, found.id)).find(({ id }) => id === event.params.learner);
	if (!learner) throw new Refusal(404, 'There is no such learner in this class.');
	return { found, learner };
}
