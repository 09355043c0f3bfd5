import { redirect } from '@sveltejs/kit';
import { theApp } from '#lib/server/app.ts';
import { addNames, classesOf, createClass, readNames } from '#lib/server/classes/classes.ts';
import { newId } from '#lib/server/world.ts';
import { addresses } from '../../addresses.ts';
import { orRefuse, pageIn, refusedForm } from '../../answering.ts';
import { teacherIn } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	return {
		...(await orRefuse(classesOf(store, teacherIn(event).id))),
		page: newId(store.world),
		deleted: event.url.searchParams.get('done') === 'deleted'
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const teacher = teacherIn(event).id;
		const fields = await event.request.formData();
		const [name, names] = ['name', 'names'].map((field) => String(fields.get(field) ?? ''));
		let id: string;
		let doubles: string[] = [];
		try {
			// What is wrong with the names is told before there is a class.
			if (names!.trim()) readNames(names!);
			({ id } = await createClass(store, teacher, name!, pageIn(fields)));
			if (names!.trim()) ({ doubles } = await addNames(store, { id, teacher }, names!));
		} catch (thrown) {
			return refusedForm(thrown, { name, names, page: pageIn(fields) });
		}
		redirect(303, `${addresses.class(id)}${doubles.length > 0 ? '?done=doubles' : ''}`);
	}
};
