import { sql } from 'kysely';
import { theApp } from '#lib/server/app.ts';
import type { RequestHandler } from './$types';

export const prerender = false;

/** Who asks wants an answer soon; a database that takes longer is not ready. */
const WAIT_MS = 300;

/** Whether the database answers: its tables are those of this Readback since the process began. */
export const GET: RequestHandler = async () => {
	const { store } = await theApp();
	const asked = sql`select 1`.execute(store.db).then(
		() => true,
		() => false
	);
	const isReady = await Promise.race([asked, store.world.wait(WAIT_MS).then(() => false)]);
	return isReady
		? new Response('ready\n')
		: new Response('The database does not answer.\n', { status: 503 });
};
