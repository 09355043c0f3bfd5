/** Reads English in a worker: the page goes on while an article is read. */
import type { Article } from '#lib/article/article.ts';
import { loadModel } from './model.browser.ts';
import { makeReader, type FullReading, type Reader } from './reader.ts';

/** What a page asks: an article, under a number of its own. */
export interface ReadRequest {
	readonly id: number;
	readonly article: Article;
}

/** A reading as it can be sent: without its one function. */
export type SentReading = Omit<FullReading, 'entityOf'>;

/** The answer to a request: a reading, or a sentence that says why there is none. */
export type ReadReply =
	| { readonly id: number; readonly reading: SentReading }
	| { readonly id: number; readonly problem: string };

let reader: Promise<Reader> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => void answer(data));

async function answer({ id, article }: ReadRequest): Promise<void> {
	self.postMessage(await replyTo(id, article));
}

async function replyTo(id: number, article: Article): Promise<ReadReply> {
	try {
		reader ??= loadModel().then(makeReader);
		const { entityOf: _, ...reading } = (await reader).read(article);
		return { id, reading };
	} catch (error) {
		// The next request tries again: the connection may be back by then.
		reader = undefined;
		return { id, problem: error instanceof Error ? error.message : String(error) };
	}
}
