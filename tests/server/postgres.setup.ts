import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../src/lib/server/database/scratch.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the Postgres of this run is; none on a machine without one. */
		postgres: string | undefined;
	}
}

/** Starts a private Postgres for all tests of the run, and stops it after them. */
export async function setup(project: TestProject): Promise<() => void> {
	const postgres = await startPostgres();
	if (!postgres && process.env.CI)
		throw new Error('There is no Postgres here, and CI has to test with one.');
	project.provide('postgres', postgres?.url);
	return () => postgres?.remove();
}
