import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Opening, Reply, Sent } from '#lib/quiz/wire.ts';
import type { BuiltServer } from './built-server.ts';

/** What one answer of a learner was, as the learner knows it. */
export type Acknowledged = Pick<Sent, 'id' | 'seq' | 'event'>;

/** Operations that one sitting takes; a real one ends long before. */
const OPERATIONS = 2_000;
/** How long is waited before a server that is gone, or refuses, is asked again. */
const AGAIN_MS = 15;

/**
 * A learner who comes in, begins and answers without a pause, and asks again for whatever was not
 * acknowledged, whatever becomes of the server meanwhile.
 */
export class Relentless {
	readonly name: string;
	/** What the server has said that it has. */
	readonly acknowledged: Acknowledged[] = [];
	/** Known from when the server has said so. */
	learner: string | undefined;
	attempt: string | undefined;
	/** Answers that were no success, by their status. */
	readonly refusals = new Map<number, number>();
	readonly #server: BuiltServer;
	#token = '';
	#waiting: Sent[] = [];
	#seq = 0;
	#isOver = false;

	constructor(name: string, server: BuiltServer) {
		this.name = name;
		this.#server = server;
	}

	/** Fulfilled after `stop`, when nothing is under way any more. */
	async goOn(code: string): Promise<void> {
		const id = randomBytes(15).toString('base64url');
		const joined = await this.#ask<Joined>('/api/v1/join', { code, name: this.name, id });
		if (!joined) return;
		this.learner = joined.learner.id;
		this.#token = joined.token;
		const begin = `/api/v1/assignments/${joined.assignment}/attempts`;
		const opening = await this.#ask<Opening>(begin, {});
		if (!opening) return;
		this.attempt = opening.attempt.id;
		while (!this.#isOver && this.#seq < OPERATIONS) await this.#answer(this.attempt);
	}

	stop(): void {
		this.#isOver = true;
	}

	async #answer(attempt: string): Promise<void> {
		while (this.#waiting.length < 3) this.#waiting.push(this.#next(attempt));
		const sent = { version: 1, operations: this.#waiting };
		const reply = await this.#ask<Reply>(`/api/v1/attempts/${attempt}/operations`, sent);
		if (!reply) return;
		const isThere = ({ id }: Sent) => reply.acknowledged.includes(id);
		this.acknowledged.push(...this.#waiting.filter(isThere));
		this.#waiting = this.#waiting.filter((one) => !isThere(one));
		this.#seq = reply.seq;
	}

	#next(attempt: string): Sent {
		const seq = this.#seq + this.#waiting.length + 1;
		return { id: `${attempt}-${seq}`, seq, event: { type: 'answer', value: `answer ${seq}` } };
	}

	/** What the server says to it at last; undefined after `stop`. */
	async #ask<T>(path: string, body: unknown): Promise<T | undefined> {
		while (!this.#isOver) {
			const response = await this.#server.post(path, body, this.#token).catch(() => undefined);
			// A server that is killed in the middle of an answer has given none.
			const said = await response?.json().catch(() => undefined);
			if (response?.ok && said) return said as T;
			if (response && !response.ok)
				this.refusals.set(response.status, (this.refusals.get(response.status) ?? 0) + 1);
			await sleep(AGAIN_MS);
		}
		return undefined;
	}
}

interface Joined {
	assignment: string;
	learner: { id: string };
	token: string;
}
