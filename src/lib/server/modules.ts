import type { Article } from '#lib/article/article.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { Draft, draftOf, settable } from '#lib/editing/draft.ts';
import { edit, type Edit } from '#lib/editing/edit.ts';
import { onArticle } from '#lib/editing/moved.ts';
import { regenerate } from '#lib/editing/regenerate.ts';
import type { Store } from './database/open.ts';
import type { Writing } from './database/writer.ts';
import type { Edition } from './editions.ts';
import { serverLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { readJson } from './rows.ts';
import { newId } from './world.ts';

/** A module of a teacher's: its draft, and how often it has changed. */
export interface Module {
	id: string;
	title: string;
	draft: Draft;
	version: number;
	/** Whether the last change can be taken back. */
	canUndo: boolean;
	updatedAt: number;
}

/** A line of the list of modules. */
export interface ModuleLine {
	id: string;
	title: string;
	updatedAt: number;
}

const TITLE_CHARACTERS = 160;

/** Keeps a bank as a new module of a teacher's. */
export async function createModule(store: Store, teacher: string, bank: Bank): Promise<string> {
	const { world } = store;
	const id = newId(world);
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
		.select('version')
		.where('module', '=', id)
		.limit(1)
		.executeTakeFirst();
	return {
		id,
		title: row.title,
		draft: readJson(Draft, row.content),
		version: row.version,
		canUndo: past !== undefined,
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

/** Does one thing to a module, and keeps what it was before. Throws a refusal where it cannot be done. */
export function editModule(
	store: Store,
	asked: { id: string; teacher: string },
	change: Edit
): Promise<Module> {
	return changeModule(store, asked, (draft) => {
		const { draft: next, problem } = edit(draft, change);
		if (!next) throw new Refusal(409, problem);
		return next;
	});
}

/** Gives a module another text, or the same one with what another generation made of it. */
export function retell(
	store: Store,
	asked: { id: string; teacher: string },
	bank: Bank
): Promise<Module> {
	return changeModule(store, asked, (draft) => regenerate(onArticle(draft, bank.article), bank));
}

/** Takes the last change back. */
export function undoModule(
	store: Store,
	{ id, teacher }: { id: string; teacher: string }
): Promise<void> {
	return store.write(async ({ db }) => {
		const { version } = await findModule({ db }, id, teacher);
		const past = await db
			.selectFrom('module_past')
			.selectAll()
			.where('module', '=', id)
			.orderBy('version', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!past) throw new Refusal(409, 'There is nothing to take back.');
		await put(db, id, readJson(Draft, past.content), version + 1, store.world.now());
		await db
			.deleteFrom('module_past')
			.where('module', '=', id)
			.where('version', '=', past.version)
			.execute();
	});
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

async function changeModule(
	store: Store,
	{ id, teacher }: { id: string; teacher: string },
	change: (draft: Draft) => Draft
): Promise<Module> {
	return store.write(async ({ db }) => {
		const module = await findModule({ db }, id, teacher);
		const draft = change(module.draft);
		const version = module.version + 1;
		const content = JSON.stringify(module.draft);
		await db.insertInto('module_past').values({ module: id, version, content }).execute();
		await db
			.deleteFrom('module_past')
			.where('module', '=', id)
			.where('version', '<=', version - serverLimits.undoSteps)
			.execute();
		const now = store.world.now();
		await put(db, id, draft, version, now);
		return {
			...module,
			draft,
			version,
			title: titleOf(draft.article),
			canUndo: true,
			updatedAt: now
		};
	});
}

function put(db: Writing['db'], id: string, draft: Draft, version: number, now: number) {
	return db
		.updateTable('module')
		.set({
			content: JSON.stringify(draft),
			title: titleOf(draft.article),
			version,
			updated_at: now
		})
		.where('id', '=', id)
		.execute();
}

function titleOf({ title }: Pick<Article, 'title'>): string {
	return title.trim().slice(0, TITLE_CHARACTERS) || 'Without a title';
}
