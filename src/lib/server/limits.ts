/** The limits of the server, in one place; those of the core are in `../limits.ts`. */
export const serverLimits = {
	/** Changes that go to the disk together, the turns of the event loop in which they gather, and how many may wait. */
	changesTogether: 500,
	turnsTogether: 20,
	changesWaiting: 20_000,
	/** How long a lock of another process, or a database that is away, is waited for, and how often it is tried. */
	lockWaitMs: 2_000,
	lockAgainMs: 20,
	/** How long a lock is waited for when the process begins. */
	openWaitMs: 5_000,
	/** How long a query of Postgres may take, and how long it waits for rows that another process is writing. */
	queryMs: 15_000,
	rowWaitMs: 5_000,
	/** Connections to Postgres of one process. */
	connections: 10,
	/** Bytes of a file that is sent. */
	uploadBytes: 20_000_000,
	/** Bytes of a form of somebody who is not signed in as a teacher. */
	formBytes: 200_000,
	/** Attempts of one learner at one assignment, where its teacher sets no number: a program can begin a hundred in a second. */
	learnerAttempts: 500,
	/** Characters of all that one attempt's log says. */
	logCharacters: 2_000_000,
	/** Entries of an archive, bytes that they unpack to, and how many times their own length they may become. */
	zipEntries: 2_000,
	zipBytes: 60_000_000,
	zipRatio: 100,
	/** Bytes from which on the ratio counts: short texts of one letter are no bomb. */
	zipRatioFrom: 1_000_000,
	/** Bytes and elements of one part of a Word document: mammoth holds about 1.5 kB for each element. */
	docxPartBytes: 30_000_000,
	docxElements: 250_000,
	/** Pages of a PDF. */
	pdfPages: 300,
	/** Articles that wait to be read; the time and the memory that one has; how often its memory is looked at. */
	makingWaiting: 20,
	makingMs: 60_000,
	makingMegabytes: 1_024,
	makingWeighedMs: 50,
	/** Characters of an address; the time in which its page must be here, and how often it may send to another address. */
	addressCharacters: 2_000,
	fetchMs: 15_000,
	fetchRedirects: 3,
	/** Bytes of such a page; a PDF may be as large as a file that is sent. */
	fetchPageBytes: 2_000_000,
	/** Modules of one teacher, and changes to one that can be taken back. */
	teacherModules: 1_000,
	teacherAssignments: 500,
	teacherTokens: 20,
	/** The last moment of the year 9999, in milliseconds: what counts on from there still has a date. Seconds of a time limit. */
	timeMax: 253_402_300_799_999,
	timeLimitSeconds: 366 * 24 * 3_600,
	undoSteps: 40,
	/** Articles that are kept as they were read for the warnings of the editor. */
	readingsKept: 4,
	/** How long a learner is known by a token without asking the store; learners that one device stands for. */
	learnerKnownMs: 5_000,
	deviceLearners: 20,
	/** How long a device stands for a learner. */
	learnerCookieMs: 365 * 24 * 3_600_000,
	/** Pages that hear at once of one attempt or assignment; how long changes are gathered; how often a sign of life is sent. */
	listeners: 40,
	gatherMs: 250,
	heartbeatMs: 15_000,
	/** How long a page is told what changes before it asks anew. */
	listenMs: 10 * 60_000,
	/** Classes with a list of one teacher; learners in a class, and characters of a list of them. */
	teacherClasses: 100,
	classLearners: 300,
	listCharacters: 50_000,
	/** Days after which what learners did may be deleted. */
	retentionDays: [30, 90, 180, 365, 730],
	/** How often it is looked for what is older, and how many attempts are deleted at once. */
	deleteOldEveryMs: 3_600_000,
	deleteTogether: 50,
	/** Characters of a password. */
	passwordCharactersMin: 10,
	passwordCharacters: 200,
	/** How long a device stays signed in after the last visit; on a shared computer; how often a visit is noted. */
	sessionMs: 30 * 24 * 3_600_000,
	sharedSessionMs: 12 * 3_600_000,
	sessionSeenMs: 10 * 60_000,
	/** Tries at a password from one address, at one account, and by a device that was signed in there before; at the key of the setup link, a link of an invitation, at a code or a recovery word from one address. */
	signInFrom: { tries: 20, backMs: 30_000 },
	signInAs: { tries: 8, backMs: 60_000 },
	signInBy: { tries: 8, backMs: 60_000 },
	setUpFrom: { tries: 20, backMs: 30_000 },
	invitedFrom: { tries: 20, backMs: 30_000 },
	codesFrom: { tries: 60, backMs: 5_000 },
	/** How long a device is known as one where an account was signed in, and for how many accounts. */
	deviceCookieMs: 365 * 24 * 3_600_000,
	deviceTeachers: 8,
	/** How long an invitation holds, and how many hold at once. */
	invitationMs: 7 * 24 * 3_600_000,
	invitations: 50,
	/** Those who tried, of whom it is kept how often. */
	ratesKept: 20_000,
	/** Characters of a person's, a class's name. */
	nameCharacters: 80,
	/** An attempt has whole seconds from when it began: it may end so much later than its assignment closes. */
	lastSecondMs: 1_000,
	/** How often attempts whose time is up are looked for, and how many are ended at once. */
	endEveryMs: 1_000,
	endTogether: 200,
	/** Standings and editions that are kept in memory. */
	standingsKept: 3_000,
	editionsKept: 200
} as const;
