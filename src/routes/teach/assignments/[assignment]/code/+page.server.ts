import { encode } from 'uqr';
import { theApp } from '#lib/server/app.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { spelled } from '#lib/server/classes/codes.ts';
import { addresses } from '../../../../addresses.ts';
import { orRefuse } from '../../../../answering.ts';
import { teacherIn } from '../../../../visitor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { store } = await theApp();
	const { id, title, code } = await orRefuse(
		findAssignment(store, event.params.assignment, teacherIn(event).id)
	);
	const link = new URL(addresses.join(code), event.url).href;
	return {
		id,
		title,
		code: spelled(code),
		address: new URL(addresses.join(), event.url).href.replace(/^https?:\/\//, ''),
		squares: encode(link, { border: 2 }).data
	};
};
