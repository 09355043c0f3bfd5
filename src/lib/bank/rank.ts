import type { FactKind } from '#lib/facts/fact.ts';
import type { Kind } from '#lib/questions/index.ts';
import type { Candidate } from './candidate.ts';

/**
 * How good a question of a type about a fact of a kind is likely to be: what teachers accepted when
 * they read such questions, from 0 to 10. What is not in the table is not asked.
 */
const LIKELY: Readonly<Record<FactKind, Partial<Record<Kind, number>>>> = {
	quantity: { number: 8, choice: 6, 'true-false': 4 },
	date: { choice: 7, gap: 6, 'true-false': 5.5 },
	life: { choice: 5, gap: 4.5, 'true-false': 3 },
	quotation: { choice: 8, gap: 5 },
	deed: { choice: 5, gap: 6.5 },
	action: { choice: 8 },
	object: { gap: 5.5 },
	vocabulary: {},
	portrait: { choice: 7.5 },
	chronicle: { match: 7.5 },
	doings: { match: 8.5 },
	voices: { match: 8.5 },
	aims: { match: 8.5 },
	saying: { choice: 7, 'true-false': 6.5 },
	interval: { number: 8.5 },
	circumstance: { choice: 7.5 },
	effect: { choice: 8 },
	purpose: { choice: 8.5 },
	manner: { choice: 8.5 },
	claim: { choice: 8, gap: 5.5 },
	denial: { 'true-false': 7 },
	place: { choice: 6.5 },
	reference: { choice: 6 },
	role: { choice: 7, 'true-false': 7.5, gap: 5 },
	identity: { choice: 7, 'true-false': 5.5 },
	term: { gap: 8, choice: 7 },
	acronym: { gap: 7 },
	cause: { choice: 8.5, 'mark-words': 4 },
	accusation: { choice: 8.5, 'mark-words': 4 },
	sequence: { order: 9 },
	composition: { match: 8.5 },
	cast: { match: 8.5 },
	suggested: { choice: 5 }
};

/** What is not stated takes the whole text to see. */
const UNSTATED = 2;

/** How likely each candidate is to be set unedited: by its kind, and by the weight of its sentence. */
export function rank(
	candidates: readonly Candidate[],
	weights: readonly number[]
): Map<Candidate, number> {
	return new Map(
		candidates.map((candidate) => {
			const { fact, question, item } = candidate;
			const likely = LIKELY[fact.kind][question.kind] ?? 0;
			const options = question.kind === 'choice' ? (item.options.length - 3) * 0.5 : 0;
			const unstated =
				question.kind === 'true-false' && question.key === 'not-stated' ? UNSTATED : 0;
			return [candidate, likely && likely + options + unstated + weights[fact.sentence]!];
		})
	);
}
