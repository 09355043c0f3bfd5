import type { Bank } from '#lib/bank/bank.ts';
import { policies } from '#lib/quiz/policy.ts';
import { randomFrom } from '#lib/random.ts';
import { endOverdue, type App } from '../app.ts';
import { assign, type Terms } from '../assignments/assignments.ts';
import { createClass } from '../classes/classes.ts';
import { takeEntry } from '../classes/coming-in.ts';
import { enlist } from '../classes/learners.ts';
import { createModule, editionOf, findModule } from '../modules/modules.ts';
import { createOwner } from '../teachers/teachers.ts';
import { difficultiesOf, normal, type MadeUp, type Random } from './answers.ts';
import type { DemoClock } from './clock.ts';
import { Sitting, type Paper, type Sitter } from './sitting.ts';

/** Who signs in to see it. */
export const DEMO_TEACHER = {
	email: 'teacher@example.org',
	name: 'Ms Okafor',
	password: 'read it, read it back'
};

/** A class of 28, with the names that a class may have. */
const NAMES = [
	...['Aaliyah Brown', 'Adam Kowalski', 'Amir Haddad', 'Anna Schmidt', 'Ben Carter'],
	...['Chidi Eze', 'Clara Dubois', 'Daniel Kim', 'Elif Yılmaz', 'Emma Wilson'],
	...['Fatima Zahra', 'Finn O’Connor', 'Grace Liu', 'Hannah Weiss', 'Ibrahim Diallo'],
	...['Isla McLean', 'Jakub Novák', 'Layla Hassan', 'Leo Rossi', 'Mateo García'],
	...['Maya Patel', 'Noah Taylor', 'Olivia Jones', 'Priya Nair', 'Sam Nguyen'],
	...['Sofia Lindqvist', 'Tomás Silva', 'Zoe Papadaki']
];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What was made, by its ids. */
export interface Demo {
	teacher: string;
	class: string;
	finished: string;
	running: string;
}

interface Making {
	app: App;
	clock: DemoClock;
	/** When the demonstration is: what goes on, goes on then. */
	until: number;
	random: Random;
	teacher: string;
	class: string;
	people: readonly (MadeUp & { learner: string })[];
}

/**
 * Fills an empty database with a teacher, a class of 28, an assignment that is over and one that goes on,
 * up to a moment. The app must live in the clock's world. The same seed makes the same, and every answer
 * comes in as a learner's does.
 */
export async function seedDemo(
	app: App,
	clock: DemoClock,
	{ banks, until, seed }: { banks: readonly [Bank, Bank]; until: number; seed: string }
): Promise<Demo> {
	const random = randomFrom(seed);
	clock.moveTo(until - 4 * DAY);
	const teacher = await createOwner(app.store, DEMO_TEACHER);
	const { id: classId } = await createClass(app.store, teacher.id, 'Year 9, Tuesday');
	const { learners } = await enlist(app.store, classId, NAMES);
	for (const { id } of learners.filter((_, i) => !isAway(i)))
		await takeEntry(app.store, classId, id);
	const people = learners.map(({ id }) => ({
		learner: id,
		ability: normal(random),
		pace: Math.exp(0.25 * normal(random))
	}));
	const making = { app, clock, until, random, teacher: teacher.id, class: classId, people };
	return {
		teacher: teacher.id,
		class: classId,
		finished: await makeFinished(making, banks[0]),
		running: await makeRunning(making, banks[1])
	};
}

/** Set the day before yesterday, closed yesterday: some left in the middle, some came twice, two not at all. */
async function makeFinished(making: Making, bank: Bank): Promise<string> {
	const { app, clock, until, random, people } = making;
	const begun = until - 2 * DAY;
	clock.moveTo(begun);
	const paper = await newPaper(making, bank, {
		attempts: 2,
		release: 'close',
		closesAt: until - DAY
	});
	const first: Sitter[] = people.slice(0, -2).map((person, i) => ({
		...person,
		beginsAt: begun + (2 + 6 * random()) * MINUTE,
		leavesAfter: i % 9 === 4 ? 5 + Math.floor(8 * random()) : undefined
	}));
	const again = first
		.filter(({ ability, leavesAfter }) => ability < 0.2 && leavesAfter === undefined)
		.map((sitter) => ({
			...sitter,
			ability: sitter.ability + 0.8,
			beginsAt: sitter.beginsAt + 5 * 60 * MINUTE
		}));
	await sitAll(making, paper, [...first, ...again]);
	clock.moveTo(until - DAY + MINUTE);
	await endOverdue(app);
	return paper.assignment.id;
}

/** Set a few minutes ago: some have handed in, most are at it, some have not begun. */
async function makeRunning(making: Making, bank: Bank): Promise<string> {
	const { clock, until, random, people } = making;
	clock.moveTo(until - 5 * MINUTE);
	const paper = await newPaper(making, bank, {
		release: 'hand',
		policy: { ...policies.test, timeLimitSeconds: 3_600 }
	});
	const sitters = people
		.filter((_, i) => !isAway(i))
		.map((person) => ({ ...person, beginsAt: until - (4.5 - 4.3 * random()) * MINUTE }));
	await sitAll(making, paper, sitters);
	clock.moveTo(until);
	return paper.assignment.id;
}

/** Who has not begun the second one; these names can be taken up by whoever looks at the demonstration. */
function isAway(place: number): boolean {
	return place % 7 === 3;
}

/** Everybody does what is due in the order of the clock, until it is time. */
async function sitAll(making: Making, paper: Paper, sitters: readonly Sitter[]): Promise<void> {
	const { app, clock, until, random } = making;
	const sittings = sitters.map((sitter) => new Sitting(app, paper, sitter, random));
	for (;;) {
		const due = sittings
			.filter(({ nextAt = Infinity }) => nextAt < until)
			.sort((a, b) => a.nextAt! - b.nextAt!)[0];
		if (!due) return;
		clock.moveTo(due.nextAt!);
		await due.step();
	}
}

async function newPaper(
	{ app, teacher, class: classId, random }: Making,
	bank: Bank,
	terms: Partial<Terms>
): Promise<Paper> {
	const module = await createModule(app.store, teacher, bank);
	const edition = editionOf((await findModule(app.store, module, teacher)).draft);
	const assignment = await assign(app.store, {
		teacher,
		module,
		edition,
		terms: {
			title: bank.article.title,
			class: classId,
			attempts: 1,
			counts: 'best',
			policy: policies.test,
			release: 'end',
			articleShown: true,
			shuffled: true,
			...terms
		}
	});
	const { questions } = edition;
	return { assignment, questions, difficulties: difficultiesOf(questions, random) };
}
