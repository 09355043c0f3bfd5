import { serverLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { Recent } from './rows.ts';
import { hashOf, type World } from './world.ts';

/** How many tries somebody has at once, and how long one takes to come back, in milliseconds. */
export interface Rate {
	tries: number;
	backMs: number;
}

/** Counts tries by who makes them (a token bucket each); it forgets when the process ends. */
export class Rates {
	readonly #world: Pick<World, 'now'>;
	readonly #spent = new Recent<string, { spent: number; at: number }>(serverLimits.ratesKept);

	constructor(world: Pick<World, 'now'>) {
		this.#world = world;
	}

	/** Takes one try of `who` at `what`. Throws a refusal where none is left. */
	take(what: string, who: string, { tries, backMs }: Rate): void {
		const key = keyOf(what, who);
		const now = this.#world.now();
		const before = this.#spent.get(key) ?? { spent: 0, at: now };
		const spent = Math.max(0, before.spent - Math.max(0, now - before.at) / backMs);
		if (spent + 1 > tries) {
			const seconds = Math.ceil(((spent + 1 - tries) * backMs) / 1000);
			throw new Refusal(
				429,
				`That was tried too often. It can be tried again in ${inWords(seconds)}.`
			);
		}
		this.#spent.set(key, { spent: spent + 1, at: now });
	}

	/** Gives one try back: it was right. Those that were wrong stay counted, whatever was right between them. */
	giveBack(what: string, who: string): void {
		const key = keyOf(what, who);
		const before = this.#spent.get(key);
		if (before) this.#spent.set(key, { ...before, spent: Math.max(0, before.spent - 1) });
	}

	/** Gives the tries back, after one that was right. */
	forget(what: string, who: string): void {
		this.#spent.delete(keyOf(what, who));
	}
}

/** Who tries may say who that is: 20 MB of it shall not stay in memory, nor anybody's e-mail address. */
function keyOf(what: string, who: string): string {
	return `${what} ${hashOf(who)}`;
}

/**
 * What somebody's address is counted by: with IPv6 one person has as many as they like within a network of
 * 64 bits. @example networkOf('2001:db8::7') // '2001:db8:0:0'
 */
export function networkOf(address: string): string {
	// Some proxies add the port: to IPv6 behind brackets.
	const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address;
	const v4 = /(?:^|:)(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/.exec(bare)?.[1];
	if (v4) return v4;
	const [head = [], tail] = bare.toLowerCase().split('::').map(groupsIn);
	const zeros = tail ? Math.max(0, 8 - head.length - tail.length) : 0;
	return [...head, ...Array<string>(zeros).fill('0'), ...(tail ?? [])].slice(0, 4).join(':');
}

function groupsIn(part: string): string[] {
	return part
		.split(':')
		.filter(Boolean)
		.map((group) => group.replace(/^0+(?=.)/, ''));
}

function inWords(seconds: number): string {
	if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`;
	const minutes = Math.ceil(seconds / 60);
	return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
