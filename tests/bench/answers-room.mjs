// A database with everything that learners need who answer: assignments, learners, and attempts that are begun.
import { readFileSync } from 'node:fs';
import { policies } from '../../src/lib/quiz/policy.ts';
import { assign } from '../../src/lib/server/assignments/assignments.ts';
import { openStore } from '../../src/lib/server/database/open.ts';
import { comeIn } from '../../src/lib/server/classes/coming-in.ts';
import { newId, realWorld } from '../../src/lib/server/world.ts';

const bank = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
const LEARNERS_A_CLASS = 250;
/** Attempts of one busy learner, one after the other: none grows longer than a real one. */
const ATTEMPTS = 400;

/** Sittings as a load needs them: the token of the learner, and the attempts that they go through. */
export async function answersFor(dataDir, { connections, students }) {
	const store = await openStore({ dataDir }, realWorld);
	await store.write(async ({ db }) => {
		await db
			.insertInto('teacher')
			.values({
				id: 'teacher',
				email: 'teacher@example.org',
				name: 'Ms Teacher',
				role: 'owner',
				password: '',
				created_at: 0
			})
			.execute();
		await db
			.insertInto('module')
			.values({
				id: 'module',
				teacher: 'teacher',
				title: 'ISS',
				content: '{}',
				version: 1,
				created_at: 0,
				updated_at: 0
			})
			.execute();
	});
	const busy = await sittings(store, connections, ATTEMPTS);
	const calm = await sittings(store, students, 1);
	await store.close();
	return { busy, students: calm };
}

async function sittings(store, count, attempts) {
	const all = [];
	for (let first = 0; first < count; first += LEARNERS_A_CLASS) {
		const assignment = await newAssignment(store);
		const learners = Math.min(LEARNERS_A_CLASS, count - first);
		const made = Array.from({ length: learners }, (_, i) =>
			sitting(store, assignment, `Learner ${first + i}`, attempts)
		);
		const those = await Promise.all(made);
		// As a class begins: all of them the first, then all of them the next.
		for (let number = 1; number <= attempts; number++)
			await begin(store, assignment, those, number);
		all.push(...those);
	}
	return all;
}

function newAssignment(store) {
	return assign(store, {
		teacher: 'teacher',
		module: 'module',
		edition: {
			version: 1,
			article: bank.article,
			questions: bank.questions,
			points: {},
			explanations: {}
		},
		terms: {
			title: 'ISS',
			counts: 'best',
			release: 'hand',
			articleShown: true,
			shuffled: true,
			policy: policies.test
		}
	});
}

async function sitting(store, assignment, name, count) {
	const { learner, token } = await comeIn(store, assignment.class, name);
	const attempts = Array.from({ length: count }, () => newId(store.world));
	return { learner: learner.id, token, attempts, questions: bank.questions.length };
}

function begin(store, assignment, sittings, number) {
	const rows = sittings.map(({ learner, attempts }) => ({
		id: attempts[number - 1],
		assignment: assignment.id,
		learner,
		edition: assignment.edition,
		number,
		seed: attempts[number - 1],
		started_at: store.world.now(),
		seq: 0,
		revision: 0,
		answered: 0
	}));
	return store.write(({ db }) => db.insertInto('attempt').values(rows).execute());
}
