import { computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs';
import { DAY } from '../days.ts';
import { grades, merged, type Review, type Scheduling } from '../review.ts';

export { DAY };

/** Days until a fact is asked again, at most: the hundred years of FSRS. */
const LONGEST = 36_500;

/** What is reckoned with so long as nothing is known of the learner: the weights that FSRS-6 ships. */
export const usualScheduling: Scheduling = {
	algorithm: 'FSRS-6',
	weights: [...default_w],
	retention: 0.9
};

/** How well one fact is remembered, after all its reviews. */
export interface Memory {
	module: string;
	fact: string;
	/** Days after which it is known with a chance of 0.9. */
	stability: number;
	/** From 1 to 10. */
	difficulty: number;
	/** When it was asked for first and last, and when it is to be asked again, in milliseconds since 1970. */
	first: number;
	last: number;
	due: number;
	reviews: number;
	/** How often it had been forgotten. */
	lapses: number;
	scheduling: Scheduling;
}

/** Names a fact among those of all articles. */
export function placeOf({ module, fact }: Pick<Review, 'module' | 'fact'>): string {
	return `${module} ${fact}`;
}

/** What is remembered, by `placeOf`. The order of the reviews and their repetition make no difference. */
export function memoriesOf(reviews: readonly Review[]): ReadonlyMap<string, Memory> {
	const memories = new Map<string, Memory>();
	for (const review of merged(reviews)) {
		const place = placeOf(review);
		memories.set(place, remember(memories.get(place), review));
	}
	return memories;
}

/** A memory after one review more; the first one makes it. */
export function remember(memory: Memory | undefined, review: Review): Memory {
	const { module, fact, at, grade, scheduling } = review;
	const algorithm = algorithmOf(scheduling);
	const days = memory ? Math.round(Math.max(0, at - memory.last) / DAY) : 0;
	const state = memory && { stability: memory.stability, difficulty: memory.difficulty };
	const next = algorithm.next_state(state ?? null, days, grades.indexOf(grade) + 1);
	const interval = algorithm.next_interval(next.stability, days);
	return {
		module,
		fact,
		...next,
		first: memory?.first ?? at,
		last: at,
		due: at + interval * DAY,
		reviews: (memory?.reviews ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + Number(memory !== undefined && grade === 'again'),
		scheduling
	};
}

/** The chance that a fact is known now, from 0 to 1 (the forgetting curve of FSRS-6). */
export function chanceOf({ stability, last, scheduling }: Memory, now: number): number {
	return algorithmOf(scheduling).forgetting_curve(Math.max(0, now - last) / DAY, stability);
}

/** When a fact would be asked again by who wants to know it with this chance: whole days after it was asked last. */
export function dueWith({ stability, last, scheduling }: Memory, retention: number): number {
	const { decay, factor } = computeDecayFactor(algorithmOf(scheduling).parameters.w);
	const days = (stability / factor) * (retention ** (1 / decay) - 1);
	return last + Math.min(LONGEST, Math.max(1, Math.round(days))) * DAY;
}

const algorithms = new WeakMap<Scheduling, FSRSAlgorithm>();
/** The same by what they are made with: each review that was read from a disk has a copy of it. */
const byParts = new Map<string, FSRSAlgorithm>();
/** So many are kept: a device has a few, and a file may have as many as it likes. */
const KEPT = 50;

function algorithmOf(scheduling: Scheduling): FSRSAlgorithm {
	const known = algorithms.get(scheduling);
	if (known) return known;
	const { weights, retention } = scheduling;
	const parts = [retention, ...weights].join();
	const algorithm =
		byParts.get(parts) ??
		new FSRSAlgorithm({ w: weights, request_retention: retention, enable_fuzz: false });
	if (byParts.size >= KEPT) byParts.clear();
	byParts.set(parts, algorithm);
	algorithms.set(scheduling, algorithm);
	return algorithm;
}
