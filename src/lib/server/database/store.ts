import type { Kysely } from 'kysely';
import type { World } from '../world.ts';
import type { Notices } from './notices.ts';
import type { Tables } from './schema.ts';
import { Writer, type Change, type Transactions } from './writer.ts';

/** Where everything is kept. Reading goes by `db`, writing by `write` alone. */
export interface Store {
	readonly kind: 'sqlite' | 'postgres';
	readonly db: Kysely<Tables>;
	readonly world: World;
	readonly notices: Notices;
	/** Fulfilled once the change is on the disk. */
	write<T>(change: Change<T>): Promise<T>;
	close(): Promise<void>;
}

/** A store over an open database. */
export function storeOf(
	kind: Store['kind'],
	{ db, world, notices }: Pick<Store, 'db' | 'world' | 'notices'>,
	transactions: Transactions
): Store {
	const writer = new Writer(transactions, world);
	return {
		kind,
		db,
		world,
		notices,
		write: (change) => writer.write(change),
		async close() {
			await writer.settled();
			await notices.close();
			await db.destroy();
		}
	};
}
