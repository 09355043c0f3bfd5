/** Makes banks in a worker: the page goes on while one is made, and nothing leaves the device. */
import { parseArticle } from '#lib/article/parse.ts';
import { tooManyBytes } from '#lib/article/problem.ts';
import { withTitle } from '#lib/article/title.ts';
import { loadModel } from '#lib/language/en/model.browser.ts';
import { makeReader, type Reader } from '#lib/language/en/reader.ts';
import { limits } from '#lib/limits.ts';
import type { Bank } from './bank.ts';
import { generateBank } from './generate.ts';
import { tellProgress, type Progress } from './progress.ts';

/** An article as a person gives it: what was pasted, or a file. */
export interface Source {
	readonly content: string | Blob;
	/** The file's name; empty for what was pasted. */
	readonly name: string;
	/** The title that the person has given it; empty where the article's own is good. */
	readonly title: string;
}

/** A bank, or a sentence that says why there is none. */
export type Made =
	| { readonly bank: Bank; readonly problem?: undefined }
	| { readonly bank?: undefined; readonly problem: string };

/** What the worker says: how far it is, and in the end what it has made. */
export type Reply = { readonly progress: Progress } | { readonly made: Made };

let reader: Promise<Reader> | undefined;
// Who has opened it is about to ask; what goes wrong now is told then.
void readerFor().catch(() => undefined);

self.addEventListener('message', ({ data }: MessageEvent<Source>) => void answer(data));

async function answer(source: Source): Promise<void> {
	const made = await make(source).catch((error: unknown): Made => ({
		problem: error instanceof Error ? error.message : String(error)
	}));
	say({ made });
}

async function make({ content, name, title }: Source): Promise<Made> {
	if (typeof content !== 'string' && content.size > limits.fileBytes)
		return { problem: tooManyBytes(content.size).sentence };
	const { article, problem } = parseArticle(await textOrBytes(content, name), name);
	if (problem) return { problem: problem.sentence };
	const telling = tellProgress((progress) => say({ progress }));
	const bank = generateBank(withTitle(article, title), { reader: await readerFor(), ...telling });
	return { bank };
}

async function readerFor(): Promise<Reader> {
	try {
		// The patterns find fewer names than the model does, and cleaner ones.
		reader ??= loadModel().then(({ grammar }) => makeReader({ grammar }));
		return await reader;
	} catch (error) {
		// The next request tries again: the connection may be back by then.
		reader = undefined;
		throw error;
	}
}

/** A file is read only now: it may be gone since it was chosen. */
async function textOrBytes(content: Source['content'], name: string): Promise<string | Uint8Array> {
	if (typeof content === 'string') return content;
	try {
		return new Uint8Array(await content.arrayBuffer());
	} catch {
		throw new Error(`${name} cannot be read any more: choose it again.`);
	}
}

function say(reply: Reply): void {
	self.postMessage(reply);
}
