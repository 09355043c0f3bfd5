import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { limits } from '#lib/limits.ts';
import { Policy } from '#lib/quiz/policy.ts';
import { newCode, readCode } from '../classes/codes.ts';
import type { Store } from '../database/open.ts';
import type { AssignmentRow, ClassRow } from '../database/schema.ts';
import { Edition, keepEdition } from '../modules/editions.ts';
import { serverLimits } from '../limits.ts';
import { plainName } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../rows.ts';
import { followingRequest, newId } from '../world.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Time = v.pipe(
	v.number(),
	v.integer('A time is a whole number of milliseconds.'),
	v.minValue(0, 'A time lies after 1970.'),
	v.maxValue(serverLimits.timeMax, 'A time lies before the year 10000.')
);

/** What a teacher decides when assigning a module. */
export const Terms = v.pipe(
	v.object({
		title: v.pipe(
			v.string(),
			v.transform(plainName),
			v.minLength(1, 'An assignment needs a title.'),
			v.maxLength(
				limits.titleCharacters,
				`A title has at most ${limits.titleCharacters} characters.`
			)
		),
		/** A class of the teacher's; none for whoever has the code. */
		class: v.optional(v.string()),
		opensAt: v.optional(Time),
		closesAt: v.optional(Time),
		/** How many attempts a learner may begin; none for any number. */
		attempts: v.optional(v.pipe(Count, v.maxValue(20))),
		counts: v.picklist(['best', 'first', 'last', 'mean']),
		policy: Policy,
		release: v.picklist(['end', 'close', 'hand']),
		articleShown: v.boolean(),
		shuffled: v.boolean()
	}),
	v.check(
		({ opensAt, closesAt }) =>
			opensAt === undefined || closesAt === undefined || opensAt < closesAt,
		'It closes before it opens.'
	),
	v.check(
		({ policy: { timeLimitSeconds = 0 } }) => timeLimitSeconds <= serverLimits.timeLimitSeconds,
		'A time limit is at most a year.'
	),
	v.check(
		({ release, closesAt }) => release !== 'close' || closesAt !== undefined,
		'Answers told at the closing time need a closing time.'
	)
);
export type Terms = v.InferOutput<typeof Terms>;

/** What of it may still be changed when attempts have begun. */
export type Changeable = Pick<
	Terms,
	'title' | 'opensAt' | 'closesAt' | 'attempts' | 'counts' | 'release' | 'articleShown'
>;

/** An assignment as the server knows it. */
export interface Assignment extends Omit<Terms, 'class'> {
	id: string;
	teacher: string;
	module: string;
	edition: string;
	class: string;
	code: string;
	releasedAt: number | undefined;
	createdAt: number;
}

/**
 * Assigns an edition of a module. Whoever has the code may come in; without a class they are a class of their
 * own. What the same page sends once more finds what it has made before.
 */
export function assign(
	store: Store,
	{
		teacher,
		module,
		edition,
		terms
	}: { teacher: string; module: string; edition: Edition; terms: Terms },
	page?: string
): Promise<Assignment> {
	const asked = ['assignment', teacher, module, edition, terms];
	const world = followingRequest(store.world, page, asked);
	const [id, open, code] = [newId(world), newId(world), newCode(world)];
	const now = world.now();
	return store.write(async (writing) => {
		const { db } = writing;
		const assigned = await countOf(db, teacher);
		const before = await rowOf(db, id);
		if (before) return assignmentOf(before);
		mustHaveRoom(assigned);
		if (terms.class) await mustBeListed(db, terms.class, teacher);
		else await openClass(db, { id: open, teacher, name: terms.title, created_at: now });
		const row: AssignmentRow = {
			id,
			teacher,
			module,
			edition: await keepEdition(writing, module, v.parse(Edition, edition), now),
			class: terms.class ?? open,
			title: terms.title,
			code,
			...columnsOf(terms),
			shuffled: terms.shuffled ? 1 : 0,
			policy: JSON.stringify(terms.policy),
			released_at: null,
			created_at: now
		};
		await db.insertInto('assignment').values(row).execute();
		return assignmentOf(row);
	});
}

/** The class of whoever has the code of an assignment. */
async function openClass(
	db: Store['db'],
	row: Omit<ClassRow, 'kind' | 'retention_days'>
): Promise<void> {
	await db
		.insertInto('class')
		.values({ ...row, kind: 'open', retention_days: null })
		.execute();
}

/** Lists show so many: one beyond would be set, and be found by nobody. */
function mustHaveRoom(assigned: number): void {
	if (assigned >= serverLimits.teacherAssignments)
		throw new Refusal(409, `There is room for ${serverLimits.teacherAssignments} assignments.`);
}

async function countOf(db: Store['db'], teacher: string): Promise<number> {
	const { count } = await db
		.selectFrom('assignment')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('teacher', '=', teacher)
		.executeTakeFirstOrThrow();
	return count;
}

async function mustBeListed(db: Store['db'], id: string, teacher: string): Promise<void> {
	const found = await db
		.selectFrom('class')
		.select('id')
		.where('id', '=', id)
		.where('teacher', '=', teacher)
		.where('kind', '=', 'listed')
		.executeTakeFirst();
	if (!found) throw new Refusal(404, 'There is no such class.');
}

/** An assignment by its id, of a teacher's where one is named; throws a refusal where there is none. */
export async function findAssignment(
	{ db }: Pick<Store, 'db'>,
	id: string,
	teacher?: string
): Promise<Assignment> {
	const row = await rowOf(db, id);
	if (!row || (teacher && row.teacher !== teacher))
		throw new Refusal(404, 'There is no such assignment.');
	return assignmentOf(row);
}

function rowOf(db: Store['db'], id: string) {
	return db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The assignment that a typed code lets into; undefined where there is none. */
export async function findByCode(
	{ db }: Pick<Store, 'db'>,
	typed: string
): Promise<Assignment | undefined> {
	const row = await db
		.selectFrom('assignment')
		.selectAll()
		.where('code', '=', readCode(typed))
		.executeTakeFirst();
	return row && assignmentOf(row);
}

export function assignmentOf(row: Selectable<AssignmentRow>): Assignment {
	return {
		id: row.id,
		teacher: row.teacher,
		module: row.module,
		edition: row.edition,
		class: row.class,
		title: row.title,
		code: row.code,
		opensAt: row.opens_at ?? undefined,
		closesAt: row.closes_at ?? undefined,
		attempts: row.attempts ?? undefined,
		counts: row.counts,
		policy: readJson(Policy, row.policy),
		release: row.release,
		releasedAt: row.released_at ?? undefined,
		articleShown: row.article_shown === 1,
		shuffled: row.shuffled === 1,
		createdAt: row.created_at
	};
}

/** What may still be changed of an assignment, as its columns. */
export function columnsOf(terms: Omit<Changeable, 'title'>) {
	return {
		opens_at: terms.opensAt ?? null,
		closes_at: terms.closesAt ?? null,
		attempts: terms.attempts ?? null,
		counts: terms.counts,
		release: terms.release,
		article_shown: terms.articleShown ? (1 as const) : (0 as const)
	};
}
