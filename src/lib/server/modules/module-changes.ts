import type { Bank } from '#lib/bank/bank.ts';
import { Draft } from '#lib/editing/draft.ts';
import { differing } from '#lib/editing/differing.ts';
import { edit, type Edit } from '#lib/editing/edit.ts';
import { onArticle } from '#lib/editing/moved.ts';
import { regenerate } from '#lib/editing/regenerate.ts';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import { serverLimits } from '../limits.ts';
import { findModule, titleOf, type Module } from './modules.ts';
import { Refusal, unavailable } from '../refusal.ts';
import { readJson } from '../rows.ts';

/** Which module, and who asks. */
export interface Asked {
	readonly id: string;
	readonly teacher: string;
	/**
	 * The version that the last change of the same typing came to. While nobody has changed anything since, both
	 * are one step: it is taken back at once.
	 */
	readonly onto?: number | undefined;
}

/**
 * Does to a module what is wanted of it as it is then, as one step, and keeps what it was before; gives what was
 * done, too. Throws a refusal where a part of it cannot be done.
 */
export function editModule(
	store: Store,
	asked: Asked,
	wanted: (module: Module) => readonly Edit[]
): Promise<Module & { edits: readonly Edit[] }> {
	return changeModule(store, asked, (module) => {
		const edits = wanted(module);
		const draft = edits.reduce((before, change) => {
			const { draft: next, problem } = edit(before, change);
			if (!next) throw new Refusal(409, problem);
			return next;
		}, module.draft);
		return { draft, edits };
	});
}

/** Gives a module another text, or the same one with what another generation made of it. */
export function retell(store: Store, asked: Asked, bank: Bank): Promise<Module> {
	return changeModule(store, asked, ({ draft }) => ({
		draft: regenerate(onArticle(draft, bank.article), bank)
	}));
}

/** Takes the last change back; gives the question that it is about, if it is about one. */
export function undoModule(store: Store, asked: Asked): Promise<string | undefined> {
	return step(store, asked, -1);
}

/** Makes the change again that was taken back last; gives the question that it is about, if it is about one. */
export function redoModule(store: Store, asked: Asked): Promise<string | undefined> {
	return step(store, asked, 1);
}

/**
 * Goes one change back or on. What the module is now takes the place of what it becomes: the row of that change,
 * on the other side of 0. The last change back has the highest number, and so has the first one on.
 */
function step(store: Store, { id, teacher }: Asked, way: 1 | -1): Promise<string | undefined> {
	return store.write(async ({ db }) => {
		const module = await findModule({ db }, id, teacher);
		const row = await db
			.selectFrom('module_past')
			.selectAll()
			.where('module', '=', id)
			.where('version', way < 0 ? '>' : '<', 0)
			.orderBy('version', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (!row)
			throw new Refusal(
				409,
				way < 0 ? 'There is nothing to take back.' : 'There is nothing to make again.'
			);
		await forget(db, id, row.version);
		await keep(db, module, -row.version);
		const draft = readJson(Draft, row.content);
		await put(db, module, draft, store.world.now());
		return differing(module.draft, draft);
	});
}

async function changeModule<T extends { draft: Draft }>(
	store: Store,
	{ id, teacher, onto }: Asked,
	change: (module: Module) => T
): Promise<Module & T> {
	return store.write(async ({ db }) => {
		const module = await findModule({ db }, id, teacher);
		const changed = change(module);
		const { draft } = changed;
		// What is as it was is no step.
		if (JSON.stringify(draft) === JSON.stringify(module.draft)) return { ...module, ...changed };
		const now = store.world.now();
		await db.deleteFrom('module_past').where('module', '=', id).where('version', '<', 0).execute();
		if (onto === undefined || onto !== module.version) {
			await keep(db, module, module.version + 1);
			await forgetOldest(db, id);
		}
		const version = await put(db, module, draft, now);
		return {
			...module,
			...changed,
			version,
			title: titleOf(draft.article),
			canUndo: true,
			canRedo: false,
			updatedAt: now
		};
	});
}

type Rows = Writing['db'];

async function keep(db: Rows, { id, draft }: Module, version: number): Promise<void> {
	const content = JSON.stringify(draft);
	await db.insertInto('module_past').values({ module: id, version, content }).execute();
}

async function forget(db: Rows, id: string, version: number): Promise<void> {
	await db
		.deleteFrom('module_past')
		.where('module', '=', id)
		.where('version', '=', version)
		.execute();
}

/** Of the steps back only so many are kept. */
async function forgetOldest(db: Rows, id: string): Promise<void> {
	const oldest = await db
		.selectFrom('module_past')
		.select('version')
		.where('module', '=', id)
		.orderBy('version', 'desc')
		.offset(serverLimits.undoSteps)
		.limit(1)
		.executeTakeFirst();
	if (!oldest) return;
	await db
		.deleteFrom('module_past')
		.where('module', '=', id)
		.where('version', '<=', oldest.version)
		.execute();
}

/** Writes what a module has become, unless it is another one by now; gives its version. */
async function put(db: Rows, before: Module, draft: Draft, now: number): Promise<number> {
	const version = before.version + 1;
	const { numUpdatedRows } = await db
		.updateTable('module')
		.set({
			content: JSON.stringify(draft),
			title: titleOf(draft.article),
			version,
			updated_at: now
		})
		.where('id', '=', before.id)
		.where('version', '=', before.version)
		.executeTakeFirst();
	if (Number(numUpdatedRows) === 0) throw unavailable('Another page has changed this module.');
	return version;
}
