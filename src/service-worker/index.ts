/**
 * Makes what a learner has on an own device work without a network: the pages, and the making of questions.
 * A new version waits until nobody is at a sitting. What a server has to answer it never touches.
 */
import { build, files, prerendered, version } from '$service-worker';
import { forgetOtherWeights } from '#lib/language/en/weights-cache.browser.ts';
import { putAside } from '#lib/bank/shared-in.browser.ts';
import { answerTo, isOfAServer, isUnreached, listingOf, weightsIn, type Answer } from './answer.ts';
import { Filling } from './filling.ts';
import { isAnythingKept, KeptVersion } from './kept.ts';
import { remindOn } from './reminding.ts';
import { asksForStock } from './stock.ts';
import { mayTakeOver } from './turn.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const listing = listingOf(prerendered, build, files);
const weights = weightsIn(build);
const kept = new KeptVersion(version, listing);
const filling = new Filling(kept, weights);

/** What the version before says when it is this one's turn: the window that it has served last. */
interface Turn {
	readonly served: string;
}

/** The page that says that another one is not on this device. */
const OFFLINE = '/offline';

let lastServed: string[] = [];

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));
worker.addEventListener('message', (event) => {
	const [port] = event.ports;
	if (port && asksForStock(event.data)) {
		event.waitUntil(tellStock(port, event.data.stock === 'fill'));
		return;
	}
	const turn = event.data as Turn | undefined;
	if (typeof turn?.served !== 'string') return;
	lastServed = [turn.served];
	event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { method, headers } = request;
	const url = new URL(request.url);
	const isPage = request.mode === 'navigate';
	const answer = answerTo({ method, url, isPage, headers }, worker.location.origin, listing);
	if (answer.from === 'network') return;
	// Who is where is asked before this page is there too.
	const windows = isPage && worker.registration.waiting ? pathsOfWindows() : undefined;
	event.respondWith(Promise.resolve(windows).then(() => respond(answer, request)));
	if (isPage) event.waitUntil(afterPage(answer.path, event.resultingClientId, windows));
});

remindOn(worker);

/**
 * A device that only takes part in a class is not burdened with what it has no use for. The first version comes
 * even where not all of it can be kept: a page can ask it then what is missing. Another one would be worse than
 * the one that is there.
 */
async function install(): Promise<void> {
	const windows = await pathsOfWindows();
	const isAnything = await isAnythingKept();
	if (windows.every(isOfAServer) && !isAnything) return;
	await filling.fill().catch((error: unknown) => {
		if (worker.registration.active) throw error;
	});
}

async function begin(): Promise<void> {
	await kept.noteLeft([...lastServed, ...(await clientIds())]);
	await worker.clients.claim();
}

async function tellStock(port: MessagePort, isWanted: boolean): Promise<void> {
	if (isWanted) await filling.fill().catch(() => undefined);
	port.postMessage(await filling.stock());
}

async function respond(
	answer: Exclude<Answer, { from: 'network' }>,
	request: Request
): Promise<Response> {
	switch (answer.from) {
		case 'own':
			// Without its query: what was shared with this app is nobody else's.
			return (await kept.find(answer.path)) ?? ownFromNetwork(answer.path, request);
		case 'any':
			return (await caches.match(answer.path, { ignoreVary: true })) ?? fetch(request);
		case 'aside':
			return request
				.formData()
				.then(putAside)
				.then(
					() => Response.redirect('/make?shared', 303),
					() => Response.redirect('/make?lost', 303)
				);
		case 'told':
			return fetch(request).then(
				(response) => (isUnreached(response.status) ? notHere(answer.path) : response),
				() => notHere(answer.path)
			);
	}
}

/** What is not kept yet. A page that cannot be had is told, as one that is never kept. */
function ownFromNetwork(path: string, request: Request): Promise<Response> {
	const fetched = fetch(isPlain(request) ? request : path);
	return request.mode === 'navigate' && path !== OFFLINE
		? fetched.catch(() => notHere(path))
		: fetched;
}

function notHere(path: string): Response {
	return Response.redirect(`${OFFLINE}?to=${encodeURIComponent(path)}`);
}

function isPlain({ url }: Request): boolean {
	return !url.includes('?');
}

/** The next version has its turn, what an earlier one has left goes, and what is missing is kept. */
async function afterPage(path: string, served: string, windows?: Promise<string[]>): Promise<void> {
	if (windows && mayTakeOver(await windows, path))
		worker.registration.waiting?.postMessage({ served } satisfies Turn);
	if ((await kept.sweep([served, ...(await clientIds())])) && weights)
		await forgetOtherWeights(weights);
	// Without a network, or without room, it is tried again at the next page.
	await filling.fill().catch(() => undefined);
}

async function pathsOfWindows(): Promise<string[]> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.map(({ url }) => new URL(url).pathname);
}

async function clientIds(): Promise<string[]> {
	const clients = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
	return clients.map(({ id }) => id);
}
