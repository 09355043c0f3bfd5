// A database with many attempts that have ended, all through the product's own functions: learners come in, begin,
// send what they answer, and hand in. A class has 300 learners at most, so that each has come often.
import { addAttempt, emptyTally } from '../../src/lib/analysis/tally.ts';
import { keyOf } from '../../src/lib/questions/index.ts';
import { randomFrom } from '../../src/lib/random.ts';
import { beginAttempt } from '../../src/lib/server/attempts/begin.ts';
import { sqliteDatabase } from '../../src/lib/server/database/scratch.ts';
import { difficultiesOf, guess, knows, normal } from '../../src/lib/server/demo/answers.ts';
import { serverLimits } from '../../src/lib/server/limits.ts';
import { signIn } from '../../src/lib/server/teachers/teacher-sessions.ts';
import { classroom } from '../server/classroom.ts';

/** Learners who come when all others have ended. */
const LATE = 15;
const EARLY = serverLimits.classLearners - LATE;

const random = randomFrom('results');

/** A classroom with so many attempts that have ended, and what signs its teacher in. */
export async function roomWith(attempts) {
	const database = sqliteDatabase();
	const room = await classroom(() => Promise.resolve(database), { counts: 'mean' });
	const sitters = await sittersIn(room, EARLY);
	for (let done = 0; done < attempts; done += EARLY)
		await Promise.all(sitters.slice(0, attempts - done).map((sitter) => sit(room, sitter)));
	const { token } = await signIn(room.app.store, { id: 'teacher' });
	return { room, token, environment: database.environment };
}

async function sittersIn(room, count) {
	const questions = room.questions();
	const difficulties = difficultiesOf(questions, random);
	const sitters = Array.from({ length: count }, async (_, i) => {
		const learner = await room.comeIn(`Learner ${i}`);
		const person = { ability: normal(random) };
		const answer = (question) =>
			knows(person, difficulties.get(question.id), random)
				? keyOf(question)
				: guess(question, questions, random);
		return { learner, answers: () => questions.map(answer) };
	});
	return Promise.all(sitters);
}

/** One sitting, sent at once as by a device that was away; in milliseconds how long the handing in alone took. */
async function sit({ app, assignment }, { learner, answers }) {
	const attempt = await beginAttempt(app.store, assignment, learner);
	const sent = answers().map((value, i) => ({
		id: `${attempt}-${i}`,
		seq: i + 1,
		event: value === undefined ? { type: 'skip' } : { type: 'answer', value }
	}));
	await app.attempts.take(attempt, learner, sent);
	const begun = performance.now();
	const last = { id: `${attempt}-end`, seq: sent.length + 1, event: { type: 'finish' } };
	const { view } = await app.attempts.take(attempt, learner, [last]);
	if (view.phase !== 'finished') throw new Error(`An attempt stands at ${view.phase}.`);
	return performance.now() - begun;
}

/** Others who come for the first time, one after the other; how long each handing in took, with the figures in it. */
export async function handIn(room) {
	const times = [];
	for (const sitter of await sittersIn(room, LATE)) times.push(await sit(room, sitter));
	return times;
}

/** Takes the first attempts into the figures over and over, until these stand for so many answers. */
export async function takeIn({ app, assignment, questions }, answers) {
	const { db } = app.store;
	const rows = await db
		.selectFrom('attempt')
		.select('tallied')
		.where('tallied', 'is not', null)
		.execute();
	const sats = rows.map(({ tallied }) => {
		const { marks, chosen, seconds } = JSON.parse(tallied);
		return { marks, chosen: chosen.map(orNone), seconds: seconds.map(orNone) };
	});
	const tally = emptyTally(questions().map(() => 1));
	while (tally.attempts * tally.points.length < answers)
		addAttempt(tally, sats[tally.attempts % sats.length]);
	await app.store.write(({ db }) =>
		db
			.updateTable('tally')
			.set({ content: JSON.stringify(tally) })
			.where('assignment', '=', assignment.id)
			.execute()
	);
}

/** What JSON has no other word for. */
function orNone(value) {
	return value ?? undefined;
}
