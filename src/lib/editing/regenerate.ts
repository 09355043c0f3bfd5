import type { Bank } from '#lib/bank/bank.ts';
import { BY_HAND } from '#lib/bank/rescue.ts';
import { limits } from '#lib/limits.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { draftOf, fresh, isTouched, sentenceOf, type Draft, type LeftOut } from './draft.ts';

/**
 * The draft with what another generation of its article has made. What the teacher has touched stays as it is
 * and where it is, and so does what has become stale, until the teacher has seen it; what was left out by hand stays out; of the rest the new bank's questions stand, as far as
 * there is room: the last of them are in the ledger.
 */
export function regenerate(draft: Draft, bank: Bank): Draft {
	const kept = draft.questions.filter((one) => one.stale !== undefined || isTouched(one));
	const keptIds = new Set(kept.map(({ question }) => question.id));
	const byHand = draft.ledger.filter(({ rule }) => rule === BY_HAND);
	const outIds = new Set(byHand.map(({ question }) => question.id));
	const isFree = ({ id }: { id: string }) => !keptIds.has(id) && !outIds.has(id);
	const room = limits.bankQuestions - kept.length;
	const added = bank.questions.filter(isFree);
	const crowdedOut = added.slice(room).map((question) => ({
		rule: 'COUNT',
		because: `The module has its ${limits.bankQuestions} questions.`,
		sentence: sentenceOf(question, bank),
		question
	}));
	const set = added.slice(0, room).map((question) => fresh(question, 'generated'));
	return {
		...draftOf(bank),
		questions: inPlaces(draft, [...kept, ...set]),
		ledger: [...bank.ledger.filter(isNew), ...crowdedOut, ...byHand]
	};

	function isNew({ question: { id, fact } }: LeftOut): boolean {
		const isSame = ({ question }: { question: KeyedQuestion }) =>
			question.id === id && question.fact === fact;
		return !kept.some(isSame) && !byHand.some(isSame);
	}
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
