import { error } from '@sveltejs/kit';
import { findModule } from '#lib/server/modules/shipped-modules.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const module = await findModule(params.slug);
	if (!module) error(404, 'There is no such module.');
	return { module };
};
