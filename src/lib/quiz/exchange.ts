import type { RemoteShell } from './remote-shell.ts';
import { Patience } from './retry.ts';

/** Asks the server, one request at a time, until it has all and nobody wants to know more, however long that takes. */
export class Exchange {
	readonly #shell: RemoteShell;
	/** Whether the server lacks something, or its word is wanted. */
	readonly #isNeeded: () => boolean;
	/** Sends a request; false where nothing has come of it. */
	readonly #sendSome: () => Promise<boolean>;
	readonly #patience = new Patience();
	#isAsking = false;
	/** Something was done since the server was last asked. */
	#isDue = false;
	#done = Promise.resolve();

	constructor(shell: RemoteShell, isNeeded: () => boolean, sendSome: () => Promise<boolean>) {
		this.#shell = shell;
		this.#isNeeded = isNeeded;
		this.#sendSome = sendSome;
	}

	/** Begins, after something else. */
	beginAfter(first: Promise<void>): void {
		this.#isAsking = true;
		this.#done = first.then(() => this.#askAll());
	}

	/** Asks now, also where it waits for the network. */
	ask(): void {
		this.#isDue = true;
		this.#patience.wake();
		if (this.#isAsking) return;
		this.#isAsking = true;
		this.#done = this.#askAll();
	}

	/** Fulfilled when the server has all that there is. */
	async settled(): Promise<void> {
		while (this.#isAsking) await this.#done;
	}

	async #askAll(): Promise<void> {
		let failures = 0;
		while (this.#isDue || this.#isNeeded()) {
			this.#isDue = false;
			const isHeard = await this.#sendSome();
			failures = isHeard ? 0 : failures + 1;
			if (isHeard) continue;
			this.#isDue = true;
			await this.#patience.pause(failures, this.#shell);
		}
		this.#isAsking = false;
	}
}
