import { redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { theApp } from '#lib/server/app.ts';
import { sessionBy } from '#lib/server/teacher-sessions.ts';
import { addresses } from './routes/addresses.ts';
import { orRefuse, refusalIn } from './routes/answering.ts';
import { TEACHER, tokenIn } from './routes/visitor.ts';

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

/** Pages that only a teacher has. */
const TEACHERS = /^\/teach(?:\/|$)/;

/** Knows a teacher by the cookie, and lets nobody else to a teacher's pages. What is for one visitor is kept by no cache. */
export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const { url, locals, request } = event;
	const token = tokenIn(event, TEACHER);
	if (token && !url.pathname.startsWith('/api/')) {
		const { store } = await theApp();
		locals.session = await orRefuse(sessionBy(store, token));
	}
	if (TEACHERS.test(url.pathname) && !locals.session)
		redirect(303, addresses.signIn(request.method === 'GET' ? url.pathname : undefined));
	const response = await resolve(event);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};

/** A refusal and a fault of the store have sentences of their own; of anything else nothing is told. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	const refusal = refusalIn(error);
	if (refusal) return { message: refusal.message };
	if (status >= 500) console.error(error);
	return { message };
};
