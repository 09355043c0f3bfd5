import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's packages put each version of Postgres. */
const PROGRAMS = '/usr/lib/postgresql';

/** The folder of the newest Postgres that has a program; undefined on a machine without one. */
export function postgresPrograms(program: string): string | undefined {
	if (!existsSync(PROGRAMS)) return undefined;
	const versions = readdirSync(PROGRAMS).sort((a, b) => Number(b) - Number(a));
	return versions
		.map((version) => join(PROGRAMS, version, 'bin'))
		.find((folder) => existsSync(join(folder, program)));
}
