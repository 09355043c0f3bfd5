import type { CompiledQuery, Kysely, UpdateObject } from 'kysely';
import type { AttemptRow, OperationRow, Tables } from '../database/schema.ts';

type Changed = UpdateObject<Tables, 'attempt'> & Partial<AttemptRow>;

/** The statements of every answer, of one store: building them anew each time costs more than running them. */
export class LogStatements {
	readonly #compiled = new Map<string, CompiledQuery>();

	/** Changes an attempt that still stands where it stood; false where it does not. */
	async advance(db: Kysely<Tables>, row: AttemptRow, changed: Changed): Promise<boolean> {
		const build = () =>
			db
				.updateTable('attempt')
				.set(changed)
				.where('id', '=', row.id)
				.where('seq', '=', row.seq)
				.where('revision', '=', row.revision)
				.compile();
		const parameters = [...Object.values(changed), row.id, row.seq, row.revision];
		const query = this.#of(Object.keys(changed).join(' '), build);
		const { numAffectedRows } = await db.executeQuery({ ...query, parameters });
		return Number(numAffectedRows) > 0;
	}

	async append(db: Kysely<Tables>, rows: readonly OperationRow[]): Promise<void> {
		const build = () => db.insertInto('operation').values(rows).compile();
		const parameters = rows.flatMap((row) => Object.values(row));
		await db.executeQuery({ ...this.#of(`append ${rows.length}`, build), parameters });
	}

	#of(name: string, build: () => CompiledQuery): CompiledQuery {
		const compiled = this.#compiled.get(name) ?? build();
		this.#compiled.set(name, compiled);
		return compiled;
	}
}
