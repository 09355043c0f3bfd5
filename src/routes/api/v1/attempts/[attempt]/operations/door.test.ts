import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import type { App } from '#lib/server/app.ts';
import { answerDoor } from './door.ts';

const door = answerDoor({} as App);
const plain = { 'content-length': '90' };
const taken = { method: 'POST', url: '/api/v1/attempts/x-_1/operations', headers: plain };

test.each<[what: string, isTaken: boolean, differs: Partial<typeof taken> | { headers: object }]>([
	['of a program', true, {}],
	['of a page of this server', true, { headers: { ...plain, 'sec-fetch-site': 'same-origin' } }],
	['of a page of another site', false, { headers: { ...plain, 'sec-fetch-site': 'cross-site' } }],
	['of a page of a sibling', false, { headers: { ...plain, 'sec-fetch-site': 'same-site' } }],
	['of a page that may be elsewhere', false, { headers: { ...plain, origin: 'http://a.example' } }],
	['without a length', false, { headers: {} }],
	['with a length that is none', false, { headers: { 'content-length': 'many' } }],
	['that is too long', false, { headers: { 'content-length': `${limits.fileBytes + 1}` } }],
	['that only asks', false, { method: 'GET' }],
	['with something asked of its address', false, { url: `${taken.url}?a` }],
	['in an address written otherwise', false, { url: '/api/v1/%61ttempts/x/operations' }],
	['to another place', false, { url: '/api/v1/attempts/x/submission' }]
])('the door beside SvelteKit takes only what is plainly in order: %s', (_, isTaken, differs) => {
	const request = Object.assign(
		new EventEmitter(),
		{ setEncoding: () => undefined },
		taken,
		differs
	);
	expect(door(request as unknown as IncomingMessage, {} as ServerResponse)).toBe(isTaken);
});
