import * as v from 'valibot';
import { BY_HAND } from '#lib/bank/rescue.ts';
import { limits } from '#lib/limits.ts';
import { KeyedQuestion } from '#lib/questions/keyed.ts';
import { fresh, sentenceOf, type Draft, type DraftQuestion, type LeftOut } from './draft.ts';
import { flawOf } from './flaw.ts';
import { canBeSet } from './settable.ts';
import { unwrittenIn } from './unwritten.ts';

const Id = v.string();

/** One thing that a teacher does to a module. Pages and `/api` send no others. */
export const Edit = v.variant('type', [
	v.object({ type: v.picklist(['approve', 'doubt', 'leave-out', 'restore']), id: Id }),
	/** Takes a question in from the ledger; the fact says which of those with one id. */
	v.object({ type: v.literal('take-in'), id: Id, fact: v.string() }),
	/** Puts a question where another stands now. */
	v.object({ type: v.literal('move'), id: Id, to: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
	v.object({
		type: v.literal('weigh'),
		id: Id,
		points: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.questionPoints))
	}),
	v.object({
		type: v.literal('explain'),
		id: Id,
		explanation: v.pipe(v.string(), v.trim(), v.maxLength(limits.explanationCharacters))
	}),
	/** Other words, options, accepted forms or another key for a question that stays the same one. */
	v.object({ type: v.literal('change'), question: KeyedQuestion }),
	/** A question of the teacher's own. */
	v.object({ type: v.literal('write'), question: KeyedQuestion }),
	/** Every question that can be set is read and wanted. */
	v.object({ type: v.literal('approve-all') })
]);
export type Edit = v.InferOutput<typeof Edit>;

/** The draft after an edit, or the sentence that says why it cannot be done. */
export type Edited = { draft: Draft; problem?: undefined } | { draft?: undefined; problem: string };

/** Does one thing to a draft. */
export function edit(draft: Draft, change: Edit): Edited {
	switch (change.type) {
		case 'approve-all':
			return {
				draft: mapped(draft, (one) => (canBeSet(one) ? { ...one, approved: true } : one))
			};
		case 'take-in':
			return takeIn(draft, change);
		case 'write':
			return write(draft, change.question);
		case 'change':
			return rewrite(draft, change.question);
		default:
			return onOne(draft, change);
	}
}

type OnOne = Exclude<Edit, { type: 'approve-all' | 'take-in' | 'write' | 'change' }>;

function onOne(draft: Draft, change: OnOne): Edited {
	const at = draft.questions.findIndex(({ question }) => question.id === change.id);
	const one = draft.questions[at];
	if (!one) return { problem: GONE };
	switch (change.type) {
		case 'approve':
			return canBeSet(one) ? replaced(draft, at, { ...one, approved: true }) : { problem: UNSET };
		case 'doubt':
			return replaced(draft, at, { ...one, approved: false });
		case 'weigh':
			return replaced(draft, at, { ...one, points: change.points });
		case 'explain':
			return replaced(draft, at, { ...one, explanation: change.explanation || undefined });
		case 'restore':
			return restored(draft, at, one);
		case 'move':
			return moved(draft, at, change.to);
		case 'leave-out':
			return leaveOut(draft, one);
	}
}

function restored(draft: Draft, at: number, one: DraftQuestion): Edited {
	return one.original
		? replaced(draft, at, { ...one, question: one.original, original: undefined })
		: { problem: 'It is as it was made.' };
}

const UNSET = 'It cannot be set as it is: mend it first.';
const GONE = 'This question is not in the module any more.';

function mapped(draft: Draft, change: (one: DraftQuestion) => DraftQuestion): Draft {
	return { ...draft, questions: draft.questions.map(change) };
}

function replaced(draft: Draft, at: number, one: DraftQuestion): Edited {
	return { draft: { ...draft, questions: draft.questions.with(at, one) } };
}

function moved(draft: Draft, at: number, to: number): Edited {
	const others = draft.questions.toSpliced(at, 1);
	return {
		draft: {
			...draft,
			questions: others.toSpliced(Math.min(to, others.length), 0, draft.questions[at]!)
		}
	};
}

/** It stands last in the ledger, and can be taken in from there as it is now, with what was done to it. */
function leaveOut(draft: Draft, { question, ...was }: DraftQuestion): Edited {
	const line: LeftOut = {
		rule: BY_HAND,
		because: 'It was left out by hand.',
		sentence: sentenceOf(question, draft),
		question,
		was
	};
	return {
		draft: {
			...draft,
			questions: draft.questions.filter((one) => one.question !== question),
			ledger: [...draft.ledger, line]
		}
	};
}

function takeIn(draft: Draft, { id, fact }: { id: string; fact: string }): Edited {
	const line = draft.ledger.find(({ question }) => question.id === id && question.fact === fact);
	if (!line) return { problem: 'This question is not in the ledger any more.' };
	if (draft.questions.some(({ question }) => question.id === id))
		return { problem: 'A question with the same stem is in the module: leave that out first.' };
	const was = line.was ?? { ...fresh(line.question, 'rescued'), approved: true };
	const taken = put(draft, { ...was, question: line.question });
	if (!taken.draft) return taken;
	return {
		draft: { ...taken.draft, ledger: taken.draft.ledger.filter((other) => other !== line) }
	};
}

function write(draft: Draft, question: KeyedQuestion): Edited {
	return put(draft, {
		...fresh(question, 'own'),
		approved: unwrittenIn(question) === undefined
	});
}

/** Puts a question behind those that do not come later in the text. */
function put(draft: Draft, one: DraftQuestion): Edited {
	const { question } = one;
	if (draft.questions.length >= limits.bankQuestions)
		return { problem: `A module has room for ${limits.bankQuestions} questions.` };
	if (draft.questions.some((other) => other.question.id === question.id))
		return { problem: 'This question is in the module already.' };
	const problem = one.stale ?? flawOf(question, draft.article);
	if (problem) return { problem };
	const { start } = question.evidence[0]!;
	const before = draft.questions.findLastIndex(
		(other) => other.question.evidence[0]!.start <= start
	);
	return { draft: { ...draft, questions: draft.questions.toSpliced(before + 1, 0, one) } };
}

function rewrite(draft: Draft, question: KeyedQuestion): Edited {
	const at = draft.questions.findIndex((one) => one.question.id === question.id);
	const one = draft.questions[at];
	if (!one) return { problem: GONE };
	if (one.question.kind !== question.kind) return { problem: 'A question keeps its type.' };
	const problem = flawOf(question, draft.article);
	if (problem) return { problem };
	const original = one.origin === 'own' ? undefined : (one.original ?? one.question);
	const approved = unwrittenIn(question) === undefined;
	return replaced(draft, at, {
		...one,
		question,
		original,
		approved,
		stale: undefined,
		stood: undefined
	});
}
