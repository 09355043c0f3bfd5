import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import type { Teacher } from '#lib/server/teachers/teachers.ts';
import { serverLimits } from '#lib/server/limits.ts';
import { networkOf } from '#lib/server/rates.ts';
import { addresses } from './addresses.ts';

/** What a cookie is called: over https a browser takes the name only from this very host, and only secure. */
function nameOf(url: Reading['url'], name: string): string {
	return url.protocol === 'https:' ? `__Host-${name}` : name;
}

/** The token that a device has under a name. */
export function tokenIn({ cookies, url }: Reading, name: string): string | undefined {
	return cookies.get(nameOf(url, name));
}

/** Gives a device a token; without a time it goes when the browser is closed. */
export function giveToken(
	{ cookies, url }: Visit,
	name: string,
	token: string,
	lastsMs?: number
): void {
	cookies.set(nameOf(url, name), token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		...(lastsMs && { maxAge: Math.floor(lastsMs / 1000) })
	});
}

/** Takes a token back. */
export function takeToken({ cookies, url }: Visit, name: string): void {
	cookies.delete(nameOf(url, name), { path: '/', secure: url.protocol === 'https:' });
}

interface Visit {
	cookies: Cookies;
	url: URL;
}

/** What is read of a visit to know who it is. */
export interface Reading {
	cookies: Pick<Cookies, 'get'>;
	url: Pick<URL, 'protocol'>;
}

/** The token of a teacher's session. */
export const TEACHER = 'readback-teacher';

/** The tokens of learners that this device stands for, one after the other; and until the browser is closed. */
const LEARNERS = 'readback-learner';
const SHARED = 'readback-shared';

/** The learners that a device stands for: of several classes, or several of one family. */
export function learnerTokens(visit: Reading): string[] {
	const tokens = [SHARED, LEARNERS].flatMap((name) => tokensIn(visit, name));
	return tokens.slice(0, serverLimits.deviceLearners);
}

/** Those for whom a device stands only until the browser is closed: they have said that others use it. */
export function sharedTokens(visit: Reading): string[] {
	return tokensIn(visit, SHARED);
}

function tokensIn(visit: Reading, name: string): string[] {
	return tokenIn(visit, name)?.split('.') ?? [];
}

/** A device stands for one learner more; on a shared computer until the browser is closed. */
export function giveLearner(visit: Visit, token: string, isShared: boolean): void {
	const name = isShared ? SHARED : LEARNERS;
	const others = tokensIn(visit, name).filter((other) => other !== token);
	putTokens(visit, name, [token, ...others]);
}

/** A device stands for these learners no more. */
export function forgetLearners(visit: Visit, tokens: readonly string[]): void {
	for (const name of [SHARED, LEARNERS]) {
		const there = tokensIn(visit, name);
		const left = there.filter((token) => !tokens.includes(token));
		if (left.length < there.length) putTokens(visit, name, left);
	}
}

function putTokens(visit: Visit, name: string, tokens: readonly string[]): void {
	if (tokens.length === 0) return takeToken(visit, name);
	const kept = tokens.slice(0, serverLimits.deviceLearners).join('.');
	giveToken(visit, name, kept, name === SHARED ? undefined : serverLimits.learnerCookieMs);
}

/** The tokens of accounts that were signed in on this device. */
const DEVICE = 'readback-device';

/** By what a device is known again, see known-devices.ts. */
export function deviceTokens(visit: Visit): string[] {
	return tokensIn(visit, DEVICE).slice(0, serverLimits.deviceTeachers);
}

/** A device is known by one token more. */
export function giveDevice(visit: Visit, token: string): void {
	const others = deviceTokens(visit).filter((other) => other !== token);
	const kept = [token, ...others].slice(0, serverLimits.deviceTeachers);
	giveToken(visit, DEVICE, kept.join('.'), serverLimits.deviceCookieMs);
}

/** The teacher who asks; whoever is none is sent to sign in, and comes back here. */
export function teacherIn({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Teacher {
	if (locals.session) return locals.session.teacher;
	redirect(303, addresses.signIn(url.pathname));
}

/** Where to go after signing in: a path of this host's teacher pages, and nothing else. */
export function nextIn(url: URL): string {
	const next = url.searchParams.get('next') ?? '';
	return /^\/teach(?:\/[\w-]+)*$/.test(next) ? next : addresses.teach;
}

/** Whose tries are counted together: who comes from one network. */
export function networkIn({ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>): string {
	try {
		return networkOf(getClientAddress());
	} catch {
		// ADDRESS_HEADER names a header that this request has not got: it did not come through the proxy.
		return 'unknown';
	}
}

/** Headers by which a proxy says for whom it asks. */
const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Whether the browser is on the machine of the server, with nothing in between. */
export function isAtThisMachine(event: RequestEvent): boolean {
	const { request, url } = event;
	const isHost = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
	const isForwarded = FORWARDED.some((name) => request.headers.has(name));
	const isLoopback = /^(?:127\..*|0:0:0:0)$/.test(networkIn(event));
	return isHost && isLoopback && !isForwarded && url.protocol === 'http:';
}
