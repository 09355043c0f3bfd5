import { resolve } from 'node:path';
import * as v from 'valibot';

const Settings = v.object({
	/** The folder of the database file, and of nothing else. */
	dataDir: v.pipe(v.string(), v.minLength(1)),
	/** Where a Postgres is; without one the database is a file. */
	databaseUrl: v.optional(
		v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'it does not begin with postgres://'))
	),
	/** Whether a teacher may have an article fetched from another host. */
	fetchAddresses: v.boolean(),
	/** Who knows it may become the owner from another machine; without one each process makes its own. */
	setupKey: v.optional(v.pipe(v.string(), v.minLength(16, 'it is shorter than 16 characters')))
});
/** What the host has decided. It is read once, when the process begins. */
export type Settings = v.InferOutput<typeof Settings>;

/**
 * The settings from the environment, see docs/hosting.md. Throws a sentence that names the variable.
 *
 * @example readSettings({ DATA_DIR: '/var/lib/readback' }).dataDir // '/var/lib/readback'
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
	const { DATA_DIR, DATABASE_URL, READBACK_FETCH_ADDRESSES, READBACK_SETUP_KEY } = environment;
	const result = v.safeParse(Settings, {
		dataDir: resolve(DATA_DIR || 'data'),
		databaseUrl: DATABASE_URL || undefined,
		fetchAddresses: READBACK_FETCH_ADDRESSES === '1',
		setupKey: READBACK_SETUP_KEY || undefined
	});
	if (result.success) return result.output;
	const [issue] = result.issues;
	const name = v.getDotPath(issue) === 'setupKey' ? 'READBACK_SETUP_KEY' : 'DATABASE_URL';
	throw new Error(`${name} cannot be used: ${issue.message}.`);
}
