import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate, openAsIs } from '#lib/server/database/open.ts';
import { readSettings } from '#lib/server/settings.ts';
import { realWorld } from '#lib/server/world.ts';
import { eachDatabase } from './each-database.ts';

const attempt = 'an attempt';
/** A log of more operations than one page holds, with their ids in another order than their numbers. */
const log = Array.from({ length: 300 }, (_, i) => ({
	attempt,
	seq: i + 1,
	id: `${(i * 7) % 300}`,
	at: i * 1000,
	question: i % 2 ? null : 'q',
	event: `{"type":"answer","value":"${'word '.repeat(i % 9)}"}`
}));

/** The rows without which there is no attempt, as the first version wrote them. */
const rows = [
	`teacher (id, email, name, role, password, created_at) values ('t', 'ada@example.org', 'Ada', 'owner', '', 0)`,
	`class (id, teacher, name, kind, created_at) values ('c', 't', '5b', 'open', 0)`,
	`learner (id, class, name, created_at) values ('l', 'c', 'Bo', 0)`,
	`module (id, teacher, title, content, version, created_at, updated_at) values ('m', 't', 'ISS', '{}', 1, 0, 0)`,
	`edition (id, module, content, created_at) values ('e', 'm', '{}', 0)`,
	`assignment (id, teacher, module, edition, class, title, code, counts, policy, release, article_shown, shuffled, created_at)
		values ('a', 't', 'm', 'e', 'c', 'ISS', 'CODE', 'best', '{}', 'end', 1, 0, 0)`,
	`attempt (id, assignment, learner, edition, number, seed, started_at, seq, revision, answered)
		values ('${attempt}', 'a', 'l', 'e', 1, 's', 0, 300, 0, 0)`
];

test.each(eachDatabase)(
	'a database of the first version keeps its logs when a newer one opens it (%s)',
	async (_, newDatabase) => {
		const database = await newDatabase();
		const old = await openAsIs(readSettings(database.environment), realWorld);
		await migrate(old.db, '0001-first');
		for (const row of rows) await sql.raw(`insert into ${row}`).execute(old.db);
		await old.db.insertInto('operation').values(log).execute();
		await old.close();

		const store = await database.open();
		const kept = await store.db.selectFrom('operation').selectAll().orderBy('seq').execute();
		expect(kept).toEqual(log);
		const again = { ...log[0]!, id: 'another' };
		await expect(store.db.insertInto('operation').values(again).execute()).rejects.toThrow();
		await store.db.deleteFrom('attempt').where('id', '=', attempt).execute();
		expect(await store.db.selectFrom('operation').selectAll().execute()).toEqual([]);
		await store.close();
		await database.remove();
	}
);
