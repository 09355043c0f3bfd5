import { onMount, untrack } from 'svelte';
import { hearOf } from '#lib/ui/events.browser.ts';
import type { LiveLine } from '#lib/server/results/live.ts';

/** How often the page looks at the clock. */
const TICK_MS = 5_000;

/** The learners of an assignment as they are now: as the page was sent, then as the server tells it. */
export class Watched {
	lines = $state.raw<readonly LiveLine[]>([]);
	/** By the server's clock. */
	now = $state(0);
	/** Whether the page hears of changes. */
	isLive = $state(false);

	constructor(address: string, given: () => { lines: readonly LiveLine[]; now: number }) {
		untrack(() => {
			this.lines = given().lines;
			this.now = given().now;
		});
		onMount(() => {
			const ahead = this.now - Date.now();
			const tick = setInterval(() => (this.now = Date.now() + ahead), TICK_MS);
			const deafen = hearOf(address, {
				live: (isLive) => (this.isLive = isLive),
				message: (data) => {
					this.#take(JSON.parse(data) as LiveLine[]);
					this.now = Date.now() + ahead;
				}
			});
			return () => {
				clearInterval(tick);
				deafen();
			};
		});
	}

	#take(changed: readonly LiveLine[]): void {
		if (changed.length === 0) return;
		const ids = changed.map(({ learner }) => learner);
		const others = this.lines.filter(({ learner }) => !ids.includes(learner));
		this.lines = [...others, ...changed].sort(byName);
	}
}

function byName(a: LiveLine, b: LiveLine): number {
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.learner < b.learner ? -1 : 1;
}
