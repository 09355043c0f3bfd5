/** The product's taking of answers in a process of its own, that a test may kill. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { SendRequest } from '../../../src/lib/quiz/wire.ts';
import { Attempts } from '../../../src/lib/server/attempts/attempts.ts';
import { openStore } from '../../../src/lib/server/database/open.ts';
import { Refusal } from '../../../src/lib/server/refusal.ts';
import { readSettings } from '../../../src/lib/server/settings.ts';
import { realWorld } from '../../../src/lib/server/world.ts';

const store = await openStore(readSettings(process.env), realWorld);
const attempts = new Attempts(store);

/** `POST /<attempt>/<learner>` takes operations, as the product's own address does. */
async function take(request: IncomingMessage) {
	const [, attempt = '', learner = ''] = (request.url ?? '').split('/');
	const { operations } = v.parse(SendRequest, JSON.parse(await text(request)));
	return attempts.take(attempt, learner, operations);
}

const server = createServer((request, response) => {
	take(request).then(
		(reply) => response.end(JSON.stringify(reply)),
		(error: unknown) => {
			response.statusCode = error instanceof Refusal ? error.status : 500;
			response.end(String(error));
		}
	);
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
