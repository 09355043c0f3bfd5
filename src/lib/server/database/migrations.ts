import type { Migration } from 'kysely/migration';
import * as first from './migrations/0001-first.ts';
import * as logInOneOrder from './migrations/0002-log-in-one-order.ts';
import * as attemptsByEdition from './migrations/0003-attempts-by-edition.ts';

/** What has been done to the tables, in order. A name that has shipped stays, and so does what it does. */
export const migrations: Record<string, Migration> = {
	'0001-first': first,
	'0002-log-in-one-order': logInOneOrder,
	'0003-attempts-by-edition': attemptsByEdition
};
