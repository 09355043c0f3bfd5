import { openDesk, type Desk } from '#lib/review/desk.browser.ts';
import type { Habits } from '#lib/review/habits.ts';
import { askToStay } from '#lib/review/persistence.browser.ts';
import { stateAt, type State } from '#lib/review/state.ts';
import type { Because } from '#lib/quiz/device.ts';
import { studyAddresses as addresses } from './study-addresses.ts';

/** What a page of the study knows: nothing until the device has answered. */
export class StudyPage {
	#desk = $state.raw<Desk>();
	#now = $state(0);
	trouble = $state<Because>();

	async open(): Promise<void> {
		const opened = await openDesk(addresses.content);
		this.#now = Date.now();
		if (opened.ok) this.#desk = opened.value;
		else this.trouble = opened.because;
		if (opened.ok && opened.value.kept.summary.count > 0) void askToStay();
	}

	get now(): number {
		return this.#now;
	}

	/** What was set is so from now on. */
	setHabits(habits: Habits): void {
		const desk = this.#desk!;
		this.#desk = { ...desk, kept: { ...desk.kept, habits } };
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
