import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import type { Progress } from '#lib/bank/progress.ts';
import { serverLimits } from '../limits.ts';
import { Refusal, unavailable } from '../refusal.ts';
import { fetchArticle } from './address.ts';
import { realNet, type Net } from './address-connection.ts';
import { megabytesOf, startMaking } from './maker-process.ts';
import { Said, type Given, type Made, type Source } from './source.ts';

/** What the host allows, and, in a test, how much. */
export interface MakerTerms {
	readonly allowAddresses: boolean;
	readonly milliseconds?: number;
	readonly megabytes?: number;
	readonly net?: Net;
}

export interface Watching {
	onProgress?: (progress: Progress) => void;
}

interface Job extends Watching {
	given: Given;
	done: (made: Made) => void;
}

const TOO_LONG = 'Reading this took too long, and was given up. A shorter text may do.';
const TOO_MUCH = 'Reading this took too much memory, and was given up. A shorter text may do.';
const BROKEN = 'Reading this failed, and was given up. Paste its text instead.';
const NOT_ALLOWED = 'This Readback fetches no addresses: save the page, and choose the file.';
const CLOSING = 'The server is being restarted. It can be tried again in a moment.';

/** Makes banks beside the requests: one at a time, within a time and a memory, the others wait. */
export class Maker {
	readonly #terms: Required<MakerTerms>;
	#process: ChildProcess | undefined;
	#fetching = 0;
	#waiting: Job[] = [];
	#job: Job | undefined;
	#timer: NodeJS.Timeout | undefined;
	#watch: NodeJS.Timeout | undefined;

	constructor(terms: MakerTerms) {
		const { makingMs, makingMegabytes } = serverLimits;
		this.#terms = {
			milliseconds: makingMs,
			megabytes: makingMegabytes,
			net: realNet,
			...terms
		};
	}

	/** A bank of what was given; refused where it is too large, too many wait, or the host does not allow it. */
	async make(source: Source, watching: Watching = {}): Promise<Made> {
		const room = serverLimits.makingWaiting - this.#waiting.length - this.#fetching;
		if (room <= 0)
			throw unavailable(
				'Many articles are being read just now. It can be tried again in a moment.'
			);
		if (!('address' in source)) return this.#makeGiven(source, watching);
		if (!this.#terms.allowAddresses) throw new Refusal(403, NOT_ALLOWED);
		this.#fetching++;
		const fetched = await fetchArticle(source.address, this.#terms.net).finally(
			() => this.#fetching--
		);
		if (fetched.problem !== undefined) return { problem: fetched.problem };
		return this.#makeGiven({ ...fetched, title: source.title }, watching);
	}

	close(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const { done } of waiting) done({ problem: CLOSING });
		this.#giveUp(CLOSING);
	}

	async #makeGiven(given: Given, watching: Watching): Promise<Made> {
		if (given.content.length > serverLimits.uploadBytes)
			throw new Refusal(413, `A file has at most ${serverLimits.uploadBytes / 1_000_000} MB.`);
		return new Promise((done) => {
			this.#waiting.push({ given, done, ...watching });
			this.#next();
		});
	}

	#next(): void {
		if (this.#job) return;
		this.#job = this.#waiting.shift();
		if (!this.#job) return;
		try {
			this.#process ??= this.#start();
			this.#process.send(this.#job.given, (error) => error && this.#giveUp(BROKEN));
		} catch (error) {
			console.error(error);
			return this.#giveUp(BROKEN);
		}
		this.#timer = setTimeout(() => this.#giveUp(TOO_LONG), this.#terms.milliseconds);
		this.#watch = setInterval(
			() => this.#isHeavy(1) && this.#giveUp(TOO_MUCH),
			serverLimits.makingWeighedMs
		);
	}

	#start(): ChildProcess {
		const started = startMaking();
		const ifStill = (heard: () => void) => () => {
			if (started === this.#process) heard();
		};
		started.on('message', (message: unknown) => ifStill(() => this.#hear(message))());
		started.on(
			'exit',
			// V8 aborts where it finds no memory.
			(_, signal) => ifStill(() => this.#giveUp(signal === 'SIGABRT' ? TOO_MUCH : BROKEN))()
		);
		started.on(
			'error',
			ifStill(() => this.#giveUp(BROKEN))
		);
		return started;
	}

	/** A file may have misled the process: what it says is not believed. */
	#hear(message: unknown): void {
		const { success, output } = v.safeParse(Said, message);
		if (!success) this.#giveUp(BROKEN);
		else if ('progress' in output) this.#job?.onProgress?.(output.progress);
		else {
			this.#finish(output.made);
			// What an article has left behind would be missing to the next ones.
			if (this.#isHeavy(0.5)) this.#giveUp(BROKEN);
		}
	}

	/** Whether the process holds more than this share of what it may. */
	#isHeavy(share: number): boolean {
		const megabytes = this.#process && megabytesOf(this.#process);
		return megabytes !== undefined && megabytes > this.#terms.megabytes * share;
	}

	/** The process is given up with what it was at; the next article has a new one. */
	#giveUp(problem: string): void {
		const given = this.#process;
		this.#process = undefined;
		given?.kill('SIGKILL');
		this.#finish({ problem });
	}

	#finish(made: Made): void {
		clearTimeout(this.#timer);
		clearInterval(this.#watch);
		this.#job?.done(made);
		this.#job = undefined;
		this.#next();
	}
}
