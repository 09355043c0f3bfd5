import { sittingLimits } from '#lib/sitting-limits.ts';
import {
	makeAttempt,
	type Attempt,
	type Module,
	type Operation,
	type QuizEvent
} from './attempt.ts';
import type { Because, Device } from './device.ts';
import type { KeepingEvent } from './machine.ts';
import { begin, changes, keep, operate, type Standing } from './replay.ts';
import { scoreOf } from './score.ts';
import { viewOf, type QuizView } from './view.ts';
import { wholeStanding, type Unfit } from './whole.ts';

/** What a sitting needs of the world. The page gives the real ones, a test its own. */
export interface Shell {
	/** Milliseconds since 1970. */
	clock(): number;
	/** A name that nobody has had before. */
	newId(): string;
	/** Where to keep the sitting; without one nothing is kept, and the view says so. */
	device?: Device | undefined;
}

/**
 * A sitting on this device. What the learner does shows at once; the word "kept" follows the disk.
 */
export class Sitting {
	readonly #module: Module;
	readonly #shell: Shell;
	readonly #begun: number;
	#standing: Standing;
	/** What the disk has not confirmed yet, in sequence. */
	#outbox: Operation[] = [];
	/** The number up to which the disk has confirmed the log. */
	#keptSeq: number;
	/** The attempt itself is on the disk. */
	#isStored: boolean;
	#isWriting = false;
	/** Something was sent, or asked to be tried again, since the outbox was last taken up. */
	#isDue = false;
	#written = Promise.resolve();

	/** A sitting that stands where its log has led, or at its beginning; see `start` and `resume`. */
	constructor(module: Module, shell: Shell, standing: Standing, begun: number, isStored: boolean) {
		this.#module = module;
		this.#shell = shell;
		this.#begun = begun;
		this.#isStored = isStored;
		this.#keptSeq = standing.seq;
		this.#standing = $state.raw(standing);
		this.retry();
	}

