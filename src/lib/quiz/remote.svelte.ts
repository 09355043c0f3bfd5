import { sittingLimits } from '#lib/sitting-limits.ts';
import type { QuizEvent } from './attempt.ts';
import { blindViewOf, currentId, operateBlind, type Blind } from './blind.ts';
import type { GradedView } from './graded.ts';
import { Exchange } from './exchange.ts';
import { groundAfter, groundOf, type Ground } from './ground.ts';
import { Holding } from './holding.ts';
import type { KeepingEvent, QuizSnapshot } from './machine.ts';
import { goesOnAlone } from './policy.ts';
import { baseOf, mayTake, nextNumber, putAgain, waitingAnswer } from './queue.ts';
import { leading, shownOf } from './shelf.ts';
import { firstStep, step } from './step.ts';
import type { RemoteShell } from './remote-shell.ts';
import type { Opening, Reply, Sent } from './wire.ts';

/** A disk that has not answered by then is not waited for. */
const DISK_WAIT_MS = 2_000;

/**
 * A sitting that the server marks. With deferred feedback and in free order it goes on by itself where there
 * is no network; else an answer waits for the server's word. What is called saved, the server has on its disk.
 */
export class RemoteSitting {
	readonly #shell: RemoteShell;
	readonly #attempt: Opening['attempt'];
	readonly #paper: Opening['paper'];
	#base: Pick<Reply, 'seq' | 'view' | 'now'>;
	/** The sitting as the server has it. */
	#ground: Ground;
	/** When the server's last word came, by the shell's clock. */
	#heardAt: number;
	/** The sitting with what the server does not have yet. */
	#blind: Blind | undefined = $state.raw();
	/** What the server has not acknowledged, in sequence. */
	#queue: readonly Sent[] = $state.raw([]);
	/** Of the machine only what it says of keeping. */
	#keeper: QuizSnapshot;
	/** How many operations were given to the disks. */
	#given = 0;
	readonly #holding: Holding;
	#isReached = $state(true);
	#late = $state(0);
	/** What an earlier page may have left is known; before that nobody can say that all is saved. */
	#isTakenUp = false;
	readonly #exchange: Exchange;

	constructor({ attempt, ...base }: Opening, shell: RemoteShell) {
		this.#attempt = attempt;
		this.#shell = shell;
		this.#paper = base.paper;
		this.#base = $state.raw(base);
		this.#heardAt = shell.clock();
		this.#holding = new Holding(attempt.id, shell.outbox);
		this.#keeper = $state.raw(firstStep({ questions: [], policy: attempt.policy }));
		this.#ground = groundOf(base, attempt.policy);
		this.#blind = this.#ground.blind;
		const isNeeded = () => this.#queue.length > 0 || this.#ground.isUnsure;
		this.#exchange = new Exchange(shell, isNeeded, () => this.#sendSome());
		this.#exchange.beginAfter(this.#takeUp());
	}

