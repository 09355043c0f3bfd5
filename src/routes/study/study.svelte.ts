import { lookAgain, openDesk, type Desk } from '#lib/review/device/desk.browser.ts';
import type { Habits } from '#lib/review/habits.ts';
import { announce } from '#lib/ui/announce.browser.ts';
import { askToStay } from '#lib/review/device/persistence.browser.ts';
import { stateAt, type State } from '#lib/review/state.ts';
import type { Because } from '#lib/quiz/device.ts';
import { studyAddresses as addresses } from './study-addresses.ts';
import { whyNotKept } from './words.ts';

/** What a page of the study knows: nothing until the device has answered. */
export class StudyPage {
	#desk = $state.raw<Desk>();
	#now = $state(0);
	trouble = $state<Because>();
	/** Why something is in this tab alone; undefined where all is on the disk. */
	unkept = $state<Because>();
	/** There was a study here, and the browser has emptied its store. */
	isLost = $state(false);

	async open(): Promise<void> {
		const opened = await openDesk(addresses.content, () => this.#hear());
		this.#now = Date.now();
		this.trouble = opened.ok ? undefined : opened.because;
		if (!opened.ok) return;
		this.#desk = opened.value;
		this.isLost = opened.value.isLost;
		this.#hear();
		if (opened.value.kept.summary.count > 0) void askToStay();
	}

	/**
	 * Looks again when the page comes back: another has practised meanwhile, or another day has begun. Where nothing
	 * can be read, or something was set just now, what is shown stays.
	 */
	async look(): Promise<void> {
		const before = this.#desk;
		if (!before || document.hidden) return;
		const looked = await lookAgain(before.study, addresses.content);
		if (!looked.ok || this.#desk !== before) return;
		this.#desk = looked.value;
		this.#now = Date.now();
	}

	/** Whether what is in this tab alone is to be had nowhere else. */
	get wouldBeLost(): boolean {
		return this.unkept !== undefined && this.#desk!.study.wouldBeLost;
	}

	/** Tries again to keep what is in this tab alone. */
	async retry(): Promise<void> {
		await this.#desk?.study.retry();
	}

	#hear(): void {
		this.unkept = this.#desk?.study.unkept;
	}

	get now(): number {
		return this.#now;
	}

	/** What was set is so from now on, and kept; where it is in this tab alone, that is told. */
	async set(some: Partial<Omit<Habits, 'version' | 'changed'>>): Promise<void> {
		const { study, kept } = this.#desk!;
		const changed = Math.max(Date.now(), kept.habits.changed + 1);
		const habits: Habits = { ...kept.habits, ...some, changed };
		const outcome = await study.keepHabits(habits);
		const desk = this.#desk!;
		this.#desk = { ...desk, kept: { ...desk.kept, habits } };
		announce(outcome.ok ? 'It is kept.' : whyNotKept(outcome.because));
	}

	get desk(): Desk | undefined {
		return this.#desk;
	}

	/** Where the study stands; undefined until it is known. */
	readonly state: State | undefined = $derived(
		this.#desk && stateAt(this.#desk.kept, this.#now, offsetOf)
	);
}

/** Minutes by which this device's place is ahead of UTC at a moment. */
export function offsetOf(at: number): number {
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it is asked and thrown away
	return -new Date(at).getTimezoneOffset();
}
