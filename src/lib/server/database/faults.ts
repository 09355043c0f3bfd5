import { Refusal, unavailable } from '../refusal.ts';

/** SQLite's result codes (sqlite.org/rescode.html) that say that the file cannot be used now. */
const SQLITE: Readonly<Record<number, string>> = {
	5: 'Another process is using the database.',
	6: 'Another process is using the database.',
	8: 'The database file may not be written.',
	10: 'The disk could not be read or written.',
	13: 'The disk is full.',
	14: 'The database file cannot be opened.'
};
const SQLITE_FULL = 13;

const AWAY = 'The database cannot be reached.';

/** Postgres's states (its manual, appendix A), and Node's own words for a connection that is not there. */
const POSTGRES: readonly (readonly [RegExp, string])[] = [
	[/^53100$/, 'The disk of the database is full.'],
	[/^(?:53...|57P0.|08...|25006)$/, AWAY],
	[/^(?:40001|40P01|55P03)$/, 'Another process is using the database.'],
	[
		/^E(?:CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|HOSTDOWN|NETUNREACH|NETDOWN)$/,
		AWAY
	]
];

/** What the driver of Postgres says of a connection that has no code for it. */
const CUT =
	/^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered|Client was closed|Query read timeout)/;

/**
 * What an error of the store means for who waits: undefined where it is no fault of the store's. With
 * `isUnknown` it came when all was said and done, and may have come too late to undo it.
 */
export function faultOf(error: unknown, isUnknown = false): Refusal | undefined {
	const what = whatOf(error);
	if (!what) return undefined;
	const isUndone = !isUnknown || codeOf(error) === SQLITE_FULL;
	return unavailable(`${what} ${isUndone ? NOT_KEPT : NOT_KNOWN}`);
}

function whatOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const sqlite = SQLITE[codeOf(error)];
	if (sqlite) return sqlite;
	const { code = '' } = error as Error & { code?: string };
	const found = POSTGRES.find(([codes]) => codes.test(code));
	return found ? found[1] : CUT.test(error.message) ? AWAY : undefined;
}

/**
 * What it means that Postgres has no such sign (`character_not_in_repertoire`: NUL, which no person types);
 * undefined for any other error. Nothing that it keeps is named so.
 */
export function unkeptIn(error: unknown): Refusal | undefined {
	const isUnkept = error instanceof Error && (error as Error & { code?: string }).code === '22021';
	return isUnkept ? new Refusal(400, 'There is a sign in this that no text has.') : undefined;
}

/** SQLite's code of an error; 0 where it has none. The lower byte of an extended code is the code. */
function codeOf(error: unknown): number {
	const { errcode = 0 } = (error ?? {}) as { errcode?: number };
	return errcode & 0xff;
}

/** Whether the same may work in a moment, with nothing done meanwhile. */
export function isPassing(error: unknown): boolean {
	const code = codeOf(error);
	return code ? code === 5 || code === 6 : faultOf(error) !== undefined;
}

/** Whether another process of the same Postgres has just written what this one was about to (`unique_violation`). */
export function isClash(error: unknown): boolean {
	return error instanceof Error && (error as Error & { code?: string }).code === '23505';
}

const NOT_KEPT = 'Nothing was changed; it can be tried again.';
const NOT_KNOWN = 'Nobody knows whether it was kept: look, and try again.';
