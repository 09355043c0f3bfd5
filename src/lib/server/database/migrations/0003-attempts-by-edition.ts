import type { Kysely } from 'kysely';

/** Who deletes an edition, with its module and their teacher, must not read all attempts for each. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.createIndex('attempt_by_edition').on('attempt').column('edition').execute();
}
