import { theApp } from '#lib/server/app.ts';
import { assignmentsOf } from '#lib/server/assignments/assignment-lines.ts';
import { spelled } from '#lib/server/classes/codes.ts';
import { modulesOf } from '#lib/server/modules/modules.ts';
import { orRefuse } from '../answering.ts';
import { teacherIn } from '../visitor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id } = teacherIn(event);
	const [modules, assignments] = await orRefuse(
		Promise.all([modulesOf(store, id), assignmentsOf(store, id)])
	);
	return {
		now: store.world.now(),
		modules,
		assignments: assignments.map(({ code, ...line }) => ({ ...line, code: spelled(code) }))
	};
};
