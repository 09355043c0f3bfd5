import type { KeptAttempt, Outcome } from '#lib/quiz/device.ts';
import type { Habits } from './habits.ts';
import type { StudyModule } from './library.ts';
import type { Review } from './review.ts';
import type { StudyFile } from './study-file.ts';

/** All that somebody studies with on a device, as it lies there. */
export interface Kept {
	modules: StudyModule[];
	reviews: Review[];
	habits: Habits;
	/** What could not be read. */
	problems: string[];
}

/** A sitting of which it is known up to which operation its reviews are made. */
export interface OpenSitting extends KeptAttempt {
	ended: boolean;
	/** The number of its last operation that was looked at; 0 for none. */
	taken: number;
}

/** Where somebody's study lies. A promise that is fulfilled with `ok` means: it is on the disk. */
export interface Study {
	read(): Promise<Outcome<Kept>>;
	/** Keeps a module as it is now; one with the same name gives way to it. */
	keepModule(module: StudyModule): Promise<Outcome<void>>;
	/** Forgets a module and all reviews of its facts. */
	dropModule(slug: string): Promise<Outcome<void>>;
	keepHabits(habits: Habits): Promise<Outcome<void>>;
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
