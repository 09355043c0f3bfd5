import * as v from 'valibot';
import type { Transport } from './remote-shell.ts';
import { Reply } from './wire.ts';

/** A request that has no answer by then counts as lost, and is sent again: that makes no difference. */
const ANSWER_WAIT_MS = 10_000;

/** Sends operations to an address of this site, which answers with a `Reply`. */
export function transportTo(address: string): Transport {
	return {
		async send(request) {
			const response = await fetch(address, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(request),
				cache: 'no-store',
				// What is sent as the learner leaves the page still arrives.
				keepalive: true,
				signal: AbortSignal.timeout(ANSWER_WAIT_MS)
			});
			if (!response.ok) throw new Error(`The server answered ${response.status}.`);
			return v.parse(Reply, await response.json());
		}
	};
}
