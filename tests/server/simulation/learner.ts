import type { QuizEvent } from '#lib/quiz/attempt.ts';
import type { Reply, Sent } from '#lib/quiz/wire.ts';
import type { Chance } from './chance.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

/** What a learner is at, and how: in one tab, or in several at once. */
export interface Sitting {
	attempt: string;
	learner: string;
	/** The ids of the questions, in their order, and answers that may be given to each. */
	questions: readonly { id: string; answers: readonly unknown[] }[];
}

/** One page of a learner's, by the rules of a browser: what is not acknowledged is kept, and sent again. */
export class Page {
	readonly sitting: Sitting;
	readonly name: string;
	/** What this device keeps, whatever becomes of the page. */
	#outbox: Sent[] = [];
	#seq = 0;
	#isSending = false;
	#failures = 0;
	#done = 0;
	/** Counts the times that the page was loaded. */
	#generation = 0;
	isOver = false;
	/** What the server has said that it has, and what it has said that comes too late. */
	readonly acknowledged: Sent[] = [];
	readonly late: Sent[] = [];
	readonly #timeline: Timeline;
	readonly #network: Network;
	readonly #chance: Chance;
	/** Called whenever the page has heard the server. */
	heard: (page: Page) => void = () => {};

	constructor(
		name: string,
		sitting: Sitting,
		world: { timeline: Timeline; network: Network; chance: Chance }
	) {
		this.name = name;
		this.sitting = sitting;
		this.#timeline = world.timeline;
		this.#network = world.network;
		this.#chance = world.chance;
	}

	/** Whether it says to its learner that all is saved. */
	get saysSaved(): boolean {
		return this.#outbox.length === 0;
	}

	/** Whether it has done this. */
	knows(id: string): boolean {
		return [...this.acknowledged, ...this.late].some((one) => one.id === id);
	}

	/** The learner does something, as people do: mostly to answer, in any order. */
	act(): void {
		if (this.isOver) return;
		const to = this.#chance.between(0, this.sitting.questions.length - 1);
		const { id, answers } = this.sitting.questions[to]!;
		const answer = { type: 'answer' as const, value: this.#chance.one(answers) };
		const kind = this.#chance.between(1, 20);
		if (kind <= 13) this.#do([{ type: 'go', to }], [answer, id]);
		else if (kind <= 15) this.#do([{ type: 'go', to }], [{ type: 'flag' }, id]);
		else if (kind <= 17) this.#do([{ type: 'go', to }], [{ type: 'skip' }, id]);
		else if (kind <= 18) this.#do([{ type: 'time' }]);
		else if (kind <= 19) this.#do([answer, id]);
		else this.#do([{ type: 'finish' }], [{ type: 'finish' }]);
	}

	/** Hands in: what was looked over is ended by the second. */
	finish(): void {
		if (!this.isOver) this.#do([{ type: 'finish' }], [{ type: 'finish' }]);
	}

	/** The page is loaded again: what is on the device is taken up, and asked for. */
	reload(): void {
		this.#isSending = false;
		this.#generation++;
		this.#exchange();
	}

	#do(...events: [QuizEvent, string?][]): void {
		for (const [event, question] of events) {
			const id = `${this.name}-${++this.#done}`;
			const seq = this.#seq + this.#outbox.length + 1;
			this.#outbox.push({ id, seq, event, ...(question !== undefined && { question }) });
		}
		this.#exchange();
	}

	#exchange(): void {
		if (this.#isSending) return;
		this.#isSending = true;
		void this.#send(this.#generation);
	}

	async #send(generation: number): Promise<void> {
		const operations = this.#outbox.slice(0, this.#chance.between(1, 6));
		const { attempt, learner } = this.sitting;
		const reply = await this.#network
			.send(attempt, learner, { version: 1, operations })
			.catch(() => undefined);
		// Only the page that has asked hears the answer.
		if (generation !== this.#generation) return;
		if (reply) this.#take(reply);
		this.#failures = reply ? 0 : this.#failures + 1;
		if (!reply) await this.#timeline.wait(Math.min(30_000, 500 * 2 ** this.#failures));
		if (generation !== this.#generation) return;
		this.#isSending = false;
		if (this.#outbox.length > 0) this.#exchange();
	}

	#take(reply: Reply): void {
		if (reply.seq < this.#seq) return;
		const has = new Set(reply.acknowledged);
		this.acknowledged.push(...this.#outbox.filter(({ id }) => has.has(id)));
		this.#outbox = this.#outbox.filter(({ id }) => !has.has(id));
		this.#seq = reply.seq;
		if (reply.problem === 'closed') {
			this.isOver = true;
			this.late.push(...this.#outbox);
			this.#outbox = [];
		}
		this.#outbox = this.#outbox.map((one, i) => ({ ...one, seq: reply.seq + 1 + i }));
		this.heard(this);
	}
}
