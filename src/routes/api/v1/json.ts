import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { refusalIn } from '../../answering.ts';

/** What is answered in JSON. */
export interface Answer {
	status: number;
	type: string;
	value: unknown;
}

/** Answers with JSON; a refusal as problem details (RFC 9457), and so any fault, of which nothing is told. */
export async function reply(doing: () => Promise<unknown>, status = 200): Promise<Response> {
	return responseOf(await answerOf(doing, status));
}

/** Answers with what is given; a refusal as problem details, and so any fault. */
export async function answer(doing: () => Promise<Response>): Promise<Response> {
	try {
		return await doing();
	} catch (thrown) {
		return responseOf(problemOf(thrown));
	}
}

/** What is answered to a request, before it is made a response. */
export async function answerOf(doing: () => Promise<unknown>, status = 200): Promise<Answer> {
	try {
		return { status, type: 'application/json', value: await doing() };
	} catch (thrown) {
		return problemOf(thrown);
	}
}

/** Problem details for what was refused before anything of `/api` was asked, or after it had no sentence. */
export function problem(status: number, title: string): Response {
	return responseOf(problemOf(new Refusal(status, title)));
}

/** What is answered at an address of `/api`: also where there is nothing, or nothing that takes this method. */
export function withProblem(response: Response): Response {
	const { status, headers } = response;
	const isSaid = /\bjson\b/.test(headers.get('content-type') ?? '');
	if (status < 400 || isSaid) return response;
	const said = problem(status, SENTENCES[status] ?? 'This cannot be answered.');
	const allow = headers.get('allow');
	if (allow !== null) said.headers.set('allow', allow);
	return said;
}

const SENTENCES: Readonly<Record<number, string>> = {
	404: 'There is nothing at this address.',
	405: 'This address does not take this method.',
	413: 'A request has at most 2 MB.'
};

function problemOf(thrown: unknown): Answer {
	const refusal = refusalIn(thrown);
	if (!refusal) console.error(thrown);
	const { status, message: title } =
		refusal ?? new Refusal(500, 'Something went wrong here. Nothing was changed.');
	const value = { type: 'about:blank', status, title };
	return { status, type: 'application/problem+json', value };
}

function responseOf({ status, type, value }: Answer): Response {
	return Response.json(value, { status, headers: { 'content-type': type } });
}

/** The token that a request bears; undefined where it bears none. */
export function bearerIn(authorization: string | null | undefined): string | undefined {
	return /^Bearer +([\w-]{20,100})$/i.exec(authorization ?? '')?.[1];
}

/** What a request says, which must be JSON. */
export async function readBody(request: Request): Promise<unknown> {
	return jsonIn(request.headers.get('content-type'), await request.text());
}

/** What a text says that came as JSON: a form of another site can send none. */
export function jsonIn(contentType: string | null | undefined, text: string): unknown {
	if (!/^application\/json\b/.test(contentType ?? ''))
		throw new Refusal(415, 'Send JSON, and say so in Content-Type.');
	if (text.length > limits.fileBytes) throw new Refusal(413, 'A request has at most 2 MB.');
	try {
		// Some programs put a mark of the byte order in front, which no JSON has.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new Refusal(400, 'This is no JSON.');
	}
}

/** What was sent, by its schema; refused with the place that does not fit. */
export function readShape<S extends v.GenericSchema>(schema: S, sent: unknown): v.InferOutput<S> {
	const read = v.safeParse(schema, sent);
	if (read.success) return read.output;
	const [issue] = read.issues;
	const message = issue.message.replace(/\.$/, '');
	throw new Refusal(400, `${v.getDotPath(issue) ?? 'The request'}: ${message}.`);
}
