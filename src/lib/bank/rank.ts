import type { FactKind } from '#lib/facts/fact.ts';
import type { Kind } from '#lib/questions/index.ts';
import { isSurvey, type Candidate } from './candidate.ts';

/**
 * How good a question of a type about a fact of a kind is likely to be: what teachers accepted when
 * they read such questions, from 0 to 10. What is not in the table is not asked.
 */
const LIKELY: Readonly<Record<FactKind, Partial<Record<Form, number>>>> = {
	accusation: { choice: 8 },
	acronym: { gap: 8 },
	action: {},
	aims: { match: 6 },
	cast: { match: 8.5 },
	cause: { choice: 9 },
	chronicle: { match: 8.5 },
	circumstance: {},
	claim: { choice: 7.5, gap: 5.5 },
	composition: { match: 8.5 },
	course: { order: 7.5 },
	contrast: { 'true-false': 6 },
	date: { choice: 9, gap: 7.5, 'true-false': 6 },
	deed: { 'true-false': 8 },
	denial: { 'true-false': 8 },
	doings: {},
	effect: {},
	identity: { 'true-false': 8.5, choice: 6 },
	illustration: {},
	interval: {},
	life: { choice: 7, gap: 7.5, 'true-false': 5 },
	manner: {},
	members: { choice: 5, gap: 6 },
	object: { 'true-false': 7 },
	objection: {},
	place: { choice: 5.5 },
	portrait: {},
	purpose: { choice: 6 },
	quantity: { number: 6, choice: 6, 'true-false': 5.5, survey: 6 },
	quotation: { choice: 7.5, gap: 7.5 },
	reason: {},
	reference: {},
	rephrasing: {},
	role: { gap: 7.5, choice: 6, 'true-false': 6 },
	saying: {},
	sequence: { order: 8 },
	succession: { 'true-false': 7.5 },
	suggested: { choice: 6 },
	term: { gap: 9, 'true-false': 9, choice: 7 },
	upshot: {},
	theme: { survey: 7 },
	vocabulary: {},
	voices: { match: 8.5 }
};

type Form = Kind | 'survey';

function formOf({ question }: Candidate): Form {
	return isSurvey(question) ? 'survey' : question.kind;
}

/** What is not stated takes the whole text to see. */
const UNSTATED = 2;

/**
 * Who looks which of the answers the text has, or which date it has most often, would find the key: not asked.
 * Centuries, and what is turned round, need no other words of the text; what a model suggests has rules of its own.
 */
function isGivenAway({ question, fact, article }: Candidate): boolean {
	const { kind = 'era' } = fact.asks[0]?.key ?? {};
	if (question.kind !== 'choice' || fact.kind === 'suggested') return false;
	if (/^(?:era|difference)$/.test(kind)) return false;
	if (question.options.slice(1).every(({ span }) => !span)) return true;
	if (!/^(?:year|date)$/.test(kind)) return false;
	const [key, ...others] = question.options.map(({ text }) => article.text.split(text).length);
	return others.every((times) => times < key!);
}

/** How likely each candidate is to be set unedited: by its kind, and by the weight of its sentence. */
export function rank(
	candidates: readonly Candidate[],
	weights: readonly number[]
): Map<Candidate, number> {
	return new Map(
		candidates.map((candidate) => {
			const { fact, question, item } = candidate;
			const likely = isGivenAway(candidate) ? 0 : (LIKELY[fact.kind][formOf(candidate)] ?? 0);
			const options = question.kind === 'choice' ? (item.options.length - 3) * 0.5 : 0;
			const unstated =
				question.kind === 'true-false' && question.key === 'not-stated' ? UNSTATED : 0;
			return [candidate, likely && likely + options + unstated + weights[fact.sentence]!];
		})
	);
}
