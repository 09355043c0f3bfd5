import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey();
/** Goes with the row that it belongs to. */
const of =
	(table: string, column = 'id') =>
	(definition: ColumnDefinitionBuilder) =>
		definition.notNull().references(`${table}.${column}`).onDelete('cascade');

export async function up(db: Kysely<unknown>): Promise<void> {
	await teachers(db);
	await classes(db);
	await modules(db);
	await assignments(db);
	await attempts(db);
}

async function teachers({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('teacher')
		.addColumn('id', 'text', key)
		.addColumn('email', 'text', (column) => column.notNull().unique())
		.addColumn('name', 'text', required)
		.addColumn('role', 'text', required)
		.addColumn('password', 'text', required)
		.addColumn('created_at', 'bigint', required)
		.execute();
	await schema
		.createIndex('teacher_one_owner')
		.on('teacher')
		.column('role')
		.unique()
		.where(sql.ref('role'), '=', sql.lit('owner'))
		.execute();
	await schema
		.createTable('teacher_session')
		.addColumn('token', 'text', key)
		.addColumn('teacher', 'text', of('teacher'))
		.addColumn('created_at', 'bigint', required)
		.addColumn('seen_at', 'bigint', required)
		.addColumn('expires_at', 'bigint', required)
		.execute();
	await schema
		.createTable('invitation')
		.addColumn('token', 'text', key)
		.addColumn('invited_by', 'text', of('teacher'))
		.addColumn('name', 'text', required)
		.addColumn('created_at', 'bigint', required)
		.addColumn('expires_at', 'bigint', required)
		.addColumn('used_at', 'bigint')
		.execute();
	await schema
		.createTable('api_token')
		.addColumn('token', 'text', key)
		.addColumn('id', 'text', (column) => column.notNull().unique())
		.addColumn('teacher', 'text', of('teacher'))
		.addColumn('name', 'text', required)
		.addColumn('created_at', 'bigint', required)
		.addColumn('used_at', 'bigint')
		.execute();
}

async function classes({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('class')
		.addColumn('id', 'text', key)
		.addColumn('teacher', 'text', of('teacher'))
		.addColumn('name', 'text', required)
		.addColumn('kind', 'text', required)
		.addColumn('retention_days', 'integer')
		.addColumn('created_at', 'bigint', required)
		.execute();
	await schema
		.createTable('learner')
		.addColumn('id', 'text', key)
		.addColumn('class', 'text', of('class'))
		.addColumn('name', 'text', required)
		.addColumn('recovery', 'text')
		.addColumn('created_at', 'bigint', required)
		.execute();
	await schema.createIndex('learner_by_class').on('learner').columns(['class', 'name']).execute();
	await schema
		.createTable('learner_session')
		.addColumn('token', 'text', key)
		.addColumn('learner', 'text', of('learner'))
		.addColumn('created_at', 'bigint', required)
		.execute();
	await schema
		.createIndex('learner_session_by_learner')
		.on('learner_session')
		.column('learner')
		.execute();
}

async function modules({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('module')
		.addColumn('id', 'text', key)
		.addColumn('teacher', 'text', of('teacher'))
		.addColumn('title', 'text', required)
		.addColumn('content', 'text', required)
		.addColumn('version', 'integer', required)
		.addColumn('created_at', 'bigint', required)
		.addColumn('updated_at', 'bigint', required)
		.execute();
	await schema
		.createTable('module_past')
		.addColumn('module', 'text', of('module'))
		.addColumn('version', 'integer', required)
		.addColumn('content', 'text', required)
		.addPrimaryKeyConstraint('module_past_key', ['module', 'version'])
		.execute();
	await schema
		.createTable('edition')
		.addColumn('id', 'text', key)
		.addColumn('module', 'text', of('module'))
		.addColumn('content', 'text', required)
		.addColumn('created_at', 'bigint', required)
		.execute();
}

async function assignments({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('assignment')
		.addColumn('id', 'text', key)
		.addColumn('teacher', 'text', of('teacher'))
		.addColumn('module', 'text', of('module'))
		.addColumn('edition', 'text', of('edition'))
		.addColumn('class', 'text', of('class'))
		.addColumn('title', 'text', required)
		.addColumn('code', 'text', (column) => column.notNull().unique())
		.addColumn('opens_at', 'bigint')
		.addColumn('closes_at', 'bigint')
		.addColumn('attempts', 'integer')
		.addColumn('counts', 'text', required)
		.addColumn('policy', 'text', required)
		.addColumn('release', 'text', required)
		.addColumn('released_at', 'bigint')
		.addColumn('article_shown', 'integer', required)
		.addColumn('shuffled', 'integer', required)
		.addColumn('created_at', 'bigint', required)
		.execute();
	await schema
		.createTable('allowance')
		.addColumn('assignment', 'text', of('assignment'))
		.addColumn('learner', 'text', of('learner'))
		.addColumn('extra_seconds', 'integer', required)
		.addColumn('extra_attempts', 'integer', required)
		.addColumn('fewer_options', 'integer', required)
		.addPrimaryKeyConstraint('allowance_key', ['assignment', 'learner'])
		.execute();
	await schema.createIndex('allowance_by_learner').on('allowance').column('learner').execute();
	await schema
		.createTable('correction')
		.addColumn('id', 'text', key)
		.addColumn('assignment', 'text', of('assignment'))
		.addColumn('question', 'text', required)
		.addColumn('replacement', 'text', required)
		.addColumn('points', 'double precision')
		.addColumn('created_at', 'bigint', required)
		.addColumn('undone_at', 'bigint')
		.execute();
	await schema
		.createTable('tally')
		.addColumn('assignment', 'text', (column) =>
			column.primaryKey().references('assignment.id').onDelete('cascade')
		)
		.addColumn('content', 'text', required)
		.execute();
}

async function attempts({ schema }: Kysely<unknown>): Promise<void> {
	await schema
		.createTable('attempt')
		.addColumn('id', 'text', key)
		.addColumn('assignment', 'text', of('assignment'))
		.addColumn('learner', 'text', of('learner'))
		.addColumn('edition', 'text', of('edition'))
		.addColumn('number', 'integer', required)
		.addColumn('seed', 'text', required)
		.addColumn('started_at', 'bigint', required)
		.addColumn('deadline_at', 'bigint')
		.addColumn('ended_at', 'bigint')
		.addColumn('seq', 'integer', required)
		.addColumn('revision', 'integer', required)
		.addColumn('answered', 'integer', required)
		.addColumn('score', 'double precision')
		.addColumn('outcome_key', 'text')
		.addColumn('outcome', 'text')
		.addColumn('snapshot_key', 'text')
		.addColumn('snapshot', 'text')
		.addColumn('tallied', 'text')
		.addUniqueConstraint('attempt_number', ['assignment', 'learner', 'number'])
		.execute();
	// Who deletes a learner must not read all attempts.
	await schema.createIndex('attempt_by_learner').on('attempt').column('learner').execute();
	await schema
		.createIndex('attempt_by_deadline')
		.on('attempt')
		.column('deadline_at')
		.where(sql.ref('ended_at'), 'is', null)
		.execute();
	await schema
		.createTable('operation')
		.addColumn('attempt', 'text', of('attempt'))
		.addColumn('seq', 'integer', required)
		.addColumn('id', 'text', required)
		.addColumn('at', 'bigint', required)
		.addColumn('question', 'text')
		.addColumn('event', 'text', required)
		.addPrimaryKeyConstraint('operation_key', ['attempt', 'seq'])
		.addUniqueConstraint('operation_id', ['attempt', 'id'])
		.execute();
}
