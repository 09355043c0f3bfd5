import type { DatabaseSync } from 'node:sqlite';
import { keyOf, type KeyedQuestion } from '#lib/questions/index.ts';
import { policies, type Policy } from '#lib/quiz/policy.ts';
import { allow } from '#lib/server/assignments/assignment-changes.ts';
import { assign, type Assignment } from '#lib/server/assignments/assignments.ts';
import { beginAttempt } from '#lib/server/attempts/begin.ts';
import type { Edition } from '#lib/server/modules/editions.ts';
import { comeIn } from '#lib/server/classes/coming-in.ts';
import { Chance } from './chance.ts';
import { Host } from './host.ts';
import { checkReply } from './invariants.ts';
import { BrowserPage } from './browser-page.ts';
import { Page, type Sitting } from './learner.ts';
import { Network } from './network.ts';
import { Timeline } from './timeline.ts';

/** How long learners are at it, and how long it may take until all is calm afterwards. */
const BUSY_MS = 300_000;
const CALM_MS = 600_000;

/** A class, its network and its server, all of whose luck follows from one seed. */
export class Simulation {
	readonly timeline = new Timeline();
	readonly chance: Chance;
	readonly host: Host;
	readonly network: Network;
	readonly pages: (Page | BrowserPage)[] = [];
	readonly edition: Edition;
	assignment!: Assignment;
	/** Runs after each word of the server's that a page has heard. */
	check: (page: Page | BrowserPage) => void = () => {};

	constructor(seed: string, disk: DatabaseSync, edition: Edition) {
		this.chance = new Chance(seed);
		this.edition = edition;
		this.host = new Host(this.timeline, this.chance, disk);
		this.network = new Network(this.timeline, this.chance, this.host);
	}

	async run(): Promise<void> {
		const wrong: unknown[] = [];
		this.network.said = (attempt, learner, reply) =>
			void checkReply(this.host, { attempt, learner, reply }).catch((error) => wrong.push(error));
		await this.#begin();
		this.network.trouble = this.chance.one([0, 5, 20, 40]);
		this.host.trouble = this.chance.one([0, 2, 10, 30]);
		this.#plan();
		await this.timeline.until(BUSY_MS);
		this.network.trouble = 0;
		this.host.trouble = 0;
		this.host.lockedUntil = 0;
		this.host.jump = 0;
		await this.timeline.until(BUSY_MS + CALM_MS);
		if (wrong.length > 0) throw wrong[0];
	}

	async #begin(): Promise<void> {
		const { store } = this.host.process!;
		const { chance } = this;
		const kind: Policy = chance.one([policies.test, policies.test, policies.practice]);
		const timeLimitSeconds = chance.between(30, 400);
		this.assignment = await assign(store, {
			teacher: 'teacher',
			module: 'module',
			edition: this.edition,
			terms: {
				title: 'A simulation',
				counts: 'best',
				release: chance.one(['end', 'hand']),
				articleShown: true,
				shuffled: chance.percent(50),
				policy: chance.percent(40) ? { ...kind, timeLimitSeconds } : kind
			}
		});
		for (const name of ['ada', 'ben', 'cleo'].slice(0, chance.between(1, 3))) {
			const { learner } = await comeIn(store, this.assignment.class, name);
			const attempt = await beginAttempt(store, this.assignment, learner.id);
			const { standing } = await this.host.process!.attempts.fresh(attempt);
			const questions = standing.questions.map((question) => ({
				id: question.id,
				answers: answersTo(question)
			}));
			const tabs = chance.percent(25) ? 2 : 1;
			for (let tab = 1; tab <= tabs; tab++)
				this.#open(`${name}${tab}`, { attempt, learner: learner.id, questions });
		}
	}

	#open(name: string, sitting: Sitting): void {
		const page = new (this.chance.percent(60) ? BrowserPage : Page)(name, sitting, this);
		page.heard = () => this.check(page);
		this.pages.push(page);
	}

	/** What the learners, the teacher, the clock and the machine will do. */
	#plan(): void {
		const { chance, timeline, host } = this;
		const sometime = (act: () => void) => timeline.after(chance.between(0, BUSY_MS), act);
		for (const page of this.pages) {
			for (let i = chance.between(3, 20); i > 0; i--) sometime(() => page.act());
			for (let i = chance.between(0, 2); i > 0; i--) sometime(() => page.reload());
			if (chance.percent(60)) timeline.after(BUSY_MS, () => page.finish());
		}
		for (let i = chance.between(0, 4); i > 0; i--) sometime(() => host.crash());
		for (let i = chance.between(0, 2); i > 0; i--)
			sometime(() => (host.lockedUntil = timeline.now + chance.between(100, 30_000)));
		for (let i = chance.between(0, 2); i > 0; i--)
			sometime(() => (host.jump = chance.one([0, 1, -1]) * chance.between(0, 7_200_000)));
		for (let i = chance.between(0, 2); i > 0; i--) sometime(() => this.#allowMore());
	}

	/** The teacher gives somebody more time. What becomes of that the disk will tell. */
	#allowMore(): void {
		const { process } = this.host;
		const { learner } = this.chance.one(this.pages).sitting;
		const extraSeconds = this.chance.between(0, 7_200);
		if (process)
			void allow(process.store, this.assignment, learner, {
				extraSeconds,
				extraAttempts: 0,
				fewerOptions: false
			}).catch(() => undefined);
	}
}

/** The right answer, and wrong ones. */
function answersTo(question: KeyedQuestion): unknown[] {
	const wrong =
		question.kind === 'choice' ? question.options.slice(1).map(({ text }) => text) : ['no', ''];
	return [keyOf(question), ...wrong];
}
