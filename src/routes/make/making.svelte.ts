import type { Made, Source } from '#lib/bank/maker-worker.browser.ts';
import { openMaker } from '#lib/bank/maker.browser.ts';
import { stepNames, type Progress } from '#lib/bank/progress.ts';
import { announce } from '#lib/ui/announce.browser.ts';

/** Before the first step the reader is loaded: on the first visit over the net. */
const BEFORE = 'Getting the reader ready';

/** The making of a bank, as a page shows it. What goes on is also said aloud, step by step. */
export class Making {
	readonly #maker = openMaker();
	#progress = $state.raw<Progress>();
	#goesOn = $state(false);

	/** Whether a bank is being made now. */
	get goesOn(): boolean {
		return this.#goesOn;
	}

	/** What is done now, in words. */
	get words(): string {
		return this.#progress ? stepNames[this.#progress.step] : BEFORE;
	}

	/** How much is done, from 0 to 1. */
	get share(): number {
		return this.#progress?.share ?? 0;
	}

	/** What makes questions is loaded, before an article is there. */
	prepare(): void {
		this.#maker.prepare();
	}

	/** Makes a bank; undefined where that was given up. */
	async make(source: Source): Promise<Made | undefined> {
		this.#goesOn = true;
		this.#progress = undefined;
		announce(BEFORE);
		const made = await this.#maker.make(source, (progress) => {
			if (progress.step !== this.#progress?.step) announce(stepNames[progress.step]);
			this.#progress = progress;
		});
		this.#goesOn = false;
		return made;
	}

	/** Gives up what is being made, at once. */
	giveUp(): void {
		this.#maker.giveUp();
	}
}
