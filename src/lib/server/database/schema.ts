/**
 * The tables. Columns are texts, whole numbers and fractions only, which SQLite and Postgres have alike:
 * times are milliseconds since 1970, a yes is 1, and what has a shape of its own is JSON whose schema
 * stands with its noun.
 */
export interface Tables {
	teacher: TeacherRow;
	teacher_session: TeacherSessionRow;
	invitation: InvitationRow;
	api_token: ApiTokenRow;
	class: ClassRow;
	learner: LearnerRow;
	learner_session: LearnerSessionRow;
	module: ModuleRow;
	module_past: ModulePastRow;
	edition: EditionRow;
	assignment: AssignmentRow;
	allowance: AllowanceRow;
	attempt: AttemptRow;
	operation: OperationRow;
	correction: CorrectionRow;
	tally: TallyRow;
}

export interface TeacherRow {
	id: string;
	/** In lower case. */
	email: string;
	name: string;
	role: 'owner' | 'teacher';
	/** As passwords.ts writes it: the function, its parameters, salt and hash. */
	password: string;
	created_at: number;
}

export interface TeacherSessionRow {
	/** The hash of the token in the cookie. */
	token: string;
	teacher: string;
	created_at: number;
	seen_at: number;
	expires_at: number;
}

export interface InvitationRow {
	/** The hash of the token in the link. */
	token: string;
	invited_by: string;
	/** For whom it is, as the owner calls them. */
	name: string;
	created_at: number;
	expires_at: number;
	/** Set by an older version; what is used now is deleted. */
	used_at: number | null;
}

export interface ApiTokenRow {
	/** The hash of the bearer token. */
	token: string;
	id: string;
	teacher: string;
	name: string;
	created_at: number;
	used_at: number | null;
}

export interface ClassRow {
	id: string;
	teacher: string;
	name: string;
	/** `listed`: a class of the teacher's; `open`: whoever had the code of one assignment. */
	kind: 'listed' | 'open';
	/** Days after which what its learners did is deleted; none keeps it. */
	retention_days: number | null;
	created_at: number;
}

export interface LearnerRow {
	id: string;
	class: string;
	name: string;
	/** The hash of the recovery word; none where nobody has taken up this entry yet. */
	recovery: string | null;
	created_at: number;
}

export interface LearnerSessionRow {
	/** The hash of the token in the cookie. */
	token: string;
	learner: string;
	created_at: number;
}

export interface ModuleRow {
	id: string;
	teacher: string;
	title: string;
	/** A `Draft` of editing/draft.ts. */
	content: string;
	/** Counts the changes: who changes an older one is told. */
	version: number;
	created_at: number;
	updated_at: number;
}

/** What a module was before a change, so that the change can be taken back; and after it, once it was. */
export interface ModulePastRow {
	module: string;
	/** The version that came of the change: below 0 where it was taken back, and can be made again. */
	version: number;
	content: string;
}

/** A module as it was set at one time. It never changes. */
export interface EditionRow {
	/** The hash of its content. */
	id: string;
	module: string;
	content: string;
	created_at: number;
}

export interface AssignmentRow {
	id: string;
	teacher: string;
	module: string;
	edition: string;
	class: string;
	title: string;
	code: string;
	opens_at: number | null;
	closes_at: number | null;
	/** How many a learner may begin; none for any number. */
	attempts: number | null;
	counts: 'best' | 'first' | 'last' | 'mean';
	/** A `Policy` of quiz/policy.ts. */
	policy: string;
	/** When keys may be told after an attempt: at its end, when the assignment closes, when the teacher says so. */
	release: 'end' | 'close' | 'hand';
	released_at: number | null;
	/** Whether the article stands beside the questions. */
	article_shown: 0 | 1;
	/** Whether each learner has the questions in an order of their own. */
	shuffled: 0 | 1;
	created_at: number;
}

/** What one learner is allowed beyond the others in one assignment. */
export interface AllowanceRow {
	assignment: string;
	learner: string;
	extra_seconds: number;
	extra_attempts: number;
	fewer_options: 0 | 1;
}

export interface AttemptRow {
	id: string;
	assignment: string;
	learner: string;
	edition: string;
	/** 1 for the learner's first at this assignment. */
	number: number;
	seed: string;
	started_at: number;
	/** When it ends by itself. */
	deadline_at: number | null;
	ended_at: number | null;
	/** The number of the last operation. */
	seq: number;
	/** Counts what else changes the outcome: an allowance, a corrected key, another closing time. */
	revision: number;
	/** Questions with an answer, when it was last written to. */
	answered: number;
	/** What it has come to by an earlier replay, from 0 to 1, with what it was replayed from; thrown away when that differs. */
	score: number | null;
	outcome_key: string | null;
	/** The same for its marks, see attempts/settle.ts. It is long, and stands after what lists are made of. */
	outcome: string | null;
	/** The same for a standing in the middle of it. */
	snapshot_key: string | null;
	snapshot: string | null;
	/** What the assignment's tally has of it, a `Sat`; none where it does not stand in the tally. */
	tallied: string | null;
}

export interface OperationRow {
	attempt: string;
	seq: number;
	id: string;
	at: number;
	question: string | null;
	event: string;
}

/** A question of an assignment that was mended after it was asked. */
export interface CorrectionRow {
	id: string;
	assignment: string;
	question: string;
	/** The `KeyedQuestion` that stands for it now. */
	replacement: string;
	/** What it weighs now; none where that stays. */
	points: number | null;
	created_at: number;
	undone_at: number | null;
}

/** The figures of an assignment's questions, kept as attempts end. */
export interface TallyRow {
	assignment: string;
	/** A `Tally` of analysis/tally.ts; empty where it has to be made anew before it is looked at. */
	content: string;
}
