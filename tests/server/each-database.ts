import { inject } from 'vitest';
import {
	postgresDatabase,
	sqliteDatabase,
	type ScratchDatabase
} from '#lib/server/database/scratch.ts';

/** How to get a new database of each kind: a file always, and Postgres where this machine has one. */
export const eachDatabase: readonly (readonly [string, () => Promise<ScratchDatabase>])[] = [
	['SQLite', () => Promise.resolve(sqliteDatabase())],
	...(inject('postgres')
		? [['Postgres', () => postgresDatabase(inject('postgres')!)] as const]
		: [])
];
