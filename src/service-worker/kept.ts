import { isTypeOf, UNCHANGING, type Listing } from './answer.ts';
import { troubleOf } from './stock.ts';
import { isForsaken, isOfOneVersion, type Left } from './turn.ts';

const PREFIX = 'readback-pages-';
/** Where a version notes what the one before it has left. */
const LEFT = '/left-by-earlier-versions';
/** How much is fetched at once: a page that is being read has the network too. */
const AT_ONCE = 6;
/** A file whose name changes with it is had from the browser's own cache; where that one was fooled, anew. */
const KEPT_BY_BROWSER = ['default', 'reload'] as const;
const ASKED_ANEW = ['no-cache'] as const;

/** What one version keeps on this device. */
export class KeptVersion {
	readonly #name: string;
	readonly #listing: Listing;

	constructor(version: string, listing: Listing) {
		this.#name = PREFIX + version;
		this.#listing = listing;
	}

	/** What is kept for an address; a page is kept only when all that it needs is. */
	find(path: string): Promise<Response | undefined> {
		return caches.match(path, { cacheName: this.#name, ignoreVary: true });
	}

	/** How much of all that it needs is kept. */
	async count(): Promise<{ kept: number; wanted: number }> {
		const kept = await this.#paths();
		const wanted = [...this.#listing.files, ...this.#listing.pages];
		return { kept: wanted.filter((path) => kept.has(path)).length, wanted: wanted.length };
	}

	/**
	 * Keeps what is missing, the pages last.
	 *
	 * @throws where something cannot be had or there is no room; what is kept by then stays, and the next try
	 * goes on from there
	 */
	async fill(): Promise<void> {
		const cache = await caches.open(this.#name);
		const kept = await this.#paths();
		const { pages, files } = this.#listing;
		for (const part of [files, pages])
			await inTurns(
				part.filter((path) => !kept.has(path)),
				async (path) => cache.put(path, await this.#fetch(path))
			);
	}

	async #paths(): Promise<ReadonlySet<string>> {
		const cache = await caches.open(this.#name);
		return new Set((await cache.keys()).map(({ url }) => decodeURI(new URL(url).pathname)));
	}

	/**
	 * What the server has, and nobody in between: the sign-in page of a network answers in its place, with a good
	 * conscience, and would stand there for as long as the version does.
	 *
	 * @throws with what came instead
	 */
	async #fetch(path: string): Promise<Response> {
		let why = '';
		for (const cache of path.startsWith(UNCHANGING) ? KEPT_BY_BROWSER : ASKED_ANEW) {
			const response = await fetch(path, { cache });
			why = await this.#whyNot(path, response);
			if (!why) return response;
		}
		throw new Error(why);
	}

	async #whyNot(path: string, response: Response): Promise<string> {
		if (response.status !== 200 || response.redirected) return `${path}: ${response.status}`;
		const type = response.headers.get('content-type') ?? '';
		if (!isTypeOf(path, type)) return `${path} is ${type || 'of no type'}.`;
		if (!type.startsWith('text/html')) return '';
		return isOfOneVersion(await response.clone().text(), this.#listing.files)
			? ''
			: `${path} is of another version.`;
	}

	/** Notes whom the versions before this one may still serve. */
	async noteLeft(clients: readonly string[]): Promise<void> {
		const earlier = await earlierThan(this.#name);
		if (earlier.length === 0) return;
		const cache = await caches.open(this.#name);
		await cache.put(LEFT, Response.json({ caches: earlier, clients } satisfies Left));
	}

	/** Deletes what the versions before this one have left, if nobody is there who may need it; whether it did. */
	async sweep(there: readonly string[]): Promise<boolean> {
		const noted = await this.find(LEFT);
		if (!noted) return false;
		const left = (await noted.json()) as Left;
		if (!isForsaken(left, there)) return false;
		for (const name of left.caches) await caches.delete(name);
		return (await caches.open(this.#name)).delete(LEFT);
	}
}

/** Whether any version keeps anything on this device. */
export async function isAnythingKept(): Promise<boolean> {
	return (await earlierThan('')).length > 0;
}

async function earlierThan(own: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== own);
}

/** One that cannot be had does not keep the others out; without a network or room none is tried any more. */
async function inTurns(paths: string[], keep: (path: string) => Promise<void>): Promise<void> {
	const rest = [...paths];
	const failed: unknown[] = [];
	const one = async () => {
		for (let path = rest.shift(); path !== undefined; path = rest.shift())
			await keep(path).catch((error: unknown) => {
				failed.push(error);
				if (troubleOf(error) !== 'missing') rest.length = 0;
			});
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
	if (failed.length > 0) throw failed[0];
}
