import { tick } from 'svelte';
import { on } from 'svelte/events';
import { announce } from './announce.browser.ts';
import { dragging } from './drag.browser.ts';

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** What is carried about, as a component keeps it. */
interface Carried<State> {
	state: State;
	/** The state with the item at the place, everything else where it can stay. */
	put(state: State, item: string, place: string): State;
}

/**
 * Things to carry to their places, in three ways that come to the same: drag them; tap one, then its
 * place; or, by keys, Enter to pick one up, arrows to move it, Enter to drop it, Escape to put it
 * back. An item is a button with `data-item`, a place an element with `data-place` and its name for
 * those who listen in `data-name`; a button with `data-step` in a place moves the item there.
 * `attach` goes on the element that holds them all.
 */
export class Carry<State> {
	/** The item that is picked up, if any. */
	held = $state('');
	#carried: Carried<State>;
	#before: State;
	#root!: HTMLElement;

	constructor(carried: Carried<State>) {
		this.#carried = carried;
		this.#before = carried.state;
	}

	attach = (root: HTMLElement) => {
		this.#root = root;
		const offs = [
			dragging(root, {
				start: (item) => this.#pick(item),
				drop: (item, place) => (place ? void this.#move(item, place) : this.#putBack())
			}),
			on(root, 'click', (event) => this.#tapped(event.target as Element)),
			on(root, 'keydown', (event) => this.#pressed(event))
		];
		return () => offs.forEach((off) => off());
	};

	#tapped(target: Element) {
		const place = target.closest<HTMLElement>('[data-place]');
		const item = target.closest<HTMLElement>('[data-item]')?.dataset.item;
		const step = target.closest<HTMLElement>('[data-step]')?.dataset.step;
		if (step) this.#step(place!.querySelector<HTMLElement>('[data-item]')!.dataset.item!, +step);
		else if (item && !this.held) this.#pick(item);
		else if (item && item === this.held) this.#drop();
		else if (place && this.held) void this.#move(this.held, place.dataset.place!);
	}

	#pressed(event: KeyboardEvent) {
		const item = this.held;
		const step = STEPS[event.key];
		if (!item || !(step || event.key === 'Escape')) return;
		event.preventDefault();
		event.stopPropagation();
		if (!step) return this.#putBack();
		this.#step(item, step, this.#before);
		this.held = item;
	}

	#pick(item: string) {
		this.held = item;
		this.#before = this.#carried.state;
		announce(`${item} is picked up. Arrows move it, Enter drops it, Escape puts it back.`);
	}

	#drop() {
		announce(`${this.held} is dropped.`);
		this.held = '';
	}

	#putBack() {
		const item = this.held;
		this.held = '';
		this.#carried.state = this.#before;
		announce(`${item} is back.`);
		void this.#keepFocus(item);
	}

	/** To the next place or the one before; an item in the hand goes round, behind the last comes the first. */
	#step(item: string, step: number, from?: State) {
		const places = [...this.#root.querySelectorAll<HTMLElement>('[data-place]')];
		const next = places.findIndex((place) => place.contains(this.#item(item))) + step;
		const to = places[from ? (next + places.length) % places.length : next];
		if (to) void this.#move(item, to.dataset.place!, from);
	}

	async #move(item: string, place: string, from = this.#carried.state) {
		this.held = '';
		this.#carried.state = this.#carried.put(from, item, place);
		await this.#keepFocus(item);
		const there = this.#item(item).closest<HTMLElement>('[data-place]');
		announce(`${item}: ${there?.dataset.name}.`);
	}

	/** Elements that move lose the focus, and some are drawn anew: it goes on with the item. */
	async #keepFocus(item: string) {
		const focused = document.activeElement as HTMLElement | null;
		await tick();
		(focused?.dataset.step && focused.isConnected ? focused : this.#item(item)).focus();
	}

	#item(item: string): HTMLElement {
		const all = this.#root.querySelectorAll<HTMLElement>('[data-item]');
		return [...all].find((element) => element.dataset.item === item)!;
	}
}
