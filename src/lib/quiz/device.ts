import type { Attempt, LogProblem, Operation } from './attempt.ts';

/**
 * Why a device did not do what it was asked to:
 * `refused`, it keeps nothing for this page (private window, blocked by a setting);
 * `full`, there is no room left;
 * `taken`, another tab has already put another operation in this place;
 * `gone`, the attempt is not, or no longer, on this device;
 * `newer`, a newer version of these pages has laid the store out;
 * `busy`, another tab with an older version does not let go of it;
 * `failed`, anything else.
 */
export type Because = 'refused' | 'full' | 'taken' | 'gone' | 'newer' | 'busy' | 'failed';

/** What a device answers. Its promises never reject: a page goes on without a disk. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; because: Because };

/** An attempt as a device has it. */
export interface KeptAttempt {
	attempt: Attempt;
	/** When it began, by the page's clock, in milliseconds since 1970. */
	begun: number;
	operations: Operation[];
	/** What in its log could not be read. */
	problems: LogProblem[];
}

/** Attempts that a device has, and sentences about what could not be read. */
export interface KeptAttempts {
	attempts: KeptAttempt[];
	problems: string[];
}

/** Where a page keeps attempts. A promise that is fulfilled with `ok` means: it is on the disk. */
export interface Device {
	/** Keeps a new attempt. To begin the same one again changes nothing. */
	begin(attempt: Attempt, begun: number): Promise<Outcome<void>>;
	/**
	 * Keeps one more operation. To append the same one again changes nothing; where its number is
	 * taken by another, it is `taken`. `ends` says that the sitting is over with it: a mark for
	 * finding it, while the truth stays in the log.
	 */
	append(attempt: string, operation: Operation, ends: boolean): Promise<Outcome<void>>;
	/** An attempt with its log. */
	find(attempt: string): Promise<Outcome<KeptAttempt>>;
	/** The attempt at a module that was begun last and not ended: one, or none. */
	latestOpen(module: string): Promise<Outcome<KeptAttempts>>;
	/** The attempts at a module that have ended, the latest first. */
	finished(module: string): Promise<Outcome<KeptAttempts>>;
}
