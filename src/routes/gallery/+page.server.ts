import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { allModules } from '#lib/server/modules/shipped-modules.ts';
import type { PageServerLoad } from './$types';
import { drawnOfEach } from './drawn.ts';

export const prerender = false;

/** For those who work on the product: in `vite dev`, and in a server that runs with READBACK_GALLERY=1. */
export const load: PageServerLoad = async () => {
	if (!dev && process.env.READBACK_GALLERY !== '1') error(404, 'Not Found');
	const modules = await allModules();
	const shipped = modules.flatMap(({ article, questions }) =>
		questions.map((question) => ({ article, question }))
	);
	return { drawn: drawnOfEach(shipped) };
};
