import type { RemoteShell } from './remote-shell.ts';

/** Milliseconds after the first failure, and at most. */
const FIRST_MS = 500;
const MOST_MS = 30_000;

/**
 * Milliseconds to wait after so many failures in a row: twice as long each time, up to a limit, and
 * by chance (0..1) between half of it and all, so that a class does not come back in one moment.
 */
export function pauseAfter(failures: number, chance: number): number {
	const most = Math.min(MOST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
	return most * (0.5 + chance / 2);
}

/** Waits between two tries, until it is over or somebody wants to know now. */
export class Patience {
	/** Ends a wait. */
	wake = () => {};

	async pause(
		failures: number,
		{ wait, chance }: Pick<RemoteShell, 'wait' | 'chance'>
	): Promise<void> {
		const woken = new Promise<void>((resolve) => (this.wake = resolve));
		await Promise.race([wait(pauseAfter(failures, chance())), woken]);
	}
}
