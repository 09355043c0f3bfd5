import { redirect } from '@sveltejs/kit';
import { settable } from '#lib/editing/settable.ts';
import { policies } from '#lib/quiz/policy.ts';
import { theApp } from '#lib/server/app.ts';
import { assign, type Terms } from '#lib/server/assignments/assignments.ts';
import { listedClasses } from '#lib/server/classes/classes.ts';
import { editionOf, findModule } from '#lib/server/modules/modules.ts';
import { newId } from '#lib/server/world.ts';
import { readTerms, typedTerms } from '#lib/server/assignments/terms-form.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse, pageIn, refusedForm } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a teacher who changes nothing assigns by. */
const usual: Omit<Terms, 'title'> = {
	attempts: 1,
	counts: 'best',
	policy: {
		...policies.test,
		tries: policies.practice.tries,
		penalty: policies.practice.penalty
	},
	release: 'end',
	articleShown: true,
	shuffled: true
};

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id } = teacherIn(event);
	const { title, draft } = await orRefuse(findModule(store, event.params.module, id));
	return {
		id: event.params.module,
		page: newId(store.world),
		terms: { ...usual, title },
		count: settable(draft).length,
		unread: settable(draft).filter(({ approved }) => !approved).length,
		classes: await listedClasses(store, id)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { store } = await theApp();
		const teacher = teacherIn(event).id;
		const fields = await event.request.formData();
		let id: string;
		try {
			const module = await findModule(store, event.params.module, teacher);
			const terms = readTerms(fields);
			const edition = editionOf(module.draft);
			const asked = { teacher, module: module.id, edition, terms };
			({ id } = await assign(store, asked, pageIn(fields)));
		} catch (thrown) {
			const typed = typedTerms(fields, { ...usual, title: '' });
			return refusedForm(thrown, { page: pageIn(fields), typed });
		}
		redirect(303, addresses.assignment(id));
	}
};
