import { readFileSync } from 'node:fs';
import { readBank } from '#lib/bank/bank.ts';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { policies, type Policy } from '#lib/quiz/policy.ts';
import type { Reply } from '#lib/quiz/wire.ts';
import { assign, type Assignment, type Terms } from '#lib/server/assignments/assignments.ts';
import { beginAttempt } from '#lib/server/attempts/begin.ts';
import { openApp, type App } from '#lib/server/app.ts';
import type { ScratchDatabase } from '#lib/server/database/scratch.ts';
import { comeIn } from '#lib/server/classes/coming-in.ts';
import { readSettings } from '#lib/server/settings.ts';
import { realWorld, type World } from '#lib/server/world.ts';

export const bank = readBank(
	JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'))
).bank!;

/** What a test may set of the assignment: its policy, and its other terms. */
export type Setting = Partial<Omit<Terms, 'policy'>> & Partial<Policy>;

/** A teacher with one assignment on a database of a test's own, and a clock that the test moves. */
export class Classroom {
	app!: App;
	assignment!: Assignment;
	readonly #database: ScratchDatabase;
	readonly #learners = new Map<string, string>();
	readonly #sequence = new Map<string, number>();
	#passed = 0;

	constructor(database: ScratchDatabase) {
		this.#database = database;
	}

	get world(): World {
		return { ...realWorld, now: () => realWorld.now() + this.#passed };
	}

	async open(): Promise<void> {
		this.app = await openApp(readSettings(this.#database.environment), this.world);
	}

	async restart(): Promise<void> {
		await this.app.close();
		await this.open();
	}

	async close(): Promise<void> {
		await this.app.close();
		await this.#database.remove();
	}

	/** Moves the server's clock. */
	pass(milliseconds: number): void {
		this.#passed += milliseconds;
	}

	learner(name: string): string {
		return this.#learners.get(name)!;
	}

	async comeIn(name: string): Promise<string> {
		const { learner } = await comeIn(this.app.store, this.assignment.class, name);
		this.#learners.set(name, learner.id);
		return learner.id;
	}

	/** A new learner begins an attempt. */
	async begin(name: string): Promise<string> {
		return beginAttempt(this.app.store, this.assignment, await this.comeIn(name));
	}

	/** The questions of the assignment, with their keys, in the order of an attempt that is not shuffled. */
	questions(_attempt: string): readonly KeyedQuestion[] {
		return bank.questions;
	}

	answer(attempt: string, name: string, value: unknown): Promise<Reply> {
		const seq = (this.#sequence.get(name) ?? 0) + 1;
		this.#sequence.set(name, seq);
		const event = { type: 'answer' as const, value };
		return this.app.attempts.take(attempt, this.learner(name), [
			{ id: `${name}-${seq}`, seq, event }
		]);
	}

	/** Answers the first questions rightly, and the others wrongly, and hands in. */
	async finish(attempt: string, name: string, right: number): Promise<Reply> {
		for (const [i, question] of bank.questions.entries())
			await this.answer(attempt, name, i < right ? keyOf(question) : null);
		const seq = this.#sequence.get(name)! + 1;
		return this.app.attempts.take(attempt, this.learner(name), [
			{ id: `${name}-${seq}`, seq, event: { type: 'finish' } }
		]);
	}
}

/** Opens a database, with a teacher, a module and an assignment of it in the manner of a test. */
export async function classroom(
	newDatabase: () => Promise<ScratchDatabase>,
	setting: Setting = {}
): Promise<Classroom> {
	const room = new Classroom(await newDatabase());
	await room.open();
	const { store } = room.app;
	const now = store.world.now();
	await store.write(async ({ db }) => {
		await db
			.insertInto('teacher')
			.values({
				id: 'teacher',
				email: 'teacher@example.org',
				name: 'Ms Teacher',
				role: 'owner',
				password: '',
				created_at: now
			})
			.execute();
		await db
			.insertInto('module')
			.values({
				id: 'module',
				teacher: 'teacher',
				title: bank.article.title,
				content: '{}',
				version: 1,
				created_at: now,
				updated_at: now
			})
			.execute();
	});
	room.assignment = await assign(store, {
		teacher: 'teacher',
		module: 'module',
		edition: {
			version: 1,
			article: bank.article,
			questions: bank.questions,
			points: {},
			explanations: {}
		},
		terms: termsOf(setting)
	});
	return room;
}

function termsOf({
	feedback,
	tries,
	penalty,
	hints,
	order,
	timeLimitSeconds,
	...others
}: Setting): Terms {
	const given = { feedback, tries, penalty, hints, order, timeLimitSeconds };
	const set = Object.entries(given).filter(([, value]) => value !== undefined);
	return {
		title: 'The future of the ISS',
		counts: 'best',
		release: 'end',
		articleShown: true,
		shuffled: false,
		...others,
		policy: { ...policies.test, ...Object.fromEntries(set) }
	};
}
