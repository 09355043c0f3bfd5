import * as v from 'valibot';
import { Opening, Reply, SendRequest } from '#lib/quiz/wire.ts';
import type { Chance } from './chance.ts';
import type { Host, Process } from './host.ts';
import type { Timeline } from './timeline.ts';

/** After so long a browser gives a request up. */
const GIVEN_UP_MS = 10_000;

/** A network that loses, delays, repeats and reorders what goes through it, both ways. */
export class Network {
	readonly #timeline: Timeline;
	readonly #chance: Chance;
	readonly #host: Host;
	/** Of a hundred, so many are lost, repeated, or take long. */
	trouble = 0;
	/** Hears some of the replies in the moment in which they are sent. */
	said: (attempt: string, learner: string, reply: Reply) => void = () => {};
	readonly counts = { requests: 0, lost: 0, repeated: 0 };

	constructor(timeline: Timeline, chance: Chance, host: Host) {
		this.#timeline = timeline;
		this.#chance = chance;
		this.#host = host;
	}

	/** Sends a learner's request. It is rejected where no answer comes, and nobody knows whether it arrived. */
	async send(attempt: string, learner: string, request: SendRequest): Promise<Reply> {
		const sent = JSON.stringify(request);
		return v.parse(
			Reply,
			await this.#ask((process) => this.#answer(process, { attempt, learner, sent }))
		);
	}

	/** Asks for the page of an attempt. */
	async open(attempt: string, learner: string): Promise<Opening> {
		return v.parse(Opening, await this.#ask(({ attempts }) => attempts.open(attempt, learner)));
	}

	/** Asks a process for something, and gives what has come over the wire. */
	#ask(asked: (process: Process) => Promise<unknown>): Promise<unknown> {
		this.counts.requests++;
		return new Promise((resolve, reject) => {
			this.#timeline.after(GIVEN_UP_MS, () => reject(new Error('no answer')));
			const arrive = () =>
				void this.#served(asked)
					.then((reply) => this.#carry(() => resolve(JSON.parse(reply))))
					.catch((error: Error) => this.#carry(() => reject(error)));
			this.#carry(arrive);
			if (this.#chance.percent(this.trouble)) {
				this.counts.repeated++;
				this.#carry(arrive);
			}
		});
	}

	#carry(arrive: () => void): void {
		if (this.#chance.percent(this.trouble)) {
			this.counts.lost++;
			return;
		}
		const isSlow = this.#chance.percent(this.trouble);
		this.#timeline.after(this.#chance.between(2, isSlow ? 15_000 : 200), arrive);
	}

	/** What a process says, if it lives to say it. */
	async #served(asked: (process: Process) => Promise<unknown>): Promise<string> {
		const { process } = this.#host;
		if (!process) throw new Error('connection refused');
		const outcome = await asked(process).then(
			(reply) => ({ reply }),
			(error: Error) => ({ error })
		);
		if (!process.isAlive) return new Promise<string>(() => {});
		if ('error' in outcome) throw outcome.error;
		return JSON.stringify(outcome.reply);
	}

	async #answer(
		{ attempts }: Process,
		{ attempt, learner, sent }: { attempt: string; learner: string; sent: string }
	): Promise<Reply> {
		const { operations, paper } = v.parse(SendRequest, JSON.parse(sent));
		if (operations.length === 0) return attempts.look(attempt, learner, { paper });
		const answered = attempts.take(attempt, learner, operations);
		// What comes in the same moment goes to the disk together: the same again, and what is refused.
		if (this.#chance.percent(this.trouble))
			void attempts.take(attempt, learner, operations).catch(() => {});
		if (this.#chance.percent(this.trouble))
			void attempts.take(attempt, 'a stranger', operations).catch(() => {});
		const reply = await answered;
		if (this.#chance.percent(20)) this.said(attempt, learner, reply);
		return reply;
	}
}
