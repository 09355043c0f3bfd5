import type { Choice } from './choices.ts';
import { WEIGHTS } from './weights.ts';

/** The candidate that most speaks for, or -1 for none; and by how much it leads over the next that is something else. */
export interface Decision {
	readonly index: number;
	readonly lead: number;
}

/** Weighs the candidates of a choice. Candidates that are the same thing do not compete. */
export function decide(
	{ candidates, features, none, rootOf }: Choice,
	weights: Readonly<Record<string, number>> = WEIGHTS
): Decision {
	const weigh = (all: readonly string[]) =>
		all.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
	let index = -1;
	let best = weigh(none);
	const scores = features.map(weigh);
	for (const [i, score] of scores.entries()) if (score > best) [index, best] = [i, score];
	if (index < 0) return { index, lead: 0 };
	const root = rootOf(candidates[index]!);
	const next = scores.reduce(
		(most, score, i) =>
			rootOf(candidates[i]!) === root && i !== index
				? most
				: i === index
					? most
					: Math.max(most, score),
		weigh(none)
	);
	return { index, lead: best - next };
}
