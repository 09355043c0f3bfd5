import { onMount, untrack } from 'svelte';
import { hearOf } from '#lib/ui/events.browser.ts';
import type { GoneLine, LiveLine } from '#lib/server/results/live.ts';

/** How often the page looks at the clock. */
const TICK_MS = 5_000;

/** The learners of an assignment as they are now: as the page was sent, then as the server tells it. */
export class Watched {
	lines = $state.raw<readonly LiveLine[]>([]);
	/** By the server's clock. */
	now = $state(0);
	/** Whether the page hears of changes. */
	isLive = $state(false);
	/** A stream begins with all lines there are. */
	#isWhole = false;

	constructor(address: string, given: () => { lines: readonly LiveLine[]; now: number }) {
		untrack(() => {
			this.lines = given().lines;
			this.now = given().now;
		});
		onMount(() => {
			const ahead = this.now - Date.now();
			const tick = setInterval(() => (this.now = Date.now() + ahead), TICK_MS);
			const deafen = hearOf(address, {
				live: (isLive) => (this.#isWhole = this.isLive = isLive),
				message: (data) => {
					this.#take(JSON.parse(data) as (LiveLine | GoneLine)[]);
					this.now = Date.now() + ahead;
				}
			});
			return () => {
				clearInterval(tick);
				deafen();
			};
		});
	}

	#take(changed: readonly (LiveLine | GoneLine)[]): void {
		const ids = changed.map(({ learner }) => learner);
		const others = this.#isWhole ? [] : this.lines.filter(({ learner }) => !ids.includes(learner));
		this.#isWhole = false;
		if (changed.length === 0 && others.length > 0) return;
		const there = changed.filter((line) => 'name' in line);
		this.lines = [...others, ...there].sort(byName);
	}
}

function byName(a: LiveLine, b: LiveLine): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.learner < b.learner ? -1 : 1;
}
