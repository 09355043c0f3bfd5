/** The limits of the server, in one place; those of the core are in `../limits.ts`. */
export const serverLimits = {
	/** Changes that go to the disk together, and that may wait for it. */
	changesTogether: 500,
	changesWaiting: 20_000,
	/** How long a lock of another process, or a database that is away, is waited for, and how often it is tried. */
	lockWaitMs: 2_000,
	lockAgainMs: 20,
	/** Connections to Postgres of one process. */
	connections: 10,
	/** Learners in a class. */
	classLearners: 300,
	/** Characters of a person's, a class's name. */
	nameCharacters: 80,
	/** How often attempts whose time is up are looked for, and how many are ended at once. */
	endEveryMs: 1_000,
	endTogether: 200,
	/** Standings and editions that are kept in memory. */
	standingsKept: 3_000,
	editionsKept: 200
} as const;
