/** What a version has, by addresses without their query. */
export interface Listing {
	/** Pages of a learner on an own device, and what they fetch. */
	readonly pages: readonly string[];
	/** Scripts, styles, fonts, pictures. */
	readonly files: readonly string[];
}

/** What of a request decides what it is answered with. */
export interface Asked {
	readonly method: string;
	readonly url: URL;
	/** Whether it is for a document that a window will show. */
	readonly isPage: boolean;
	readonly headers: Pick<Headers, 'has' | 'get'>;
}

/**
 * Who answers: the `network`, as if there were no worker; this version (`own`); `any` version that has the
 * file, whose name changes with it; or the network, and without one a page that says so (`told`). What another
 * app shares is put aside on this device (`aside`).
 */
export type Answer =
	| { readonly from: 'network' }
	| { readonly from: 'own' | 'any' | 'told' | 'aside'; readonly path: string };

/** What only a server can answer: accounts, classes, attempts in class, and how the server is. */
const OF_A_SERVER =
	/^\/(?:teach|take|join|api|sign-in|sign-out|setup|invited|gallery|healthz|readyz)(?:\/|$)/;

/** Where the build puts files whose name changes with what they hold. */
export const UNCHANGING = '/_app/immutable/';

/** What the reader has learnt has a cache of its own: it outlasts many versions of the pages. */
const WEIGHTS = /\.weights$/;

/** See `share_target` in static/site.webmanifest. */
const SHARED = '/make/shared';

const NETWORK: Answer = { from: 'network' };

/** All that a version keeps, of what the build has made. */
export function listingOf(
	drawn: readonly string[],
	build: readonly string[],
	files: readonly string[]
): Listing {
	return {
		pages: drawn.filter((path) => !OF_A_SERVER.test(path)),
		files: [...build, ...files].filter((path) => !WEIGHTS.test(path))
	};
}

/** Where the build has put what the reader has learnt. */
export function weightsIn(build: readonly string[]): string | undefined {
	return build.find((path) => WEIGHTS.test(path));
}

/** Whether a page needs a server, and nothing of what is kept here. */
export function isOfAServer(path: string): boolean {
	return OF_A_SERVER.test(path);
}

/** Who answers a request at this origin. */
export function answerTo(asked: Asked, origin: string, { pages, files }: Listing): Answer {
	const { method, url, isPage, headers } = asked;
	if (isShared(asked, origin)) return { from: 'aside', path: SHARED };
	if (method !== 'GET' || url.origin !== origin || isPiecemeal(headers)) return NETWORK;
	const path = pathOf(url);
	if (OF_A_SERVER.test(path)) return NETWORK;
	if (pages.includes(path) || files.includes(path)) return { from: 'own', path };
	if (path.startsWith(UNCHANGING)) return { from: 'any', path };
	return isPage ? { from: 'told', path } : NETWORK;
}

/** What is served under an address, by its ending; a page has none. */
const TYPES: Readonly<Record<string, RegExp>> = {
	'': /^text\/html\b/,
	js: /^(?:text|application)\/javascript\b/,
	css: /^text\/css\b/,
	json: /^application\/json\b/
};
const OTHER = /^(?!text\/html\b)/;

/** Whether a response can be what is at an address, by the type that it says it has. */
export function isTypeOf(path: string, type: string): boolean {
	const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
	return (TYPES[ending] ?? OTHER).test(type);
}

/** Whether a proxy answers for a server that it does not reach: 503 a server says itself, when it is busy. */
export function isUnreached(status: number): boolean {
	return status === 502 || (status >= 504 && status < 530);
}

/** What another app shares comes as the form of a page. */
function isShared({ method, url, isPage }: Asked, origin: string): boolean {
	return method === 'POST' && isPage && url.origin === origin && url.pathname === SHARED;
}

/** A stream of events, or a part of a file. */
function isPiecemeal(headers: Asked['headers']): boolean {
	return headers.has('range') || headers.get('accept') === 'text/event-stream';
}

/** An address as the listing writes it: without its query, a closing slash, and needless escapes. */
function pathOf({ pathname }: URL): string {
	const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
