import type { Choice } from './choices.ts';
import type { Asked } from './features.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { REFERENCE_WEIGHTS } from '../lexicon/reference-weights.ts';

/** The candidate that most speaks for, or -1 for none; and by how much it leads over the next that is something else. */
export interface Decision {
	readonly index: number;
	readonly lead: number;
}

/** Weighs the candidates of a choice. Candidates that are the same thing do not compete. */
export function decide(
	{ candidates, features, none, rootOf }: Choice,
	weights: Readonly<Record<string, number>> = REFERENCE_WEIGHTS
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

/** By how much a candidate has to lead, so that six of seven are right. What is the same thing speaks for it. */
export function leadFor({ asked, candidates, rootOf }: Choice, index: number): number {
	const root = rootOf(candidates[index]!);
	const same = candidates.filter((one, i) => i === index || (root && rootOf(one) === root));
	return Math.min(...same.map((one) => leadOf(asked, one)));
}

/** Least for the subject of the sentence before. */
function leadOf({ form, phrase }: Asked, candidate: NounPhrase): number {
	if (form === 'the') return 60;
	if (form === 'they' && isParallel(phrase, candidate)) return candidate.joined ? 100 : 140;
	if (form === 'they') return candidate.role === 'subject' ? 180 : 230;
	if (candidate.role !== 'subject') return 150;
	if (isParallel(phrase, candidate)) return 20;
	return /^(?:subject|possessor)$/.test(phrase.role) ? 65 : 100;
}

/** "The canal opened in 1914. In 1999, it …": both are subjects of main clauses side by side. */
function isParallel(phrase: NounPhrase, candidate: NounPhrase): boolean {
	return (
		phrase.role === 'subject' &&
		phrase.isMain &&
		candidate.role === 'subject' &&
		candidate.isMain &&
		candidate.sentence === phrase.sentence - 1 &&
		candidate.paragraph === phrase.paragraph
	);
}
