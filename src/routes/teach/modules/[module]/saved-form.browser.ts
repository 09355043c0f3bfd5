import type { DraftQuestion } from '#lib/editing/draft.ts';
import { isAsWritten, writtenIn } from '#lib/editing/typed.ts';
import {
	dropStash,
	fillIn,
	isTypedInto,
	readStash,
	stash,
	valuesOf,
	type Values
} from '../../stash.browser.ts';
import type { Saved } from './saved.ts';
import { send } from './send.browser.ts';

/** What is typed is sent after such a pause, and what could not be sent after a longer one each time. */
const PAUSE_MS = 800;
const AGAIN_MS = 2_000;
const AGAIN_MOST_MS = 30_000;
/** What is typed after such a pause is a step of its own. */
const STEP_MS = 60_000;

/** What a form says of what was typed into it, and what it is about. */
export interface Saying {
	/** The question as it is on the disk. */
	one: () => DraftQuestion;
	say: (words: string) => void;
	/** Whether to drop what was typed here is offered. */
	ask: (isAsked: boolean) => void;
}

interface Desk {
	address: string;
	/** Sends when all before it has been answered. */
	inTurn: (send: () => Promise<void>) => Promise<unknown>;
	hear: (saved: Saved) => void;
}

const OTHER = 'The question was changed elsewhere since. Keep saves it as it stands here.';

/** A form whose fields are saved as they are typed into. It says “Saved” when they are on the disk, and never else. */
export class SavedForm {
	readonly element: HTMLFormElement;
	#sending: Promise<unknown> | undefined;
	#hasFailed = false;
	readonly #saying: Saying;
	readonly #desk: Desk;
	readonly #key: string;
	readonly #ended = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#again = AGAIN_MS;
	#step = { version: 0, at: -STEP_MS };
	#isUnsaved = false;
	/** The question is another one by now: what is typed here takes its place only when somebody says so. */
	#isAsked = false;

	constructor(element: HTMLFormElement, saying: Saying, desk: Desk) {
		this.element = element;
		this.#saying = saying;
		this.#desk = desk;
		this.#key = `${desk.address} ${saying.one().question.id}`;
		// What a browser puts back into fields by itself would be taken for typed.
		element.autocomplete = 'off';
		const { signal } = this.#ended;
		element.addEventListener('input', () => this.#typed(), { signal });
		element.addEventListener('change', () => void this.save(), { signal });
		element.addEventListener('reset', () => this.#drop(), { signal });
		this.#bringBack();
	}

	/** Whether something was typed that is not on the disk. */
	get isUnsaved(): boolean {
		return this.#isUnsaved;
	}

	/** Whether it may be lost with the page. */
	get isAtRisk(): boolean {
		return this.#isUnsaved && (this.#hasFailed || !this.#sending);
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#ended.abort();
	}

	/** What was typed before this page was loaded, or before its script ran. */
	#bringBack(): void {
		const before = readStash(this.#key);
		if (before && !this.#isSaved(before.values)) {
			fillIn(this.element, before.values);
			this.#open();
			this.#isUnsaved = true;
			const isOther = before.onto !== this.#onto();
			if (isOther) return this.#refused(OTHER, true);
			return this.#later(0);
		}
		dropStash(this.#key);
		if (isTypedInto(this.element) && !this.#isSaved(valuesOf(this.element))) this.#typed();
	}

	#open(): void {
		const details = this.element.closest('details');
		if (details) details.open = true;
	}

	#typed(): void {
		this.#isUnsaved = true;
		this.#again = AGAIN_MS;
		const onto = this.#isAsked ? (readStash(this.#key)?.onto ?? '') : this.#onto();
		stash(this.#key, { onto, values: valuesOf(this.element) });
		if (this.#isAsked) return;
		this.#saying.say('Not saved yet');
		this.#later(PAUSE_MS);
	}

	#later(pause: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(true), pause);
	}

	/** Sends what was typed; what was asked about, or refused, only when somebody says so. */
	async save(isMeant = false): Promise<void> {
		if (this.#sending) await this.#sending;
		if (!this.#isUnsaved || (!isMeant && this.#timer === undefined)) return;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const values = valuesOf(this.element);
		if (this.#isSaved(values)) return this.#done('');
		this.#saying.say('Saving …');
		this.#sending = this.#desk.inTurn(() => this.#send(values));
		await this.#sending;
	}

	async #send(values: Values): Promise<void> {
		const isStep = performance.now() - this.#step.at < STEP_MS;
		const onto = isStep ? String(this.#step.version) : '';
		const was = this.#isAsked ? '' : this.#onto();
		const { saved, problem, is } = await send(this.#desk.address, { ...values, onto, was });
		this.#sending = undefined;
		this.#hasFailed = !saved;
		if (!saved) {
			this.#refused(problem, is === 'other');
			if (is === 'passing') this.#later(this.#again);
			this.#again = Math.min(2 * this.#again, AGAIN_MOST_MS);
			return;
		}
		this.#step = { version: saved.version, at: performance.now() };
		this.#desk.hear(saved);
		if (same(values, valuesOf(this.element))) this.#done('Saved');
		else this.#typed();
	}

	#refused(because: string, isOther: boolean): void {
		this.#isAsked = isOther;
		this.#saying.ask(isOther);
		this.#saying.say(`Not saved. ${because}`);
	}

	#done(words: string): void {
		this.#isUnsaved = false;
		this.#isAsked = false;
		this.#saying.ask(false);
		dropStash(this.#key);
		this.#saying.say(words);
	}

	/** Takes away what was brought back. */
	#drop(): void {
		dropStash(this.#key);
		this.#isUnsaved = false;
		location.reload();
	}

	#onto(): string {
		return writtenIn(this.#saying.one());
	}

	#isSaved(values: Values): boolean {
		return isAsWritten(this.#saying.one(), (name) => values[name]);
	}
}

function same(a: Values, b: Values): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
