import type { Because, Outcome } from '#lib/quiz/device.ts';
import type { Habits } from '../habits.ts';
import { isOwn, type StudyModule } from '../library.ts';
import type { Review } from '../review.ts';
import { together, type StudyFile } from '../file/study-file.ts';
import type { Glance, Kept, KeptSum, Note, OpenSitting, Study } from '../study.ts';

const NOTHING: StudyFile = {
	format: 'readback-study',
	version: 1,
	written: 0,
	modules: [],
	reviews: [],
	sittings: [],
	habits: undefined
};

/**
 * A study whose device may fail. What it would not take is held here: it is read and goes into the file as if it
 * were kept, a page says that it is not, and it is tried again. It is gone with the page.
 */
export class HeldStudy implements Study {
	readonly #device: Study;
	readonly #heard: (() => void) | undefined;
	#held = NOTHING;
	/** What the device had when it could be read last. */
	#read: Kept | undefined;
	#because: Because | undefined;

	/** `heard` is told whenever something was kept, or was not. */
	constructor(device: Study, heard?: () => void) {
		this.#device = device;
		this.#heard = heard;
	}

	/** Why something is held; undefined where all is on the disk. */
	get unkept(): Because | undefined {
		return this.#because;
	}

	/**
	 * Whether something is held that cannot be had again: reviews follow from sittings that the device has, and an
	 * article that ships from its address.
	 */
	get wouldBeLost(): boolean {
		const { modules, sittings, habits } = this.#held;
		const own = modules.filter((module) => isOwn(module) || module.changed !== module.added);
		return own.length + sittings.length > 0 || habits !== undefined;
	}

	/** Tries again to keep what is held. */
	async retry(): Promise<Outcome<void>> {
		if (!this.#because) return { ok: true, value: undefined };
		return this.#hold({}, await this.#device.merge(this.#held));
	}

	async read(): Promise<Outcome<Kept>> {
		const read = await this.#device.read();
		if (read.ok) this.#read = read.value;
		const last = this.#read;
		if (!this.#because || !last) return read;
		const {
			modules,
			reviews,
			habits = last.habits
		} = together({ ...NOTHING, ...last }, this.#held);
		return { ok: true, value: { ...last, modules, reviews, habits } };
	}

	/** With something held all is looked at: what the reviews on the device come to is not all. */
	async glance(): Promise<Outcome<Glance>> {
		const glance = await this.#device.glance();
		if (!this.#because || !glance.ok) return glance;
		return { ok: true, value: { ...glance.value, sum: undefined } };
	}

	async keepSum(sum: KeptSum): Promise<Outcome<void>> {
		return this.#because ? { ok: true, value: undefined } : this.#device.keepSum(sum);
	}

	async write(now: number): Promise<Outcome<StudyFile>> {
		const written = await this.#device.write(now);
		if (!this.#because || (!written.ok && !this.#read)) return written;
		if (written.ok) return { ok: true, value: together(written.value, this.#held) };
		const { modules, reviews, habits } = this.#read!;
		const last = { ...NOTHING, written: now, modules, reviews, habits };
		return { ok: true, value: together(last, this.#held) };
	}

	async keepModule(module: StudyModule): Promise<Outcome<void>> {
		return this.#hold({ modules: [module] }, await this.#device.keepModule(module));
	}

	async keepHabits(habits: Habits): Promise<Outcome<void>> {
		return this.#hold({ habits }, await this.#device.keepHabits(habits));
	}

	async take(attempt: string, seq: number, reviews: readonly Review[]): Promise<Outcome<void>> {
		const taken = await this.#device.take(attempt, seq, reviews);
		return this.#hold({ reviews: [...reviews] }, taken);
	}

	async merge(file: StudyFile): Promise<Outcome<void>> {
		return this.#hold(file, await this.#device.merge(file));
	}

	async dropModule(slug: string): Promise<Outcome<void>> {
		const dropped = await this.#device.dropModule(slug);
		const { modules, reviews } = this.#held;
		if (dropped.ok)
			this.#held = {
				...this.#held,
				modules: modules.filter((module) => module.slug !== slug),
				reviews: reviews.filter(({ module }) => module !== slug)
			};
		return dropped;
	}

	async clear(): Promise<Outcome<void>> {
		const cleared = await this.#device.clear();
		if (cleared.ok) this.#letGo();
		this.#heard?.();
		return cleared;
	}

	untaken(): Promise<Outcome<OpenSitting[]>> {
		return this.#device.untaken();
	}

	note(name: Note): Promise<Outcome<{ value: unknown }>> {
		return this.#device.note(name);
	}

	keepNote(name: Note, value: unknown): Promise<Outcome<void>> {
		return this.#device.keepNote(name, value);
	}

	aside(): Promise<Outcome<unknown[]>> {
		return this.#device.aside();
	}

	clearAside(): Promise<Outcome<void>> {
		return this.#device.clearAside();
	}

	/** Holds what was not kept. What was kept while something older is held has no need of it, and does no harm there. */
	#hold(more: Partial<StudyFile>, outcome: Outcome<void>): Outcome<void> {
		const isRetried = Object.keys(more).length === 0;
		if (!outcome.ok) {
			this.#held = together(this.#held, { ...NOTHING, ...more });
			this.#because = outcome.because;
		} else if (isRetried) this.#letGo();
		this.#heard?.();
		return outcome;
	}

	#letGo(): void {
		this.#held = NOTHING;
		this.#because = undefined;
	}
}
