// Load on a server, from a process of its own: as fast as it answers, or at a pace.
import { Agent, request } from 'node:http';

/** Operations of one attempt before the next is begun. */
const OPERATIONS = 40;

process.once('message', async (order) => {
	process.send(await load(order));
	process.exit();
});

/** `begun` says how many attempts each of the sittings has behind it: those are not gone through again. */
async function load({ port, sittings, bearer, begun, connections = 256, everyMs, milliseconds }) {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const times = [];
	let failed = 0;
	const from = performance.now();
	const end = from + milliseconds;
	const now = [...begun];
	await Promise.all(
		sittings.map(async ({ token, attempts, questions }, who) => {
			let [attempt, seq] = [now[who], 0];
			if (everyMs) await sleep((everyMs * who) / sittings.length);
			while (performance.now() < end) {
				const started = performance.now();
				const id = `${process.pid}-${who}-${attempt}-${seq}`;
				const event =
					seq % 2
						? { type: 'answer', value: 'an answer' }
						: { type: 'go', to: (seq / 2) % questions };
				const body = { version: 1, operations: [{ id, seq: seq + 1, event }] };
				const reply = await post(agent, port, attempts[attempt], token, bearer, body);
				if (reply.status === 200 && reply.body.acknowledged.includes(id))
					times.push(performance.now() - started);
				else if (reply.body.problem !== 'taken') failed++;
				seq = reply.body.seq ?? seq;
				if (seq >= OPERATIONS && attempt + 1 < attempts.length) [attempt, seq] = [attempt + 1, 0];
				if (everyMs) await sleep(started + everyMs - performance.now());
			}
			now[who] = attempt + 1;
		})
	);
	const seconds = (performance.now() - from) / 1000;
	agent.destroy();
	times.sort((a, b) => a - b);
	return {
		begun: now,
		answered: times.length,
		failed,
		rate: times.length / seconds,
		p50: times[Math.floor(times.length * 0.5)],
		p99: times[Math.floor(times.length * 0.99)]
	};
}

function post(agent, port, attempt, token, bearer, body) {
	return new Promise((resolve, reject) => {
		const text = JSON.stringify(body);
		const headers = {
			'content-type': 'application/json',
			'content-length': Buffer.byteLength(text),
			...(bearer && { authorization: `Bearer ${token}` })
		};
		const path = `/api/v1/attempts/${attempt}/operations`;
		request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, (response) => {
			let said = '';
			response.setEncoding('utf8');
			response.on('data', (part) => (said += part));
			response.on('end', () => resolve({ status: response.statusCode, body: JSON.parse(said) }));
		})
			.on('error', reject)
			.end(text);
	});
}

function sleep(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
