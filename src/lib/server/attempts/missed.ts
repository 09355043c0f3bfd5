import { fileOf, isMissed, type Sat } from '#lib/review/sittings/from-class.ts';
import type { StudyFile } from '#lib/review/file/study-file.ts';
import type { App } from '../app.ts';
import { Refusal } from '../refusal.ts';
import { logOf } from './kept.ts';
import { satOf } from './sat.ts';

type Asked = Pick<App, 'store' | 'attempts'>;

/**
 * What a learner takes from an attempt into the own study, with the keys. Refused until its result may be seen, and
 * to everybody else. With it goes the article as the page of the result shows it: a setting that hides the article
 * hides it from who answers, and after the release nobody does. Nothing is written.
 */
export async function takenFrom(
	app: Asked,
	attempt: string,
	learner: string,
	which: 'missed' | 'all'
): Promise<StudyFile> {
	const sat = await satIn(app, attempt, learner);
	if (!sat) throw new Refusal(403, 'The result of this is not released.');
	return fileOf(sat, which, app.store.world.now());
}

/** How many questions an attempt has to take, and how many of them were missed; none before its release. */
export async function takeable(app: Asked, attempt: string, learner: string) {
	const sat = await satIn(app, attempt, learner);
	return sat && { all: sat.answered.length, missed: sat.answered.filter(isMissed).length };
}

/** An attempt whose keys may be told; without the questions that the teacher has taken out since. */
async function satIn(
	{ store, attempts }: Asked,
	id: string,
	learner: string
): Promise<Sat | undefined> {
	const { view } = await attempts.look(id, learner);
	if (view.phase !== 'finished') return undefined;
	const { row, standing, edition, points, assignment } = await attempts.fresh(id, learner);
	const { questions, snapshot } = standing;
	const log = await logOf(store, id);
	const order = questions.map((question) => question.id);
	const { seconds } = satOf({ standing, log }, order);
	const answered = questions.map((question, i) => {
		const { mark, wrong, hinted } = snapshot.context.work[i]!;
		return { question, mark, wrong, hinted, seconds: seconds[i] };
	});
	return {
		attempt: id,
		title: assignment.title,
		article: edition.article,
		endedAt: row.ended_at ?? row.deadline_at ?? store.world.now(),
		answered: answered.filter(({ question }) => points[question.id] !== 0)
	};
}