	/** All that a page may show. */
	get view(): GradedView {
		const { keeping } = this.#keeper.value;
		const { view } = this.#base;
		if (!this.#blind)
			return { ...this.#shown().view, ...waitingAnswer(this.#queue, this.#question()), keeping };
		const shown = { ...blindViewOf(this.#blind), keeping, deadline: view.deadline };
		if (shown.phase !== 'asking') return shown;
		// A hint is the server's to give.
		return { ...shown, mayHint: shown.mayHint && this.#isReached };
	}

	/** Whether anything was done in it. */
	get isBegun(): boolean {
		return this.#base.seq + this.#queue.length > 0;
	}

	/** The number of the last operation that the server is known to have. */
	get seq(): number {
		return this.#base.seq;
	}

	/** Whether what is shown can only wait for the server: what was done shows once it has answered. */
	get isWaiting(): boolean {
		return !this.#blind && this.#shown().isWaiting;
	}

	/** Whether the server has answered when it was last asked. */
	get isReached(): boolean {
		return this.#isReached;
	}

	/** Answers that came after the end, and so do not count. */
	get late(): number {
		return this.#late;
	}

	/** Milliseconds until the end by the server's clock, as far as it is known here. */
	remaining(): number | undefined {
		const { now, view } = this.#base;
		if (view.deadline === undefined) return undefined;
		return Math.max(0, view.deadline - now - this.#shell.clock() + this.#heardAt);
	}

	/** Takes what the learner does; false where it has no place now, and nothing has changed. */
	send(asked: QuizEvent): boolean {
		const event = this.#blind ? asked : leading(asked, this.#stand());
		const [question, seq] = [this.#question(), nextNumber(this.#base.seq, this.#queue)];
		const next = this.#blind && operateBlind(this.#blind, event, question);
		const { isReached, isWaiting } = this;
		const stand = { base: this.#base, blind: this.#blind, queue: this.#queue };
		if (!mayTake(event, next, { ...stand, isReached, isWaiting })) return false;
		if (seq > sittingLimits.attemptOperations) return false;
		this.#blind = next;
		this.#queue = [...this.#queue, { id: this.#shell.newId(), seq, question, event }];
		this.#given++;
		this.#keep();
		this.#exchange.ask();
		return true;
	}

	/** Tries again, now, to keep and to send what is not sent. */
	retry(): void {
		this.#keep();
		this.#exchange.ask();
	}

	/** Asks the server how the sitting stands: somebody may have given more time. */
	refresh(): void {
		this.#ground = { ...this.#ground, isUnsure: goesOnAlone(this.#attempt.policy) };
		this.#exchange.ask();
	}

	/** Fulfilled when the server has all that there is. */
	settled(): Promise<void> {
		return this.#exchange.settled();
	}

	#question(): string | undefined {
		if (this.#blind) return currentId(this.#blind);
		const { view } = this.#shown();
		return 'question' in view ? view.question.id : undefined;
	}

	#stand() {
		const { policy } = this.#attempt;
		return { view: this.#base.view, paper: this.#paper, queue: this.#queue, policy };
	}

	#shown = () => shownOf(this.#stand());

	/** Takes up what an earlier page has left unsent. */
	async #takeUp(): Promise<void> {
		const found = this.#holding.left().then((left) => this.#putBefore(left));
		await Promise.race([found, this.#shell.outbox && this.#shell.wait(DISK_WAIT_MS)]);
		this.#isTakenUp = true;
		this.#tell();
	}

	#putBefore(left: readonly Sent[]): void {
		if (left.length === 0) return;
		this.#given += left.length;
		const { seq } = this.#base;
		// What has a number of the log's is in it, and the answer was lost; or another's is there.
		const asked = left.filter((each) => each.seq <= seq);
		this.#putBehind([...left.filter((each) => each.seq > seq), ...this.#queue], asked);
		this.#keep();
		this.#exchange.ask();
	}

	/** Puts again what the server does not have, behind what it has. */
	#putBehind(mine: readonly Sent[], asked: readonly Sent[] = []): void {
		const base = baseOf(this.#base, this.#ground.blind, this.#attempt.questions);
		const { blind, queue } = putAgain(base, mine, this.#shell.newId);
		this.#blind = blind;
		this.#queue = [...asked, ...queue];
		this.#given += queue.length - mine.length;
	}

	/** Gives all that the server does not have to this device's disk. */
	#keep(): void {
		if (this.#queue.length === 0) return;
		this.#hear({ type: 'keeping', seq: this.#given });
		void this.#holding.hold(this.#queue).then(() => this.#tell());
		this.#tell();
	}

	#hear(event: KeepingEvent): void {
		this.#keeper = step(this.#keeper, event);
	}

	/** What is known of the disks is said to the machine, which alone has the word for it. */
	#tell(): void {
		const seq = this.#given;
		if (this.#queue.length === 0) {
			if (this.#base.seq + seq > 0 && this.#isTakenUp) this.#hear({ type: 'sent', seq });
		} else if (this.#holding.has(this.#queue)) this.#hear({ type: 'held', seq });
		else if (this.#holding.isBroken && !this.#isReached) this.#hear({ type: 'lost' });
	}

	async #sendSome(): Promise<boolean> {
		const { isUnsure } = this.#ground;
		// An answer that is sent from the wrong place would land nowhere.
		const operations = isUnsure ? [] : this.#queue.slice(0, sittingLimits.sentOperations);
		try {
			const request = { version: 1, operations, ...(isUnsure && { paper: true }) } as const;
			const reply = await this.#shell.transport.send(request);
			this.#isReached = true;
			return this.#take(reply, operations, isUnsure);
		} catch {
			this.#isReached = false;
			this.#tell();
			return false;
		}
	}

	/** The server's word; false where it has taken nothing of what it was sent. */
	#take(reply: Reply, sent: readonly Sent[], wasAsked: boolean): boolean {
		const { seq } = this.#base;
		if (reply.seq < seq) return false;
		const isIn = ({ id }: Sent) => reply.acknowledged.includes(id);
		const [taken, rest] = [sent.filter(isIn), this.#queue.filter((each) => !isIn(each))];
		const isClosed = reply.problem === 'closed';
		const before = JSON.stringify(this.#queue);
		const stood = { blind: this.#ground.blind, seq, wasAsked };
		this.#ground = groundAfter(stood, reply, taken, this.#attempt.policy);
		this.#base = reply;
		this.#heardAt = this.#shell.clock();
		if (isClosed) this.#late += rest.filter(({ event }) => event.type === 'answer').length;
		this.#holding.letGo(isClosed ? this.#queue.map(({ id }) => id) : reply.acknowledged);
		this.#putBehind(isClosed ? [] : rest);
		if (this.#holding.has(this.#queue)) this.#tell();
		else this.#keep();
		return sent.length === 0 || JSON.stringify(this.#queue) !== before;
	}
}
