import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'cookie';
import { limits } from '#lib/limits.ts';
import type { App } from '#lib/server/app.ts';
import { answerOf, jsonIn } from '../../../json.ts';
import { learnerTokensOf } from '../../../learner.ts';
import { takeSending } from './sending.ts';

/** Answers a request of node:http, or says that it does not: then it goes to SvelteKit. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

const PLACE = /^\/api\/v1\/attempts\/([\w-]+)\/operations$/;

/**
 * The way of answers beside SvelteKit. From node:http to a route and back, by way of Request and Response,
 * costs the server more than marking an answer and bringing it to the disk. Only what is plainly in order
 * comes in here, from a page of this server or from a program; all else goes by the route, which does the
 * same and says what is wrong.
 */
export function answerDoor(app: App): Door {
	return (request, response) => {
		const attempt = PLACE.exec(request.url ?? '')?.[1];
		if (attempt === undefined || request.method !== 'POST' || !isPlain(request)) return false;
		void answer(app, attempt, request, response);
		return true;
	};
}

function isPlain({ headers }: IncomingMessage): boolean {
	const { origin, 'sec-fetch-site': site, 'content-length': length } = headers;
	const isOurs = site === undefined ? origin === undefined : site === 'same-origin';
	return isOurs && length !== undefined && Number(length) <= limits.fileBytes;
}

async function answer(
	app: App,
	attempt: string,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const text = await textOf(request);
	// Who sent it is gone before the end of it.
	if (text === undefined) return;
	const { headers } = request;
	const tokens = learnerTokensOf(headers.authorization, visitOf(request));
	const { status, type, value } = await answerOf(() =>
		takeSending(app, { attempt, tokens, body: () => jsonIn(headers['content-type'], text) })
	);
	const body = JSON.stringify(value);
	response.writeHead(status, {
		'content-type': type,
		'content-length': Buffer.byteLength(body),
		'cache-control': 'no-store'
	});
	response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string | undefined> {
	let text = '';
	request.setEncoding('utf8');
	request.on('data', (part: string) => (text += part));
	try {
		await once(request, 'end');
		return text;
	} catch {
		return undefined;
	}
}

function visitOf({ headers }: IncomingMessage) {
	const cookies = parse(headers.cookie ?? '');
	const protocol = `${String(headers['x-forwarded-proto'])}:`;
	return { cookies: { get: (name: string) => cookies[name] }, url: { protocol } };
}
