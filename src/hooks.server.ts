import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { faultOf } from '#lib/server/database/faults.ts';
import { theApp } from '#lib/server/app.ts';
import { Refusal } from '#lib/server/refusal.ts';

/** Opens the database before anybody comes, and says why where it cannot be opened. */
export const init: ServerInit = async () => {
	if (building) return;
	try {
		await theApp();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
};

/** What is only for one visitor is kept by no cache. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!building && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'no-store');
	return response;
};

/** A refusal and a fault of the store have sentences of their own; of anything else nothing is told. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	const refusal = error instanceof Refusal ? error : faultOf(error);
	if (refusal) return { message: refusal.message };
	if (status >= 500) console.error(error);
	return { message };
};
