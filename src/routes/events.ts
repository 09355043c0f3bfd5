import { error } from '@sveltejs/kit';
import type { Notices, Topic } from '#lib/server/database/notices.ts';
import { serverLimits } from '#lib/server/limits.ts';

/** How many listen to a topic. */
const listening = new Map<Topic, number>();

/**
 * Server-sent events: what `say` gives is sent at once, and again whenever something has changed, gathered
 * over a short while. It ends when the other side goes, and by itself after a while: a page opens it again,
 * and whoever may no longer see it is told nothing more.
 */
export function eventsOf(notices: Notices, topic: Topic, say: () => Promise<string>): Response {
	const count = listening.get(topic) ?? 0;
	if (count >= serverLimits.listeners) error(429, 'Too many pages listen to this.');
	listening.set(topic, count + 1);
	let end = () => {};
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const stop = feed(controller, notices, topic, say);
			const last = setTimeout(() => {
				end();
				controller.close();
			}, serverLimits.listenMs);
			end = () => {
				clearTimeout(last);
				stop();
				const left = (listening.get(topic) ?? 1) - 1;
				if (left > 0) listening.set(topic, left);
				else listening.delete(topic);
			};
		},
		cancel: () => end()
	});
	return new Response(stream, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// A proxy that gathers would keep them back.
			'x-accel-buffering': 'no'
		}
	});
}

function feed(
	controller: ReadableStreamDefaultController<Uint8Array>,
	notices: Notices,
	topic: Topic,
	say: () => Promise<string>
): () => void {
	const encoder = new TextEncoder();
	let timer: NodeJS.Timeout | undefined;
	let isOver = false;
	let isLooking = false;
	/** Something has changed that was not told. */
	let isDue = false;
	const send = (text: string) => isOver || controller.enqueue(encoder.encode(text));
	async function tell(): Promise<void> {
		timer = undefined;
		isDue = true;
		// One look after the other: what was seen first would be told last.
		if (isLooking) return;
		isLooking = true;
		isDue = false;
		try {
			const said = await say();
			send(`data: ${said}\n\n`);
			if (isDue) soon();
		} catch {
			// The store is away; it is asked again with the next sign of life.
			isDue = true;
		}
		isLooking = false;
	}
	const soon = () => (timer ??= setTimeout(() => void tell(), serverLimits.gatherMs));
	const unlisten = notices.listen(topic, soon);
	const beat = setInterval(() => {
		send(': still here\n\n');
		if (isDue) soon();
	}, serverLimits.heartbeatMs);
	beat.unref();
	void tell();
	return () => {
		isOver = true;
		clearTimeout(timer);
		clearInterval(beat);
		unlisten();
	};
}
