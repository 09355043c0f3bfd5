import { misreadingOf, type Misread } from '#lib/analysis/misread.ts';
import { reportOf, type Offered, type Report } from '#lib/analysis/report.ts';
import { labelOf } from '#lib/analysis/tally.ts';
import type { Article } from '#lib/article/article.ts';
import { keyOf, tell, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { correctionsOf, mendedOf, pointsOf } from '../attempts/kept.ts';
import type { Store } from '../database/open.ts';
import { findEdition } from '../modules/editions.ts';
import { tallyOf } from './tallies.ts';

/** A question of an assignment, as it is marked now. */
export interface AskedNow {
	question: KeyedQuestion;
	/** The words of what may be chosen, and of the key, as the figures name them. */
	offered: Offered;
	points: number;
	isMended: boolean;
}

/** What a teacher can understand of an assignment: its figures, and the map of its article. */
export interface Understanding {
	article: Article;
	questions: AskedNow[];
	report: Report;
	/** For each sentence of the article; undefined where nobody asked about it. */
	map: (Misread | undefined)[];
	/** How many learners have a score in each tenth, from 0 to 100 percent. */
	scores: number[];
}

/** All that the first attempts of an assignment say. */
export async function understandingOf(
	store: Store,
	assignment: Assignment
): Promise<Understanding> {
	const edition = await findEdition(store, assignment.edition);
	const corrections = await correctionsOf(store, assignment.id);
	const tally = await tallyOf(store, assignment);
	const points = pointsOf(edition, corrections);
	const questions = mendedOf(edition, corrections).map((question) => ({
		question,
		offered: offeredBy(question),
		points: points[question.id] ?? 1,
		isMended: corrections.has(question.id)
	}));
	const report = reportOf(
		tally,
		questions.map(({ offered }) => offered)
	);
	const asked = questions.map(({ question }, i) => ({
		question,
		attempts: report.attempts,
		credit: report.figures.questions[i]!.facility
	}));
	return {
		article: edition.article,
		questions,
		report,
		map: misreadingOf(edition.article, report.attempts > 0 ? asked : []),
		scores: tenthsOf(tally.bands)
	};
}

/** What can be chosen; nothing where an answer is typed or put together. */
export function offeredBy(question: KeyedQuestion): Offered {
	const label = (answer: unknown) => labelOf(tell(question, answer));
	const right = label(keyOf(question));
	if (question.kind === 'choice')
		return { options: question.options.map(({ text }) => label(text)), right };
	if (question.kind === 'true-false') return { options: question.values.map(label), right };
	return { options: [], right };
}

const TENTHS = 10;

function tenthsOf(bands: Readonly<Record<string, number>>): number[] {
	const tenths = Array.from({ length: TENTHS }, () => 0);
	for (const [band, held] of Object.entries(bands))
		tenths[Math.min(TENTHS - 1, Math.floor(Number(band) / TENTHS))]! += held;
	return tenths;
}
