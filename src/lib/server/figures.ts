import { misreadingOf, type Misread } from '#lib/analysis/misread.ts';
import { reportOf, type Offered, type Report } from '#lib/analysis/report.ts';
import { labelOf } from '#lib/analysis/tally.ts';
import type { Article } from '#lib/article/article.ts';
import { ask, keyOf, tell, type KeyedQuestion } from '#lib/questions/index.ts';
import type { Assignment } from './assignments.ts';
import { questionsNow } from './corrections.ts';
import type { Store } from './database/open.ts';
import { findEdition } from './editions.ts';
import { tallyOf } from './tallies.ts';

/** What a teacher learns of an assignment: its report, its questions as they are now, and the map of its article. */
export interface Understanding {
	article: Article;
	questions: KeyedQuestion[];
	report: Report;
	/** For each sentence of the article how often it was misread. */
	map: (Misread | undefined)[];
}

/** All that the first attempts of an assignment's learners say. */
export async function understand(store: Store, assignment: Assignment): Promise<Understanding> {
	const { article } = await findEdition(store, assignment.edition);
	const questions = await questionsNow(store, assignment);
	const report = reportOf(await tallyOf(store, assignment), questions.map(offeredBy));
	const asked = questions.map((question, i) => ({
		question,
		attempts: report.attempts,
		credit: report.questions[i]!.figures.facility
	}));
	return { article, questions, report, map: misreadingOf(article, asked) };
}

/** What can be chosen, in the words by which the tally tells answers: long ones are cut short there. */
function offeredBy(question: KeyedQuestion): Offered {
	const asked = ask(question, '');
	const label = (answer: unknown) => labelOf(tell(question, answer));
	const right = label(keyOf(question));
	if ('options' in asked) return { options: asked.options.map(label), right };
	return 'values' in asked ? { options: asked.values.map(label), right } : { options: [] };
}
