import { resolve } from 'node:path';
import * as v from 'valibot';

const Settings = v.object({
	/** The folder of the database file, and of nothing else. */
	dataDir: v.pipe(v.string(), v.minLength(1)),
	/** Where a Postgres is; without one the database is a file. */
	databaseUrl: v.optional(
		v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'it begins with postgres://'))
	),
	/** Whether a teacher may have an article fetched from another host. */
	fetchAddresses: v.boolean()
});
/** What the host has decided. It is read once, when the process begins. */
export type Settings = v.InferOutput<typeof Settings>;

/**
 * The settings from the environment, see docs/hosting.md. Throws a sentence that names the variable.
 *
 * @example readSettings({ DATA_DIR: '/var/lib/readback' }).dataDir // '/var/lib/readback'
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
	const { DATA_DIR, DATABASE_URL, READBACK_FETCH_ADDRESSES } = environment;
	const result = v.safeParse(Settings, {
		dataDir: resolve(DATA_DIR || 'data'),
		databaseUrl: DATABASE_URL || undefined,
		fetchAddresses: READBACK_FETCH_ADDRESSES === '1'
	});
	if (result.success) return result.output;
	throw new Error(`DATABASE_URL cannot be used: ${result.issues[0].message}.`);
}