	/** All that a page may show. */
	get view(): QuizView {
		return viewOf(this.#standing, this.#module.article);
	}

	/** Whether anything was done in it. */
	get isBegun(): boolean {
		return this.#standing.seq > 0;
	}

	get attempt(): Attempt {
		return this.#standing.attempt;
	}

	/** Takes what the learner does; false where it has no place now, and nothing has changed. */
	send(event: QuizEvent): boolean {
		const operation = this.#operationOf(event);
		const next = operate(this.#standing, operation);
		const isTaken =
			operation.seq <= sittingLimits.attemptOperations && next.snapshot !== this.#standing.snapshot;
		if (isTaken) {
			this.#take(operation, next);
			this.#write();
		}
		return isTaken;
	}

	/**
	 * Does for nothing, once, what an answer will do: code that has run before runs sooner, and so the
	 * first feedback is as quick as the others.
	 */
	rehearse(): void {
		const operation = this.#operationOf({ type: 'answer', value: null });
		viewOf(keep(operate(this.#standing, operation), { type: 'lost' }), this.#module.article);
	}

	/** Tries again to keep what is not kept. */
	retry(): void {
		this.#hear({ type: 'keeping', seq: this.#standing.seq });
		this.#write();
	}

	/** Fulfilled when the disk has nothing more to say. */
	async settled(): Promise<void> {
		while (this.#isWriting) await this.#written;
	}

	/** A new sitting with only the questions that were missed; undefined where none was. */
	redo(): Sitting | undefined {
		const { missed } = scoreOf(this.#standing);
		if (missed.length === 0) return undefined;
		return start({ ...this.#module, policy: this.attempt.policy }, this.#shell, missed);
	}

	#sinceBegun(): number {
		return Math.max(0, Math.round(this.#shell.clock() - this.#begun));
	}

	#operationOf(event: QuizEvent): Operation {
		const { questions, seq, snapshot } = this.#standing;
		const question = questions[snapshot.context.index]!.id;
		return { id: this.#shell.newId(), seq: seq + 1, at: this.#sinceBegun(), question, event };
	}

	#take(operation: Operation, next = operate(this.#standing, operation)): void {
		this.#outbox.push(operation);
		this.#standing = keep(next, { type: 'keeping', seq: operation.seq });
	}

	#hear(event: KeepingEvent): void {
		this.#standing = keep(this.#standing, event);
	}

	#write(): void {
		this.#isDue = true;
		if (this.#isWriting) return;
		this.#isWriting = true;
		this.#written = this.#writeAll();
	}

	async #writeAll(): Promise<void> {
		let isKept = false;
		while (this.#isDue) {
			this.#isDue = false;
			isKept = await this.#emptyOutbox();
		}
		this.#hear(isKept ? { type: 'kept', seq: this.#keptSeq } : { type: 'lost' });
		this.#isWriting = false;
	}

	/** Writes the outbox in sequence, one operation after the other, until it is empty or the disk fails. */
	async #emptyOutbox(): Promise<boolean> {
		let isKept = this.#isStored || (await this.#keepAttempt());
		while (isKept && this.#outbox[0]) isKept = await this.#keepOperation(this.#outbox[0]);
		return isKept;
	}

	async #keepAttempt(): Promise<boolean> {
		const kept = await this.#shell.device?.begin(this.attempt, this.#begun);
		this.#isStored = kept?.ok ?? false;
		return this.#isStored;
	}

	async #keepOperation(operation: Operation): Promise<boolean> {
		const { device } = this.#shell;
		const { sitting } = this.#standing.snapshot.value;
		const ends = sitting === 'finished' && this.#outbox.length === 1;
		const kept = await device?.append(this.attempt.id, operation, ends);
		if (kept?.ok) {
			this.#outbox.shift();
			this.#keptSeq = operation.seq;
		}
		return kept?.ok || (kept?.because === 'taken' && (await this.#followOtherTab()));
	}

	/** Another tab has gone on with this attempt: what was done here comes after what was done there. */
	async #followOtherTab(): Promise<boolean> {
		const found = await this.#shell.device?.find(this.attempt.id);
		const [first] = this.#outbox;
		const theirs = found?.ok ? wholeStanding(found.value, this.#module) : 'damaged';
		if (!first || typeof theirs === 'string' || theirs.seq < first.seq) return false;

		const mine = this.#outbox;
		this.#outbox = [];
		this.#standing = theirs;
		for (const operation of mine) this.#takeAgain(operation);
		this.#hear({ type: 'keeping', seq: this.#standing.seq });
		return true;
	}

	/** Back to the question that an operation was meant for, where there is a way back, and then it again. */
	#takeAgain(operation: Operation): void {
		const to = this.attempt.questions.indexOf(operation.question ?? '');
		const go = this.#operationOf({ type: 'go', to });
		const isElsewhere = go.question !== operation.question;
		if (isElsewhere && changes(this.#standing, go)) this.#take({ ...go, at: operation.at });
		this.#take({ ...operation, seq: this.#standing.seq + 1 });
	}
}

/** Begins a sitting: of the whole module, or of these of its questions. */
export function start(module: Module, shell: Shell, questions?: readonly string[]): Sitting {
	const { newId, clock } = shell;
	const attempt = makeAttempt(module, {
		id: newId(),
		seed: newId(),
		...(questions && { questions })
	});
	const standing = begin(attempt, module.questions);
	if (!standing) throw new Error('A sitting can only ask questions of its module.');
	return new Sitting(module, shell, standing, clock(), false);
}

/** A sitting that was found on the device, or why there is none to go on with. */
export type Resumed =
	| { sitting: Sitting; why?: undefined }
	| { sitting?: undefined; why: 'none' | Because }
	/** `which` names what cannot be gone on with. */
	| { sitting?: undefined; why: Unfit; which: string };

/**
 * Goes on with the latest sitting of a module that has not ended. One on a bank that has changed
 * since is `outdated`, one whose log has a hole is `damaged`: it stays on the device, and the page
 * begins a new one.
 */
export async function resume(module: Module, shell: Shell): Promise<Resumed> {
	const found = await shell.device?.latestOpen(module.slug);
	if (!found?.ok) return { why: found?.because ?? 'refused' };
	const [kept] = found.value.attempts;
	const [unread] = found.value.problems;
	if (!kept) return unread ? { why: 'damaged', which: unread } : { why: 'none' };
	const standing = wholeStanding(kept, module);
	if (typeof standing === 'string') return { why: standing, which: kept.attempt.id };
	return { sitting: new Sitting(module, shell, standing, kept.begun, true) };
}
