import type { KeptAttempt, Outcome } from '#lib/quiz/device.ts';
import type { Habits } from './habits.ts';
import type { StudyModule } from './library.ts';
import type { Review } from './review.ts';
import type { StudyFile } from './file/study-file.ts';
import type { Summary } from './memory/summary.ts';

/** All that somebody studies with on a device, as it lies there. */
export interface Kept {
	modules: StudyModule[];
	reviews: Review[];
	/** How many reviews lie there, with those that cannot be read. */
	rows: number;
	habits: Habits;
	/** What could not be read. */
	problems: string[];
}

/** What is to be had of a study without reading each of its reviews. */
export interface Glance extends Omit<Kept, 'reviews'> {
	/** What they come to; none where that does not lie there. */
	sum?: KeptSum | undefined;
}

/** What all reviews of a study come to. */
export interface Sum {
	summary: Summary;
	/** Reviews that do not count, because the clock of the device that made them was wrong. */
	misdated: number;
}

/** What of somebody's study its pages need: what the reviews come to instead of each of them. */
export interface Stand extends Omit<Kept, 'reviews' | 'rows'>, Sum {}

/** A sum that lies on a device, and of which reviews and by which facts it was made. */
export interface KeptSum extends Sum {
	rows: number;
	/** Of each module that was there, its facts as one name. */
	facts: Record<string, string>;
}

/** A sitting of which it is known up to which operation its reviews are made. */
export interface OpenSitting extends KeptAttempt {
	ended: boolean;
	/** The number of its last operation that was looked at; 0 for none. */
	taken: number;
}

/** Of what a device makes a note for itself: it goes into no file. */
export type Note = 'begun' | 'reminder';

/** Where somebody's study lies. A promise that is fulfilled with `ok` means: it is on the disk. */
export interface Study {
	read(): Promise<Outcome<Kept>>;
	/** What is there at a glance: of years of reviews only what they come to. */
	glance(): Promise<Outcome<Glance>>;
	/** Keeps what the reviews come to, unless others lie there by now. */
	keepSum(sum: KeptSum): Promise<Outcome<void>>;
	/** Keeps a module as it is now; what another page has changed of it meanwhile stays. */
	keepModule(module: StudyModule): Promise<Outcome<void>>;
	/** Forgets a module, all reviews of its facts, and the sittings at it alone. */
	dropModule(slug: string): Promise<Outcome<void>>;
	keepHabits(habits: Habits): Promise<Outcome<void>>;
	/** What a device has noted; undefined for nothing. */
	note(name: Note): Promise<Outcome<{ value: unknown }>>;
	keepNote(name: Note, value: unknown): Promise<Outcome<void>>;
	/** What could not be read and lies aside, as it was; and an end of it. */
	aside(): Promise<Outcome<unknown[]>>;
	clearAside(): Promise<Outcome<void>>;
	/** The sittings that have gone on since their reviews were made. */
	untaken(): Promise<Outcome<OpenSitting[]>>;
	/** Keeps the reviews of a sitting up to one of its operations. Those that lie there already stay as they are. */
	take(attempt: string, seq: number, reviews: readonly Review[]): Promise<Outcome<void>>;
	/** Everything, as one file. */
	write(now: number): Promise<Outcome<StudyFile>>;
	/** Puts what a file has together with what is here. */
	merge(file: StudyFile): Promise<Outcome<void>>;
	/** Deletes everything, the sittings too. */
	clear(): Promise<Outcome<void>>;
}
