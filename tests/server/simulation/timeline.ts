/** Time that passes when nothing is left to do: everything that will happen, in the order in which it will. */
export class Timeline {
	#now = 0;
	#made = 0;
	#events: { at: number; order: number; act: () => void }[] = [];

	/** Milliseconds since the beginning. */
	get now(): number {
		return this.#now;
	}

	after(milliseconds: number, act: () => void): void {
		const event = { at: this.#now + Math.max(0, milliseconds), order: this.#made++, act };
		const place = this.#events.findIndex(({ at }) => at > event.at);
		this.#events.splice(place < 0 ? this.#events.length : place, 0, event);
	}

	wait(milliseconds: number): Promise<void> {
		return new Promise((resolve) => this.after(milliseconds, resolve));
	}

	/** Lets things happen up to that time, each after all that the one before it has led to. */
	async until(time: number): Promise<void> {
		while (this.#events[0] && this.#events[0].at <= time) {
			const { at, act } = this.#events.shift()!;
			this.#now = at;
			act();
			await quiet();
		}
		this.#now = time;
	}
}

/** Fulfilled when all has run that waits for no time: the writer gathers for one turn of the event loop. */
async function quiet(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve));
	await new Promise((resolve) => setImmediate(resolve));
}
