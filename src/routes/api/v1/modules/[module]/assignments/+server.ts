import { policies } from '#lib/quiz/policy.ts';
import { theApp } from '#lib/server/app.ts';
import { assign, Terms } from '#lib/server/assignments/assignments.ts';
import { editionOf, findModule } from '#lib/server/modules/modules.ts';
import { addresses } from '../../../../../addresses.ts';
import { readBody, readShape, reply } from '../../../json.ts';
import { NewAssignment } from '../../../shapes.ts';
import { bearer } from '../../../teacher.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Assigns a module as it is now. */
export const POST: RequestHandler = (event) =>
	reply(async () => {
		const { store } = await theApp();
		const { id: teacher } = await bearer(event);
		const module = await findModule(store, event.params.module, teacher);
		const { policy, ...given } = readShape(NewAssignment, await readBody(event.request));
		const terms = readShape(Terms, {
			title: module.title,
			...given,
			policy: { ...policies.test, ...policy }
		});
		const edition = editionOf(module.draft);
		const { id, code } = await assign(store, {
			teacher,
			module: module.id,
			edition,
			terms
		});
		return { id, code, address: `${event.url.origin}${addresses.join(code)}` };
	}, 201);
