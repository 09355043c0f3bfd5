import type { Bank } from '#lib/bank/bank.ts';
import { BY_HAND } from '#lib/bank/rescue.ts';
import { draftOf, fresh, isTouched, type Draft } from './draft.ts';

/**
 * The draft with what another generation of its article has made. What the teacher has touched stays as it is
 * and where it is; what was left out by hand stays out; of the rest the new bank's questions stand.
 */
export function regenerate(draft: Draft, bank: Bank): Draft {
	const kept = draft.questions.filter(isTouched);
	const keptIds = new Set(kept.map(({ question }) => question.id));
	const byHand = draft.ledger.filter(({ rule }) => rule === BY_HAND);
	const outIds = new Set(byHand.map(({ question }) => question.id));
	const isFree = ({ id }: { id: string }) => !keptIds.has(id) && !outIds.has(id);
	const added = bank.questions.filter(isFree).map((question) => fresh(question, 'generated'));
	return {
		...draftOf(bank),
		questions: inPlaces(draft, [...kept, ...added]),
		ledger: [...bank.ledger.filter(({ question }) => isFree(question)), ...byHand]
	};
}

/** What was there before stays in its order; what is new comes behind what stands before it in the text. */
function inPlaces(
	draft: Draft,
	questions: readonly Draft['questions'][number][]
): Draft['questions'] {
	const order = new Map(draft.questions.map(({ question }, i) => [question.id, i]));
	const there = questions
		.filter(({ question }) => order.has(question.id))
		.sort((a, b) => order.get(a.question.id)! - order.get(b.question.id)!);
	return questions
		.filter(({ question }) => !order.has(question.id))
		.reduce((placed, one) => {
			const { start } = one.question.evidence[0]!;
			const before = placed.findLastIndex(({ question }) => question.evidence[0]!.start <= start);
			return placed.toSpliced(before + 1, 0, one);
		}, there);
}
