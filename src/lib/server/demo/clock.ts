import { randomFrom } from '#lib/random.ts';
import type { World } from '../world.ts';

/** A world whose clock is moved by hand, and whose chance follows from a seed: for a demonstration, never for secrets. */
export class DemoClock {
	readonly world: World;
	#now: number;

	constructor(seed: string, start: number) {
		this.#now = start;
		const random = randomFrom(seed);
		this.world = {
			now: () => this.#now,
			clock: () => this.#now,
			bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(256 * random())),
			wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
		};
	}

	/** Time does not go back. */
	moveTo(time: number): void {
		this.#now = Math.max(this.#now, time);
	}
}
