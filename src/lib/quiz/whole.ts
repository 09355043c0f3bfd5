import { pinOf, type Module } from './attempt.ts';
import type { KeptAttempt } from './device.ts';
import { replay, type Standing } from './replay.ts';

/** Why a sitting cannot be taken up again: its bank is another by now, or its log cannot be read whole. */
export type Unfit = 'outdated' | 'damaged';

/**
 * Where a sitting stands that a device has: told only where the module still has its bank, and where
 * every operation of its log is there and could be read.
 */
export function wholeStanding(
	{ attempt, operations, problems }: KeptAttempt,
	module: Module
): Standing | Unfit {
	if (attempt.bank !== pinOf(module)) return 'outdated';
	const standing = replay(attempt, module.questions, operations);
	const isWhole = problems.length === 0 && standing?.seq === operations.length;
	return standing && isWhole ? standing : 'damaged';
}
