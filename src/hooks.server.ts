import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { building } from '$app/environment';
import { theApp } from '#lib/server/app.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { sessionBy, type Session } from '#lib/server/teachers/teacher-sessions.ts';
import { addresses } from './routes/addresses.ts';
import { answerDoor } from './routes/api/v1/attempts/[attempt]/operations/door.ts';
import { orRefuse, refusalIn } from './routes/answering.ts';
import { problem, withProblem } from './routes/api/v1/json.ts';
import { tellSetUpLink } from './routes/setup-link.ts';
import { giveToken, TEACHER, tokenIn } from './routes/visitor.ts';

/** Opens the database before anybody comes, and says why where it cannot be opened. */
export const init: ServerInit = async () => {
	if (building) return;
	try {
		const app = await theApp();
		// What serves the build asks here first; see tools/serve.mjs.
		const events: NodeJS.EventEmitter = process;
		events.emit('readback:door', answerDoor(app));
		// What is open to a Postgres would keep the process from its end.
		process.once('sveltekit:shutdown', () => void app.close());
		await tellSetUpLink(app);
	} catch (thrown) {
		console.error(thrown instanceof Error ? thrown.message : thrown);
		process.exit(1);
	}
};

/** Pages that only a teacher has, by their routes: an address can be written in more than one way. */
const TEACHERS = /^\/teach(?:\/|$)/;

/** What is for one visitor is kept by no cache. */
export const handle: Handle = async (asked) => {
	const { event, resolve } = asked;
	if (building) return resolve(event);
	const isOfProgram = event.url.pathname.startsWith('/api/');
	const response = await (isOfProgram ? answerProgram : answerPage)(asked);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
	return response;
};

/** Nothing is done for a page of another origin, and whatever is wrong is told as problem details. */
const answerProgram: Handle = async ({ event, resolve }) =>
	isFromElsewhere(event) ? problem(403, ELSEWHERE) : withProblem(await resolve(event));

/** Knows a teacher by the cookie, and lets nobody else to a teacher's pages; nor does it do anything for another origin. */
const answerPage: Handle = async ({ event, resolve }) => {
	const { url, locals, request, route } = event;
	if (isFromElsewhere(event)) error(403, ELSEWHERE);
	locals.session = await sessionOf(event);
	if (isTooLong(event)) error(413, 'This is too long.');
	if (TEACHERS.test(route.id ?? url.pathname) && !locals.session)
		redirect(303, addresses.signIn(isReading(request) ? url.pathname : undefined));
	return resolve(event);
};

const ELSEWHERE = 'This was sent by a page of another site.';

/** The session of the cookie; a visit makes both last longer. */
async function sessionOf(event: RequestEvent): Promise<Session | undefined> {
	const token = tokenIn(event, TEACHER);
	if (!token) return undefined;
	const { store } = await theApp();
	const session = await orRefuse(sessionBy(store, token));
	const prolonged = session?.prolongedMs;
	if (prolonged !== undefined) giveToken(event, TEACHER, token, prolonged);
	return session;
}

function isReading({ method }: Request): boolean {
	return method === 'GET' || method === 'HEAD';
}

/**
 * Whether a form of somebody who is not signed in is longer than any is, or may be: to read 20 MB, which a teacher
 * may upload, keeps all others waiting for seconds. What a program sends is weighed where it is read.
 */
function isTooLong({ locals, request: { headers } }: RequestEvent): boolean {
	if (locals.session) return false;
	const length = Number(headers.get('content-length') ?? 0);
	return headers.has('transfer-encoding') || !(length <= serverLimits.formBytes);
}

/**
 * Whether a page of another origin sends this. SvelteKit refuses its forms; a script can send what is no
 * form. What no browser sends names neither.
 */
function isFromElsewhere({ request, url: { origin } }: RequestEvent): boolean {
	if (isReading(request)) return false;
	const { headers } = request;
	const site = headers.get('sec-fetch-site');
	if (site) return site !== 'same-origin' && site !== 'none';
	const from = headers.get('origin');
	return from !== null && from !== origin;
}

/** A refusal and a fault of the store have sentences of their own; of anything else nothing is told. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	const refusal = refusalIn(error);
	if (refusal) return { message: refusal.message };
	if (status >= 500) console.error(error);
	return { message };
};
