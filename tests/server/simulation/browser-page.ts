import type { QuizEvent } from '#lib/quiz/attempt.ts';
import type { Outbox } from '#lib/quiz/outbox.ts';
import type { RemoteShell } from '#lib/quiz/remote-shell.ts';
import { RemoteSitting } from '#lib/quiz/remote.svelte.ts';
import type { Reply, SendRequest, Sent } from '#lib/quiz/wire.ts';
import type { Chance } from './chance.ts';
import type { Sitting } from './learner.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

const never = <T>() => new Promise<T>(() => {});

/** The product's own page of a sitting, without its pixels, on a device whose disk outlives the page. */
export class BrowserPage {
	readonly name: string;
	readonly sitting: Sitting;
	readonly acknowledged: Sent[] = [];
	readonly late: Sent[] = [];
	heard: (page: BrowserPage) => void = () => {};
	readonly #world: { timeline: Timeline; network: Network; chance: Chance };
	readonly #disk = new Map<string, Sent>();
	/** All that was ever sent, by its id. */
	readonly #sent = new Map<string, Sent>();
	/** The ids of the answers that its learner has given. */
	readonly #given: string[] = [];
	#remote: RemoteSitting | undefined;
	/** Counts the times that the page was loaded. */
	#generation = 0;
	#made = 0;

	constructor(
		name: string,
		sitting: Sitting,
		world: { timeline: Timeline; network: Network; chance: Chance }
	) {
		this.name = name;
		this.sitting = sitting;
		this.#world = world;
		this.reload();
	}

	/** The page is asked for until it comes; what the one before it was at ends with it. */
	reload(): void {
		this.#remote = undefined;
		void this.#load(++this.#generation);
	}

	async #load(generation: number): Promise<void> {
		const { network, timeline } = this.#world;
		const { attempt, learner } = this.sitting;
		for (;;) {
			const opening = await network.open(attempt, learner).catch(() => undefined);
			if (generation !== this.#generation) return;
			if (opening) this.#remote = new RemoteSitting(opening, this.#shellOf(generation));
			if (opening) return;
			await timeline.wait(3_000);
		}
	}

	get saysSaved(): boolean {
		const keeping = this.#remote?.view.keeping;
		return keeping === 'sent' || (keeping === 'idle' && this.#disk.size === 0);
	}

	/** Whether it has ever sent this. */
	knows(id: string): boolean {
		return this.#sent.has(id);
	}

	/** The learner does something at the question that is shown, or goes to another. */
	act(): void {
		const { chance } = this.#world;
		const kind = chance.between(1, 20);
		if (kind <= 11) this.#answer();
		else if (kind <= 15) this.#do({ type: 'go', to: chance.between(0, 5) });
		else if (kind <= 17) this.#do({ type: chance.one(['flag', 'skip', 'hint', 'next']) });
		else if (kind <= 18) this.#do({ type: 'time' });
		else if (kind <= 19) this.#remote?.refresh();
		else this.finish();
	}

	finish(): void {
		this.#do({ type: 'finish' });
		this.#do({ type: 'finish' });
	}

	#answer(): void {
		const view = this.#remote?.view;
		if (!view || !('question' in view)) return;
		const asked = this.sitting.questions.find(({ id }) => id === view.question.id)!;
		this.#do({ type: 'answer', value: this.#world.chance.one(asked.answers) });
	}

	#do(event: QuizEvent): void {
		const isTaken = this.#remote?.send(event);
		if (isTaken && event.type === 'answer') this.#given.push(`${this.name}-${this.#made}`);
	}

	/** Answers that it takes to be saved while nobody has said so; after the end they came too late. */
	get wronglySaved(): string[] {
		const phase = this.#remote?.view.phase;
		if (!this.saysSaved || phase === 'handed-in' || phase === 'finished') return [];
		const saved = new Set(this.acknowledged.map(({ id }) => id));
		return this.#given.filter((id) => !saved.has(id));
	}

	#shellOf(generation: number): RemoteShell {
		const { timeline, network, chance } = this.#world;
		const isHere = () => generation === this.#generation;
		const { attempt, learner } = this.sitting;
		return {
			transport: {
				send: async (request) => {
					if (!isHere()) return never();
					for (const one of request.operations) this.#sent.set(one.id, one);
					const reply = await network
						.send(attempt, learner, request)
						.catch((error: Error) => error);
					if (!isHere()) return never();
					if (reply instanceof Error) throw reply;
					this.#note(request, reply);
					return reply;
				}
			},
			outbox: this.#outbox(),
			clock: () => timeline.now,
			newId: () => `${this.name}-${++this.#made}`,
			wait: (ms) => timeline.wait(ms).then(() => (isHere() ? undefined : never())),
			chance: chance.number
		};
	}

	#note({ operations }: SendRequest, { acknowledged }: Reply): void {
		const known = new Set(this.acknowledged.map(({ id }) => id));
		const has = operations.filter(({ id }) => acknowledged.includes(id) && !known.has(id));
		this.acknowledged.push(...has);
		queueMicrotask(() => this.heard(this));
	}

	/** The disk of the device: it takes a moment, and works. */
	#outbox(): Outbox {
		const write = async (work: () => void) => {
			await Promise.resolve();
			work();
			return { ok: true, value: undefined } as const;
		};
		return {
			put: (_, all) => write(() => all.forEach((one) => this.#disk.set(one.id, one))),
			drop: (_, ids) => write(() => ids.forEach((id) => this.#disk.delete(id))),
			find: () =>
				Promise.resolve({
					ok: true,
					value: [...this.#disk.values()].sort((a, b) => a.seq - b.seq)
				})
		};
	}
}
