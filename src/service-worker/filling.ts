import { areWeightsKept, weightsFrom } from '#lib/language/en/weights-cache.browser.ts';
import type { KeptVersion } from './kept.ts';
import { troubleOf, type Stock, type Trouble } from './stock.ts';

/** Fetches what a version needs: its pages, and then what the reader has learnt. */
export class Filling {
	readonly #kept: KeptVersion;
	readonly #weights: string | undefined;
	#going: Promise<void> | undefined;
	#trouble: Trouble | undefined;
	/** Whether all was there when it was last looked at. */
	#isWhole = false;

	constructor(kept: KeptVersion, weights: string | undefined) {
		this.#kept = kept;
		this.#weights = weights;
	}

	/**
	 * Fetches what is missing; whoever asks meanwhile waits for the same.
	 *
	 * @throws where the pages cannot be kept. Without what the reader has learnt they work, and it is only told.
	 */
	fill(): Promise<void> {
		return (this.#going ??= this.#fill().finally(() => (this.#going = undefined)));
	}

	async stock(): Promise<Stock> {
		const { kept, wanted } = await this.#kept.count();
		const weights = this.#weights ? 1 : 0;
		const all = kept + (weights && (await areWeightsKept(this.#weights!)) ? 1 : 0);
		this.#isWhole = all === wanted + weights;
		return {
			kept: all,
			wanted: wanted + weights,
			goesOn: this.#going !== undefined,
			...(this.#trouble && !this.#isWhole && { trouble: this.#trouble })
		};
	}

	async #fill(): Promise<void> {
		if (this.#isWhole) return;
		this.#trouble = undefined;
		try {
			await this.#kept.fill();
		} catch (error) {
			this.#trouble = troubleOf(error);
			throw error;
		}
		this.#trouble = await this.#fillReader();
		this.#isWhole = !this.#trouble;
	}

	async #fillReader(): Promise<Trouble | undefined> {
		const weights = this.#weights;
		if (!weights || (await areWeightsKept(weights))) return undefined;
		try {
			await weightsFrom(weights, 'beside-others');
		} catch {
			return 'network';
		}
		// They are had, and used, where there is no room to keep them.
		return (await areWeightsKept(weights)) ? undefined : 'full';
	}
}
