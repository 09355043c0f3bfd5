import type { Outcome } from './device.ts';
import type { Sent } from './wire.ts';

/**
 * Where a page keeps what the server has not acknowledged yet. Like a device's, its promises never
 * reject, and `ok` means: it is on the disk.
 */
export interface Outbox {
	/** Keeps operations of an attempt; one that is there already is kept as it is now. */
	put(attempt: string, operations: readonly Sent[]): Promise<Outcome<void>>;
	/** Lets go of operations, by their ids. */
	drop(attempt: string, ids: readonly string[]): Promise<Outcome<void>>;
	/** What is kept of an attempt, in sequence. */
	find(attempt: string): Promise<Outcome<Sent[]>>;
}
