import { sql } from 'kysely';
import { theApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Whether the database answers, and its tables are those of this Readback. */
export const GET: RequestHandler = async () => {
	const { store } = await theApp();
	await sql`select 1`.execute(store.db);
	return new Response('ready\n');
};
