import type { Article } from '#lib/article/article.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { Draft, draftOf } from '#lib/editing/draft.ts';
import { settable } from '#lib/editing/settable.ts';
import { limits } from '#lib/limits.ts';
import type { Store } from '../database/open.ts';
import type { Edition } from './editions.ts';
import { serverLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { readJson } from '../rows.ts';
import { followingRequest, newId } from '../world.ts';

/** A module of a teacher's: its draft, and how often it has changed. */
export interface Module {
	id: string;
	title: string;
	draft: Draft;
	version: number;
	/** Whether the last change can be taken back, and whether one that was taken back can be made again. */
	canUndo: boolean;
	canRedo: boolean;
	updatedAt: number;
}

/** A line of the list of modules. */
export interface ModuleLine {
	id: string;
	title: string;
	updatedAt: number;
}

/** Keeps a bank as a new module of a teacher's. What the same page sends once more is the same module. */
export async function createModule(
	store: Store,
	teacher: string,
	bank: Bank,
	page?: string
): Promise<string> {
	const { world } = store;
	const id = newId(followingRequest(world, page, ['module', teacher, bank]));
	const now = world.now();
	const row = {
		id,
		teacher,
		title: titleOf(bank.article),
		content: JSON.stringify(draftOf(bank)),
		version: 1,
		created_at: now,
		updated_at: now
	};
	await store.write(async ({ db }) => {
		const { count } = await db
			.selectFrom('module')
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.where('teacher', '=', teacher)
			.executeTakeFirstOrThrow();
		const before = await db
			.selectFrom('module')
			.select('id')
			.where('id', '=', id)
			.executeTakeFirst();
		if (before) return;
		if (count >= serverLimits.teacherModules)
			throw new Refusal(409, `There is room for ${serverLimits.teacherModules} modules.`);
		await db.insertInto('module').values(row).execute();
	});
	return id;
}

/** A module of a teacher's; throws a refusal where there is none. */
export async function findModule(
	{ db }: Pick<Store, 'db'>,
	id: string,
	teacher: string
): Promise<Module> {
	const row = await db
		.selectFrom('module')
		.selectAll()
		.where('id', '=', id)
		.where('teacher', '=', teacher)
		.executeTakeFirst();
	if (!row) throw new Refusal(404, 'There is no such module.');
	const past = await db
		.selectFrom('module_past')
		.select(({ fn }) => [
			fn.max<number | null>('version').as('last'),
			fn.min<number | null>('version').as('first')
		])
		.where('module', '=', id)
		.executeTakeFirstOrThrow();
	return {
		id,
		title: row.title,
		draft: readJson(Draft, row.content),
		version: row.version,
		canUndo: (past.last ?? 0) > 0,
		canRedo: (past.first ?? 0) < 0,
		updatedAt: row.updated_at
	};
}

/** The modules of a teacher's, those that changed last first. */
export async function modulesOf({ db }: Pick<Store, 'db'>, teacher: string): Promise<ModuleLine[]> {
	const rows = await db
		.selectFrom('module')
		.select(['id', 'title', 'updated_at'])
		.where('teacher', '=', teacher)
		.orderBy('updated_at', 'desc')
		.limit(serverLimits.teacherModules)
		.execute();
	return rows.map(({ id, title, updated_at }) => ({ id, title, updatedAt: updated_at }));
}

/** Deletes a module that was never assigned. */
export function deleteModule(
	store: Store,
	{ id, teacher }: { id: string; teacher: string }
): Promise<void> {
	return store.write(async ({ db }) => {
		await findModule({ db }, id, teacher);
		const assigned = await db
			.selectFrom('assignment')
			.select('title')
			.where('module', '=', id)
			.executeTakeFirst();
		if (assigned)
			throw new Refusal(
				409,
				`It is assigned as “${assigned.title}”: delete that assignment first.`
			);
		await db.deleteFrom('module').where('id', '=', id).execute();
	});
}

/** A module as it is set now: the questions that stand on its article. */
export function editionOf({ article, questions }: Draft): Edition {
	const set = settable({ questions });
	if (set.length === 0)
		throw new Refusal(409, 'A module needs a question before it can be assigned.');
	const explained = set.filter(({ explanation }) => explanation !== undefined);
	return {
		version: 1,
		article,
		questions: set.map(({ question }) => question),
		points: Object.fromEntries(
			set.filter(({ points }) => points !== 1).map(({ question, points }) => [question.id, points])
		),
		explanations: Object.fromEntries(
			explained.map(({ question, explanation = '' }) => [question.id, explanation])
		)
	};
}

/** The title as the list of modules shows it. */
export function titleOf({ title }: Pick<Article, 'title'>): string {
	return title.trim().slice(0, limits.titleCharacters) || 'Without a title';
}
