import type { Kysely } from 'kysely';

interface Row {
	attempt: string;
	seq: number;
	id: string;
	at: number;
	question: string | null;
	event: string;
}

/** The tables that this reads and writes, as they were then. */
interface Tables {
	operation: Row;
	operation_in_order: Row;
}

/**
 * The log of an attempt is found by the numbers of its operations alone. Each answer had been brought to the
 * disk in a second order as well, by their ids, which nobody reads by: whoever writes knows all ids of the
 * log, and writes nothing where the attempt has gone on meanwhile. SQLite takes a constraint back only with
 * its table.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	const { schema } = db;
	await schema
		.createTable('operation_in_order')
		.addColumn('attempt', 'text', (column) =>
			column.notNull().references('attempt.id').onDelete('cascade')
		)
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('id', 'text', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('question', 'text')
		.addColumn('event', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('operation_order', ['attempt', 'seq'])
		.execute();
	const columns = ['attempt', 'seq', 'id', 'at', 'question', 'event'] as const;
	await db
		.insertInto('operation_in_order')
		.columns(columns)
		.expression((from) => from.selectFrom('operation').select(columns))
		.execute();
	await schema.dropTable('operation').execute();
	await schema.alterTable('operation_in_order').renameTo('operation').execute();
}
