import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readCsv } from '#lib/formats/read-csv.ts';
import { keyOf } from '#lib/questions/index.ts';
import { classroom, type Classroom } from '../../../../tests/server/classroom.ts';
import { eachDatabase } from '../../../../tests/server/each-database.ts';
import { answersTable } from './answers-table.ts';
import { learnerName } from '../classes/learners.ts';
import { resultsTable } from './results-table.ts';

/** What a spreadsheet runs, where a cell begins with it (OWASP, CSV Injection). */
const RUNS = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	/** The rows of the table without its head, by the names of their columns. */
	async function answers() {
		let text = '';
		for await (const piece of answersTable(room.app.store, room.assignment)) text += piece;
		const [head, ...rows] = readCsv(text.slice(1));
		return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]])));
	}

	test('a row tells of each question of each attempt what was answered, and what it has earned', async () => {
		room = await classroom(newDatabase, { shuffled: true });
		const questions = room.questions('');
		await room.comeIn('Cleo');
		const ada = await room.begin('Ada');
		const { view } = await room.app.attempts.look(ada, room.learner('Ada'));
		const { id } = (view as { question: { id: string } }).question;
		const asked = questions.find((question) => question.id === id)!;
		room.pass(20_000);
		await room.answer(ada, 'Ada', keyOf(asked));
		await room.begin('Ben');

		const rows = await answers();
		expect(rows.map(({ Name }) => Name)).toEqual([
			...questions.map(() => 'Ada'),
			...questions.map(() => 'Ben')
		]);
		expect(rows.slice(0, questions.length).map(({ Question }) => Question)).toEqual(
			questions.map(({ stem }) => stem)
		);
		const answered = rows.filter(({ Answer }) => Answer !== '');
		expect(answered).toHaveLength(1);
		const [one] = answered;
		expect(one).toMatchObject({ Name: 'Ada', Attempt: '1', Right: '1', Earned: '1', Weight: '1' });
		expect(one).toMatchObject({ Question: asked.stem, Answer: one!.Key });
		expect(Number(one!.Seconds)).toBeGreaterThanOrEqual(20);
	});

	test('whatever learners are called and type, the tables keep it and nothing in them runs', async () => {
		room = await classroom(newDatabase);
		const gap = room.questions('').findIndex(({ kind }) => kind === 'gap');
		const typed = fc.oneof(
			fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
			fc.stringMatching(/^[\s=+\-@＝＋－＠"',;]{1,6}[A-Z]{1,4}\(1\)$/)
		);
		const name = typed.filter((text) => text.trim() !== '');
		await fc.assert(
			fc.asyncProperty(name, typed, async (called, said) => {
				const attempt = await room.begin(called);
				const learner = room.learner(called);
				const sent = [
					{ id: 'go', seq: 1, event: { type: 'go' as const, to: gap } },
					{ id: 'say', seq: 2, event: { type: 'answer' as const, value: said } }
				];
				await room.app.attempts.take(attempt, learner, sent);
				const rows = await answers();
				const results = readCsv((await resultsTable(room.app.store, room.assignment)).slice(1));
				const cells = [...rows.flatMap((row) => Object.values(row)), ...results.flat()];
				expect(cells.filter((cell) => RUNS.test(cell!))).toEqual([]);
				const written = (text: string) => (RUNS.test(text) ? `'${text}` : text);
				expect(rows.map((row) => row.Name)).toContain(written(learnerName(called)));
				expect(results.map((row) => row[0])).toContain(written(learnerName(called)));
			}),
			{ numRuns: 15 }
		);
	});
});
