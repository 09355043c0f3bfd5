import type { Article } from '#lib/article/article.ts';
import { makeCsv, type Cell } from '#lib/formats/csv.ts';
import { kindNames } from '#lib/quiz/words.ts';
import type { Assignment } from '../assignments/assignments.ts';
import { replayAll, type Replayed } from '../attempts/replayed.ts';
import type { Store } from '../database/open.ts';
import { findEdition } from '../modules/editions.ts';
import { givenIn, type Given } from './learner-attempts.ts';
import { BYTE_ORDER_MARK, timeOf } from './results-table.ts';
import { resultsOf } from './results.ts';

/** Attempts that are replayed together: those who answer just now wait no longer than for these. */
const TOGETHER = 20;

const HEAD = [
	...['Name', 'Attempt', 'Begun', 'Number', 'Question', 'Kind'],
	...['Answer', 'Key', 'Right', 'Earned', 'Weight', 'Seconds']
];

/** Whose an attempt is. */
interface Whose {
	id: string;
	name: string;
}

/**
 * Every answer of every learner as a table, piece by piece: a row for each question of each attempt, in the
 * order of the edition, with the last answer to it; where there is none the row says so by its empty cells.
 * How right it is and what it has earned are from 0 to 1; times are those of UTC.
 */
export async function* answersTable(store: Store, assignment: Assignment): AsyncGenerator<string> {
	yield BYTE_ORDER_MARK + makeCsv([HEAD]);
	const lines = await resultsOf(store, assignment);
	const attempts = lines.flatMap(({ name, attempts }) => attempts.map(({ id }) => ({ id, name })));
	const { article } = await findEdition(store, assignment.edition);
	for (let at = 0; at < attempts.length; at += TOGETHER)
		yield makeCsv(await rowsOf(store, assignment, article, attempts.slice(at, at + TOGETHER)));
}

async function rowsOf(
	store: Store,
	assignment: Assignment,
	article: Article,
	attempts: readonly Whose[]
): Promise<Cell[][]> {
	const ids = attempts.map(({ id }) => id);
	const replayed = new Map<string, Replayed>();
	for await (const group of replayAll(store, assignment, ids))
		for (const one of group) replayed.set(one.row.id, one);
	return attempts.flatMap(({ id, name }) => {
		const one = replayed.get(id);
		// It was deleted meanwhile.
		return one ? rowsIn(one, name, article) : [];
	});
}

function rowsIn(one: Replayed, name: string, article: Article): Cell[][] {
	const given = new Map(givenIn(one).map((each) => [each.question.id, each]));
	return one.questions.flatMap((id, i) => {
		const each = given.get(id);
		if (!each) return [];
		const { question, key, mark, credit, seconds } = each;
		return [
			[
				...[name, one.row.number, timeOf(one.row.started_at), i + 1],
				...[question.stem, kindNames[question.kind], answerIn(each, article), key],
				...[mark, mark === undefined ? undefined : credit, one.points[id] ?? 1],
				seconds === undefined ? undefined : Math.round(seconds)
			]
		];
	});
}

/** An answer in words; a sentence that was marked in the article by its own. */
function answerIn({ question, given, value }: Given, { text, sentences }: Article): Cell {
	const marked = question.kind === 'mark-words' ? sentences[value as number] : undefined;
	return marked && given !== undefined ? `“${text.slice(marked.start, marked.end)}”` : given;
}
