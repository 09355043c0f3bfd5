/** Pages that somebody is at a sitting in. */
const SITTING = /^\/(?:learn\/[^/]+\/practise|study\/(?:review|practise)|take\/[^/]+)\/?$/;

/**
 * Whether the next version may take over when somebody goes to a page: nobody is at a sitting, nobody goes to
 * one, and nobody loads the same page again.
 */
export function mayTakeOver(windows: readonly string[], to: string): boolean {
	return !isAtSitting([...windows, to]) && !windows.includes(to);
}

/** Whether one of these pages is one that somebody is at a sitting in. */
export function isAtSitting(windows: readonly string[]): boolean {
	return windows.some((path) => SITTING.test(path));
}

/** What an earlier version has left: its caches, and who may still need something of them. */
export interface Left {
	readonly caches: readonly string[];
	/** By the ids that the browser gives to windows and workers. */
	readonly clients: readonly string[];
}

/** Whether nobody is there any more who may need what an earlier version has left. */
export function isForsaken({ clients }: Left, there: readonly string[]): boolean {
	return !clients.some((client) => there.includes(client));
}

/** A file that a page names: its script, its styles, its fonts. */
const NAMED = /_app\/immutable\/[\w./-]+\.(?:js|css|woff2)/g;

/**
 * Whether a page is of the version that has these files: a server that changes while a page is fetched gives
 * one of another, and a page that names none of ours is not from our server.
 */
export function isOfOneVersion(page: string, files: readonly string[]): boolean {
	const named = [...page.matchAll(NAMED)];
	return named.length > 0 && named.every(([name]) => files.includes(`/${name}`));
}
