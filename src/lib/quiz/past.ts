import type { Module } from './attempt.ts';
import type { KeptAttempt, KeptAttempts } from './device.ts';
import type { Standing } from './replay.ts';
import { scoreOf, type Score } from './score.ts';
import { wholeStanding, type Unfit } from './whole.ts';

/** A sitting that has ended. */
export interface Ended {
	begun: number;
	standing: Standing;
	score: Score;
	/** It asked all questions of the module; another one asks again what was missed. */
	isOfAll: boolean;
}

/** What a device has of the sittings of a module that have ended. */
export interface Past {
	/** The latest first: those that can be shown. */
	ended: Ended[];
	/** Why the latest cannot be shown, where it cannot. */
	last?: 'none' | Unfit;
	/** How many are there and cannot be read. */
	damaged: number;
}

export function pastOf({ attempts, problems }: KeptAttempts, module: Module): Past {
	const each = attempts.map((kept) => endedOf(kept, module));
	const ended = each.filter((one) => typeof one !== 'string');
	const damaged = problems.length + each.filter((one) => one === 'damaged').length;
	const last = each[0] ?? (problems.length > 0 ? 'damaged' : 'none');
	return { ended, damaged, ...(typeof last === 'string' && { last }) };
}

/** A log that does not lead to the end has lost its last part. */
function endedOf(kept: KeptAttempt, module: Module): Ended | Unfit {
	const standing = wholeStanding(kept, module);
	if (typeof standing === 'string') return standing;
	if (standing.snapshot.value.sitting !== 'finished') return 'damaged';
	const isOfAll = standing.questions.length === module.questions.length;
	return { begun: kept.begun, standing, score: scoreOf(standing), isOfAll };
}
