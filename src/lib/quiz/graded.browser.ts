import { hearOf } from '#lib/ui/events.browser.ts';
import { newId } from '#lib/ui/new-id.browser.ts';
import { openOutbox } from './outbox.browser.ts';
import { RemoteSitting } from './remote.svelte.ts';
import { transportTo } from './transport.browser.ts';
import type { Opening } from './wire.ts';

/** A disk that has not opened by then is not waited for: what is not sent is then said to be not kept. */
const DISK_WAIT_MS = 2_000;

/** The sitting of a page that a server marks; `operations` is where what is done is sent. */
export async function sittingOn(opening: Opening, operations: string): Promise<RemoteSitting> {
	const opened = await Promise.race([openOutbox(), wait(DISK_WAIT_MS)]);
	return new RemoteSitting(opening, {
		transport: transportTo(operations),
		outbox: opened?.ok ? opened.value : undefined,
		clock: () => performance.now(),
		newId,
		wait,
		chance: Math.random
	});
}

/**
 * Keeps a sitting in touch with the world: it sends again as soon as there is a network, and asks how
 * it stands when somebody else has changed it. Gives back what ends that.
 */
export function inTouch(sitting: RemoteSitting, live: string): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	addEventListener('online', () => sitting.retry(), { signal });
	addEventListener(
		'beforeunload',
		(event) => {
			if (sitting.view.keeping === 'lost') event.preventDefault();
		},
		{ signal }
	);
	let before: string | undefined;
	const message = (data: string) => {
		// The number of operations, which this page knows of by itself, and of other changes.
		const [seq, revision] = data.split(' ');
		const isOther = before !== undefined && before !== revision;
		before = revision;
		void sitting.settled().then(() => {
			if (isOther || Number(seq) > sitting.seq) sitting.refresh();
		});
	};
	signal.addEventListener('abort', hearOf(live, { message }));
	return () => ending.abort();
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
