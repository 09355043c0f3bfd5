import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { Refusal } from '#lib/server/refusal.ts';
import { refusalIn } from '../../answering.ts';

/** Answers with JSON; a refusal as problem details (RFC 9457), and so any fault, of which nothing is told. */
export function reply(doing: () => Promise<unknown>, status = 200): Promise<Response> {
	return answer(async () => Response.json(await doing(), { status }));
}

/** Answers with what is given; a refusal as problem details, and so any fault. */
export async function answer(doing: () => Promise<Response>): Promise<Response> {
	try {
		return await doing();
	} catch (thrown) {
		const refusal = refusalIn(thrown);
		if (!refusal) console.error(thrown);
		return problem(refusal ?? new Refusal(500, 'Something went wrong here. Nothing was changed.'));
	}
}

function problem({ status, message }: Refusal): Response {
	const details = { type: 'about:blank', status, title: message };
	return Response.json(details, {
		status,
		headers: { 'content-type': 'application/problem+json' }
	});
}

/** The token that a request bears; undefined where it bears none. */
export function bearerIn(request: Request): string | undefined {
	return /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** What a request says, which must be JSON: a form of another site can send none. */
export async function readBody(request: Request): Promise<unknown> {
	if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
		throw new Refusal(415, 'Send JSON, and say so in Content-Type.');
	const text = await request.text();
	if (text.length > limits.fileBytes) throw new Refusal(413, 'A request has at most 2 MB.');
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(400, 'This is no JSON.');
	}
}

/** What was sent, by its schema; refused with the place that does not fit. */
export function readShape<S extends v.GenericSchema>(schema: S, sent: unknown): v.InferOutput<S> {
	const read = v.safeParse(schema, sent);
	if (read.success) return read.output;
	const [issue] = read.issues;
	throw new Refusal(400, `${v.getDotPath(issue) ?? 'The request'}: ${issue.message}.`);
}
