import { error, json } from '@sveltejs/kit';
import { findModule, slugs } from '#lib/server/modules/shipped-modules.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** No page links to it. */
export const entries: EntryGenerator = () => slugs.map((slug) => ({ slug }));

/** A module as a device keeps it that studies it. */
export const GET: RequestHandler = async ({ params }) => {
	const module = await findModule(params.slug);
	if (!module) error(404, 'There is no such module.');
	const { slug, article, questions } = module;
	return json({ slug, title: article.title, article, questions });
};
