import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { limits } from '#lib/limits.ts';
import { AGAIN, askOf, good, KEY, start } from '../../../../tests/ask-model.ts';
import { answers, completion, type Act } from '../../../../tests/scripted-model.ts';
import { GOOD } from '../../../../tests/suggest.ts';

test('it is asked under its address for JSON without chance, with the key, once', async () => {
	const model = await start(good);
	await askOf(model);
	expect(model.asked).toMatchObject([
		{
			url: '/v1/chat/completions',
			headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
			body: {
				model: 'a-model:7b',
				temperature: 0,
				seed: 0,
				stream: false,
				response_format: { type: 'json_object' },
				messages: [{ role: 'system' }, { role: 'user' }]
			}
		}
	]);
});

test('without a key none is sent', async () => {
	const model = await start(good);
	await askOf(model, { key: '' });
	expect(model.asked[0]!.headers).not.toHaveProperty('authorization');
});

test('a server that does not know all settings is asked again without them', async () => {
	const model = await start(answers('{"error":"temperature"}', 400), good);
	expect((await askOf(model)).suggested?.suggestions).toEqual([GOOD]);
	expect(Object.keys(model.asked[1]!.body).sort()).toEqual(['messages', 'model', 'stream']);
});

test.each([400, 422])(
	'one that does not understand that either (%i) is not asked a third time',
	async (status) => {
		const model = await start(answers('', status));
		expect((await askOf(model)).problem).toMatch(/answered with an error/);
		expect(model.asked).toHaveLength(2);
	}
);

const silent: Act = () => undefined;
const stalls: Act = (response) => {
	response.writeHead(200).write(completion(JSON.stringify({ questions: [GOOD] })).slice(0, 80));
};
const drips: Act = (response) => {
	response.writeHead(200);
	const timer = setInterval(() => response.write(' '), 50);
	response.on('close', () => clearInterval(timer));
};

test.each([
	['that says nothing', silent],
	['that stops in the middle', stalls],
	['that goes on for ever', drips],
	['that wants to be asked again and again', answers('', 503, AGAIN)]
])('a server %s is waited for no longer than was said', async (_, act) => {
	const { problem, ms } = await askOf(await start(act), { seconds: 1 });
	expect(problem).toMatch(
		/^The second maker adds nothing: the model at http:\/\/127\.0\.0\.1:\d+ (?:did not answer within one second|answered with an error \(503\))\.$/
	);
	expect(ms).toBeLessThan(4000);
});

const whole = completion(JSON.stringify({ questions: [GOOD] }));

test.each([
	['429', answers('slow down', 429, AGAIN)],
	['503', answers('', 503, AGAIN)],
	[
		'429 until a date that is past',
		answers('', 429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })
	]
])('after %s it is asked again', async (_, busy) => {
	const model = await start(busy, busy, good);
	expect((await askOf(model)).suggested?.suggestions).toEqual([GOOD]);
	expect(model.asked).toHaveLength(3);
});

test('Retry-After is waited for', async () => {
	const { suggested, ms } = await askOf(
		await start(answers('', 429, { 'retry-after': '1' }), good)
	);
	expect(suggested?.suggestions).toEqual([GOOD]);
	expect(ms).toBeGreaterThan(950);
});

test.each([
	[429, 'is asked too much (429)'],
	[500, 'answered with an error (500)'],
	[529, 'answered with an error (529)']
])('%i for ever is asked three times, and given up', async (status, reason) => {
	const model = await start(answers('', status, AGAIN));
	expect((await askOf(model)).problem).toContain(reason);
	expect(model.asked).toHaveLength(3);
});

test('a server that wants more time than there is, is given up at once', async () => {
	const model = await start(answers('', 429, { 'retry-after': '3600' }));
	const { problem, ms } = await askOf(model);
	expect(problem).toMatch(/is asked too much \(429\), and wants to be left alone for too long\.$/);
	expect(model.asked).toHaveLength(1);
	expect(ms).toBeLessThan(2000);
});

test.each([
	[401, 'does not accept the key (401)'],
	[403, 'does not accept the key (403)'],
	[404, 'has no such address or model (404)']
])('%i is not asked again', async (status, reason) => {
	const model = await start(answers(`{"error":"${KEY}"}`, status));
	expect((await askOf(model)).problem).toContain(reason);
	expect(model.asked).toHaveLength(1);
});

const MEGABYTE = 'x'.repeat(1_000_000);
/** So many megabytes, as fast as they are taken. */
const large =
	(megabytes: number): Act =>
	async (response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.write('{"choices":[{"message":{"content":"');
		for (let i = 0; i < megabytes && !response.destroyed; i++)
			if (!response.write(MEGABYTE))
				await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
		response.end('"}}]}');
	};

test.each([10, 100])(
	'an answer of %i MB is read up to the limit, and then hung up',
	async (megabytes) => {
		const model = await start(large(megabytes));
		const { problem, ms } = await askOf(model);
		expect(problem).toMatch(/ answered with more than 1 MB\.$/);
		expect(ms).toBeLessThan(5000);
		// What lies in the buffers of both ends has left the server too.
		expect(model.sent()).toBeLessThan(30 * limits.modelAnswerBytes);
	}
);

test('an answer that unpacks to 10 MB is unpacked up to the limit', async () => {
	const packed = gzipSync(MEGABYTE.repeat(10));
	const model = await start(answers(packed, 200, { 'content-encoding': 'gzip' }));
	expect((await askOf(model)).problem).toMatch(/ answered with more than 1 MB\.$/);
});

const resets: Act = (response) => {
	response.writeHead(200, { 'content-length': '9000' }).write(whole.slice(0, 90));
	setTimeout(() => response.socket?.resetAndDestroy(), 20);
};
const hangsUp: Act = (response) => response.socket?.destroy();

test.each([
	['in the middle of its answer', resets],
	['before its answer', hangsUp]
])('a server that hangs up %s adds nothing', async (_, act) => {
	expect((await askOf(await start(act))).problem).toMatch(/ hung up\.$/);
});

test('where nobody listens, that is said', async () => {
	const model = await start(good);
	await model.close();
	expect((await askOf(model)).problem).toMatch(/ cannot be reached: nothing listens there\.$/);
});

test.each([301, 302, 303, 307, 308])(
	'a redirect (%i) is not followed: neither the article nor the key goes to another server',
	async (status) => {
		const other = await start(good);
		const model = await start(answers('', status, { location: `${other.url}/chat/completions` }));
		expect((await askOf(model)).problem).toContain(`sends on to another address (${status})`);
		expect(other.asked).toEqual([]);
	}
);

test.each([
	['an error', answers(KEY, 500, AGAIN)],
	['a redirect', answers('', 302, { location: `http://127.0.0.1/${KEY}` })],
	['what is no JSON', answers(KEY)]
])('no sentence tells the key, whatever the server says of it: %s', async (_, act) => {
	expect((await askOf(await start(act))).problem).not.toContain(KEY);
});
