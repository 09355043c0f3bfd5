import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type Driver, type SqliteDatabase } from 'kysely';

/** Texts of queries whose prepared statements are kept. */
const STATEMENTS_KEPT = 300;

/**
 * SQLite in one file, by what Node brings. An acknowledged commit is on the disk (`synchronous = full`),
 * and a lock of another process is never waited for here: that would stop every learner; see writer.ts.
 */
export class NodeSqliteDialect extends SqliteDialect {
	readonly #database: DatabaseSync;

	constructor(database: DatabaseSync) {
		super({ database: speakKysely(database) });
		this.#database = database;
	}

	/** On a full disk SQLite has taken a change back by itself: to do it again is an error, which hides the first. */
	override createDriver(): Driver {
		const driver = super.createDriver();
		const takeBack = driver.rollbackTransaction.bind(driver);
		driver.rollbackTransaction = async (connection) => {
			if (this.#database.isTransaction) await takeBack(connection);
		};
		return driver;
	}

	/** Kysely thinks otherwise of SQLite, and would leave a migration half done. */
	override createAdapter(): SqliteAdapter {
		return new TransactionalAdapter();
	}
}

class TransactionalAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/**
 * Opens a file. So long as nobody is served, a lock is waited for: of the process before this one, say,
 * which is about to end.
 */
export function openFile(path: string, waitMs: number): DatabaseSync {
	const database = new DatabaseSync(path, { timeout: waitMs });
	try {
		database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

function speakKysely(database: DatabaseSync): SqliteDatabase {
	const statements = new Map<string, ReturnType<typeof statementOf>>();
	return {
		close: () => database.close(),
		prepare(text) {
			const kept = statements.get(text);
			if (kept) return kept;
			if (statements.size >= STATEMENTS_KEPT) statements.clear();
			const statement = statementOf(database.prepare(text));
			statements.set(text, statement);
			return statement;
		}
	};
}

/** Kysely speaks as another library does: node:sqlite differs in how parameters come, and has no `reader`. */
function statementOf(statement: StatementSync) {
	return {
		reader: statement.columns().length > 0,
		all: (parameters: readonly unknown[]) => statement.all(...(parameters as never[])),
		run: (parameters: readonly unknown[]) => statement.run(...(parameters as never[])),
		iterate: (parameters: readonly unknown[]) =>
			statement.iterate(...(parameters as never[])) as IterableIterator<unknown>
	};
}
