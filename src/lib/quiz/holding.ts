import type { Outbox } from './outbox.ts';
import type { Sent } from './wire.ts';

/** What of an attempt this device has on its own disk, while the server does not have it. */
export class Holding {
	/** The disk has failed, or there is none. */
	isBroken: boolean;
	readonly #attempt: string;
	readonly #outbox: Outbox | undefined;
	/** The number that each operation has there, by its id. */
	readonly #held = new Map<string, number>();

	constructor(attempt: string, outbox: Outbox | undefined) {
		this.#attempt = attempt;
		this.#outbox = outbox;
		this.isBroken = !outbox;
	}

	/** What an earlier page has left there, in sequence. */
	async left(): Promise<readonly Sent[]> {
		const found = await this.#outbox?.find(this.#attempt);
		if (!found?.ok) return [];
		for (const { id, seq } of found.value) this.#held.set(id, seq);
		return found.value;
	}

	/** Whether all of these are on the disk as they are now. */
	has(operations: readonly Sent[]): boolean {
		return operations.every(({ id, seq }) => this.#held.get(id) === seq);
	}

	/** Writes those that are not there yet. */
	async hold(operations: readonly Sent[]): Promise<void> {
		const unheld = operations.filter((each) => !this.has([each]));
		if (unheld.length === 0) return;
		this.isBroken = !this.#outbox;
		const kept = await this.#outbox?.put(this.#attempt, unheld);
		this.isBroken = !kept?.ok;
		if (kept?.ok) for (const { id, seq } of unheld) this.#held.set(id, seq);
	}

	/** Lets go of what the server has. */
	letGo(ids: readonly string[]): void {
		for (const id of ids) this.#held.delete(id);
		if (ids.length > 0) void this.#outbox?.drop(this.#attempt, ids);
	}
}
