import { unavailable, type Refusal } from '../refusal.ts';

/** SQLite's result codes (sqlite.org/rescode.html) that say that the file cannot be used now. */
const SQLITE: Readonly<Record<number, string>> = {
	5: 'Another process is using the database.',
	6: 'Another process is using the database.',
	8: 'The database file may not be written.',
	10: 'The disk could not be read or written.',
	13: 'The disk is full.',
	14: 'The database file cannot be opened.'
};

/** Postgres's states (its manual, appendix A), and Node's own words for a connection that is not there. */
const POSTGRES: readonly (readonly [RegExp, string])[] = [
	[/^53100$/, 'The disk of the database is full.'],
	[/^(?:53...|57P0.|08...|25006)$/, 'The database cannot be reached.'],
	[
		/^E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN)$/,
		'The database cannot be reached.'
	]
];

/** What an error of the store means for who waits: undefined where it is no fault of the store's. */
export function faultOf(error: unknown): Refusal | undefined {
	if (!(error instanceof Error)) return undefined;
	const { errcode, code, message } = error as Error & { errcode?: number; code?: string };
	// The lower byte of an extended code is the code.
	const sqlite = errcode === undefined ? undefined : SQLITE[errcode & 0xff];
	if (sqlite) return unavailable(`${sqlite} ${NOT_KEPT}`);
	const found = POSTGRES.find(([codes]) => codes.test(code ?? ''));
	if (found) return unavailable(`${found[1]} ${NOT_KEPT}`);
	const isCut =
		/^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;
	return isCut.test(message)
		? unavailable(`The database cannot be reached. ${NOT_KEPT}`)
		: undefined;
}

/** Whether the same may work in a moment, with nothing done meanwhile. */
export function isPassing(error: unknown): boolean {
	const { errcode } = (error ?? {}) as { errcode?: number };
	if (errcode !== undefined) return (errcode & 0xff) === 5 || (errcode & 0xff) === 6;
	return faultOf(error) !== undefined;
}

const NOT_KEPT = 'Nothing was changed; it can be tried again.';
