import { setTimeout as wait } from 'node:timers/promises';
import { limits } from '#lib/limits.ts';
import type { Message } from './prompt.ts';
import type { ModelSettings } from './settings.ts';

/** Why a model gave nothing, as the end of a sentence. It holds nothing that the other side sent. */
export class ModelFailure extends Error {}

/** So often a server that is busy or broken is asked again. */
const RETRIES_MAX = 2;
/** How long it is left alone before that, where it does not say so itself. */
const PAUSES_MS = [1000, 3000];

/** What makes an answer repeatable and plain; some servers know a part of it only, and refuse the rest. */
const STEADY = { temperature: 0, seed: 0, response_format: { type: 'json_object' } };

/**
 * What a server that speaks as OpenAI's does completes some messages with: the body of its answer, whole.
 * It has one time for everything, waits and tries again included, and is read up to a limit.
 *
 * @throws ModelFailure where there is none
 */
export async function complete(
	settings: ModelSettings,
	messages: readonly Message[]
): Promise<string> {
	const signal = AbortSignal.timeout(settings.seconds * 1000);
	const ends = performance.now() + settings.seconds * 1000;
	let steady: object = STEADY;
	try {
		for (let retries = 0; ;) {
			const body = JSON.stringify({ model: settings.model, messages, stream: false, ...steady });
			const response = await post(settings, body, signal);
			if (response.ok) return await readBody(response);
			await response.body?.cancel();
			if (steady === STEADY && isNotUnderstood(response)) steady = {};
			else if (isForNow(response) && retries < RETRIES_MAX)
				await pause(response, PAUSES_MS[retries++]!, ends, signal);
			else throw new ModelFailure(refusalOf(response));
		}
	} catch (error) {
		if (error instanceof ModelFailure) throw error;
		if (signal.aborted)
			throw new ModelFailure(`did not answer within ${inWords(settings.seconds)}`);
		throw new ModelFailure(failureOf(error));
	}
}

function inWords(seconds: number): string {
	return seconds === 1 ? 'one second' : `${seconds} seconds`;
}

/** A server that sends on to another one is not followed: neither the article nor the key is for that. */
function post({ url, key }: ModelSettings, body: string, signal: AbortSignal): Promise<Response> {
	return fetch(new URL('chat/completions', url), {
		method: 'POST',
		redirect: 'manual',
		headers: {
			'content-type': 'application/json',
			accept: 'application/json',
			...(key && { authorization: `Bearer ${key}` })
		},
		body,
		signal
	});
}

/** The body as text, read no farther than the limit. */
async function readBody(response: Response): Promise<string> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		// Leaving the loop hangs up.
		if (size > limits.modelAnswerBytes)
			throw new ModelFailure(`answered with more than ${limits.modelAnswerBytes / 1_000_000} MB`);
		chunks.push(chunk);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
	} catch {
		throw new ModelFailure('did not answer in UTF-8'); // What decode throws says no more.
	}
}

function isNotUnderstood({ status }: Response): boolean {
	return status === 400 || status === 422;
}

function isForNow({ status }: Response): boolean {
	return status === 429 || status >= 500;
}

/** Leaves the server alone for as long as it wants; not at all, where that would be too long. */
async function pause(
	response: Response,
	byDefault: number,
	ends: number,
	signal: AbortSignal
): Promise<void> {
	const ms = retryAfter(response.headers.get('retry-after')) ?? byDefault;
	if (performance.now() + ms >= ends)
		throw new ModelFailure(`${refusalOf(response)}, and wants to be left alone for too long`);
	await wait(ms, undefined, { signal });
}

/** Seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
	if (header === null) return undefined;
	if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function refusalOf({ status }: Response): string {
	if (status >= 300 && status < 400) return `sends on to another address (${status})`;
	if (status === 401 || status === 403) return `does not accept the key (${status})`;
	if (status === 404) return `has no such address or model (${status})`;
	if (status === 429) return `is asked too much (${status})`;
	return `answered with an error (${status})`;
}

const FAILURES: Readonly<Record<string, string>> = {
	ECONNREFUSED: 'cannot be reached: nothing listens there',
	ENOTFOUND: 'cannot be reached: nobody knows that name',
	EAI_AGAIN: 'cannot be reached: nobody knows that name',
	EHOSTUNREACH: 'cannot be reached',
	ENETUNREACH: 'cannot be reached',
	ECONNRESET: 'hung up',
	EPIPE: 'hung up',
	UND_ERR_SOCKET: 'hung up'
};

function failureOf(error: unknown): string {
	const cause = error instanceof Error ? error.cause : undefined;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return FAILURES[code] ?? `cannot be spoken to${code && ` (${code})`}`;
}
