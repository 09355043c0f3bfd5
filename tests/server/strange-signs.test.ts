import { afterEach, describe, expect, test } from 'vitest';
import { allow } from '#lib/server/assignments/assignment-changes.ts';
import { findAssignment } from '#lib/server/assignments/assignments.ts';
import { takeEntry } from '#lib/server/classes/coming-in.ts';
import { undoCorrection } from '#lib/server/results/corrections.ts';
import { teacherWith } from '#lib/server/teachers/teachers.ts';
import { refusalIn } from '../../src/routes/answering.ts';
import { classroom, type Classroom } from './classroom.ts';
import { eachDatabase } from './each-database.ts';

const NUL = 'a\0b';
const nothing = { extraSeconds: 0, extraAttempts: 0, fewerOptions: false };

/** What a program asks for by a name with a sign that only some databases have. */
const asking: [what: string, ask: (room: Classroom) => Promise<unknown>][] = [
	['an attempt', ({ app }) => app.attempts.look(NUL, 'somebody')],
	['an assignment', ({ app }) => findAssignment(app.store, NUL)],
	['an entry', ({ app, assignment }) => takeEntry(app.store, assignment.class, NUL)],
	['an account', ({ app }) => teacherWith(app.store, NUL, 'a few plain words')],
	['a learner', ({ app, assignment }) => allow(app.store, assignment, NUL, nothing)],
	['a correction', ({ app, assignment }) => undoCorrection(app.store, assignment, NUL)]
];

describe.each(eachDatabase)('on %s', (_, newDatabase) => {
	let room: Classroom;
	afterEach(() => room.close());

	test.each(asking)('%s by a name that holds NUL is refused, and is no fault', async (_, ask) => {
		room = await classroom(newDatabase);
		const thrown: unknown = await ask(room).then(
			() => undefined,
			(error: unknown) => error
		);
		expect(refusalIn(thrown)).toMatchObject({
			status: expect.toSatisfy((status) => status >= 400 && status < 500),
			message: expect.stringMatching(/\.$/)
		});
	});
});
