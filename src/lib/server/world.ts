import { createHash, randomBytes } from 'node:crypto';

/** What the server needs of the world, so that a test can give it another one. */
export interface World {
	/** Milliseconds since 1970. */
	now(): number;
	/** Milliseconds that only go forward, whoever sets the time; from any beginning. */
	clock(): number;
	/** Bytes that nobody can guess. */
	bytes(count: number): Uint8Array;
	/** Fulfilled after so many milliseconds. */
	wait(milliseconds: number): Promise<void>;
}

export const realWorld: World = {
	now: Date.now,
	clock: () => performance.now(),
	bytes: (count) => randomBytes(count),
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

/** The least that the name of a page is: 120 bits by chance, as `newId` makes them. */
const PAGE = /^[\w-]{20,100}$/;

/**
 * A world whose chance follows from a request, where the page that sends it has a name: what is made by it has
 * the same id each time, so that sending it twice makes it once.
 */
export function followingRequest(
	world: World,
	page: string | undefined,
	request: readonly unknown[]
): World {
	if (page === undefined || !PAGE.test(page)) return world;
	let drawn = 0;
	return {
		...world,
		bytes: (count) =>
			createHash('shake256', { outputLength: count })
				.update(JSON.stringify([page, ...request, drawn++]))
				.digest()
	};
}

/** A name that nobody has had before: 120 bits, in 20 letters and digits that go into an address. */
export function newId({ bytes }: World): string {
	return Buffer.from(bytes(15)).toString('base64url');
}

/** A secret that opens a session, 256 bits. The store has only its hash. */
export function newToken({ bytes }: World): string {
	return Buffer.from(bytes(32)).toString('base64url');
}

/** What the store keeps of a token: who reads the file cannot sign in with it. */
export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}
