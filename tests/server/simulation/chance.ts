import { randomFrom } from '#lib/random.ts';

/** All chance of one simulation, from its seed. */
export class Chance {
	readonly number: () => number;

	constructor(seed: string) {
		this.number = randomFrom(seed);
	}

	/** True so many times of a hundred. */
	percent(share: number): boolean {
		return this.number() * 100 < share;
	}

	/** A whole number from the first to the last. */
	between(first: number, last: number): number {
		return first + Math.floor(this.number() * (last - first + 1));
	}

	one<T>(list: readonly T[]): T {
		return list[this.between(0, list.length - 1)]!;
	}
}
