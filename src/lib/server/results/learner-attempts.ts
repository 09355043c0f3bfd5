import { drawable, keyOf, tell, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Mark } from '#lib/questions/question.ts';
import { creditOf } from '#lib/quiz/score.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { replayAll, type Replayed } from '../attempts/replayed.ts';
import { satOf } from '../attempts/sat.ts';
import type { Store } from '../database/open.ts';
import { Refusal } from '../refusal.ts';
import { resultsOf, type AttemptLine, type LearnerLine } from './results.ts';

/** What a learner has done with one question. */
export interface Given {
	question: KeyedQuestion;
	key: string;
	/** The last answer in words, as sent, and how right it is; none where there is none. */
	given?: string | undefined;
	value?: unknown;
	mark?: Mark | undefined;
	/** What it has earned, from 0 to 1. */
	credit: number;
	seconds?: number | undefined;
}

/** One attempt of a learner's, question by question in the order in which they were asked. */
export interface WholeAttempt extends AttemptLine {
	given: Given[];
}

/** All that one learner has done in an assignment, the latest attempt first. */
export async function learnerAttempts(
	store: Store,
	assignment: Assignment,
	learner: string
): Promise<Omit<LearnerLine, 'attempts'> & { attempts: WholeAttempt[] }> {
	const [line] = await resultsOf(store, assignment, { learner });
	if (!line) throw new Refusal(404, 'There is no such learner in this class.');
	const ids = line.attempts.map(({ id }) => id);
	const given = new Map<string, Given[]>();
	for await (const group of replayAll(store, assignment, ids))
		for (const replayed of group) given.set(replayed.row.id, givenIn(replayed));
	const attempts = line.attempts.map((attempt) => ({
		...attempt,
		given: given.get(attempt.id) ?? []
	}));
	return { ...line, attempts: attempts.toReversed() };
}

/** What was done with each question, in the order in which they were asked. */
export function givenIn({ standing, log }: Replayed): Given[] {
	const { questions, snapshot } = standing;
	const { context } = snapshot;
	const order = questions.map(({ id }) => id);
	const { chosen, seconds } = satOf({ standing, log }, order);
	return questions.map((question, i) => {
		const { value, mark } = context.work[i]!;
		return {
			question,
			key: tell(question, keyOf(question)),
			given: chosen[i],
			value: drawable(question, value),
			mark,
			credit: creditOf(context, context.work[i]!),
			seconds: seconds[i]
		};
	});
}
