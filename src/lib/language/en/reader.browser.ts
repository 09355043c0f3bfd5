import type { Article } from '#lib/article/article.ts';
import type { ReadReply, ReadRequest, SentReading } from './worker.browser.ts';

/** A reader that works beside the page. */
export interface PageReader {
	/** Reads an article; rejects with a sentence for people if it cannot. */
	read(article: Article): Promise<SentReading>;
	/** Ends the worker. What it was reading is given up. */
	close(): void;
}

/** Starts a reader. The weights are loaded when the first article comes, once for all visits. */
export function openReader(): PageReader {
	const worker = new Worker(new URL('./worker.browser.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, PromiseWithResolvers<SentReading>>();
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
		const asked = waiting.get(data.id);
		waiting.delete(data.id);
		if ('problem' in data) asked?.reject(new Error(data.problem));
		else asked?.resolve(data.reading);
	});
	worker.addEventListener('error', ({ message }) => fail(message || 'The reader stopped.'));

	function fail(message: string): void {
		for (const asked of waiting.values()) asked.reject(new Error(message));
		waiting.clear();
	}

	return {
		read(article) {
			const id = ++last;
			const asked = Promise.withResolvers<SentReading>();
			waiting.set(id, asked);
			worker.postMessage({ id, article } satisfies ReadRequest);
			return asked.promise;
		},
		close() {
			worker.terminate();
			fail('The reader was closed.');
		}
	};
}
