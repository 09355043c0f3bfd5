import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { serverLimits } from '../limits.ts';
import { Refusal, unavailable } from '../refusal.ts';
import type { Made, Source } from './source.ts';

/**
 * Where the thread's code is: it runs from its source, which Node reads as it is, also when the server
 * was built. The process is started in the project's folder, or told where that is.
 */
const THREAD = resolve(process.env.READBACK_ROOT ?? '.', 'src/lib/server/maker/thread.ts');

interface Job {
	source: Source;
	done: (made: Made) => void;
}

/** Makes banks beside the requests: one at a time, within a time and a memory, the others wait. */
export class Maker {
	#worker: Worker | undefined;
	#waiting: Job[] = [];
	#job: Job | undefined;
	#timer: NodeJS.Timeout | undefined;

	/** A bank of what was given; refused where too many wait. */
	make(source: Source): Promise<Made> {
		if (source.content.length > serverLimits.uploadBytes)
			throw new Refusal(413, `A file has at most ${serverLimits.uploadBytes / 1_000_000} MB.`);
		if (this.#waiting.length >= serverLimits.makingWaiting)
			throw unavailable(
				'Many articles are being read just now. It can be tried again in a moment.'
			);
		return new Promise((done) => {
			this.#waiting.push({ source, done });
			this.#next();
		});
	}

	close(): void {
		void this.#worker?.terminate();
		this.#worker = undefined;
	}

	#next(): void {
		if (this.#job) return;
		this.#job = this.#waiting.shift();
		if (!this.#job) return;
		this.#worker ??= this.#start();
		this.#worker.postMessage(this.#job.source);
		this.#timer = setTimeout(() => this.#fail(TOO_LONG), serverLimits.makingMs);
	}

	#start(): Worker {
		if (!existsSync(THREAD))
			throw new Error(`There is no ${THREAD}: start Readback in its folder.`);
		const worker = new Worker(THREAD, {
			resourceLimits: { maxOldGenerationSizeMb: serverLimits.makingMegabytes }
		});
		worker.unref();
		worker.on('message', (made: Made) => this.#finish(made));
		worker.on('error', () => worker === this.#worker && this.#fail(TOO_MUCH));
		return worker;
	}

	/** The thread is given up with what it was at; the next article has a new one. */
	#fail(problem: string): void {
		void this.#worker?.terminate();
		this.#worker = undefined;
		this.#finish({ problem });
	}

	#finish(made: Made): void {
		clearTimeout(this.#timer);
		this.#job?.done(made);
		this.#job = undefined;
		this.#next();
	}
}

const TOO_LONG = 'Reading this took too long, and was given up. A shorter text may do.';
const TOO_MUCH = 'Reading this took too much memory, and was given up. A shorter text may do.';
