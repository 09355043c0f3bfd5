import { parseArgs } from 'node:util';
import { BackupProblem, makeBackup, restoreBackup } from '#lib/server/database/backup.ts';
import { readSettings } from '#lib/server/settings.ts';

const USAGE = `Usage: npm run backup -- FILE
       npm run restore -- FILE [--force]

  FILE     the backup: a file of SQLite, or of pg_dump where DATABASE_URL names a Postgres
  --force  puts a database aside that is there already; in a Postgres its tables are replaced

A backup can be made while Readback serves. It must be stopped before one is restored.`;

try {
	const { values, positionals } = read();
	const [command, file, ...more] = positionals;
	if (!file || more.length > 0) throw new BackupProblem(USAGE);
	const where = settings();
	if (command === 'backup') {
		await makeBackup(where, file);
		console.log(`All that there is stands in ${file}, which was read through.`);
	} else {
		const isForced = values.force === true;
		const aside = await restoreBackup(where, file, { isForced, now: Date.now() });
		console.log(`The database is that of ${file}.`);
		if (aside) console.log(`The one before it is ${aside}.`);
	}
} catch (error) {
	if (!(error instanceof BackupProblem)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

function settings() {
	try {
		return readSettings(process.env);
	} catch (error) {
		throw new BackupProblem(error instanceof Error ? error.message : String(error));
	}
}

function read() {
	try {
		return parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true });
	} catch {
		throw new BackupProblem(USAGE);
	}
}
