import { after, still, type Happening, type Part, type Standing } from './aloud.ts';

/** What says something aloud. */
export interface Speaker {
	/** True where it was said to its end, false where it was silenced meanwhile; fails where it cannot be said. */
	say(words: string, pace: number): Promise<boolean>;
	silence(): void;
}

/** Reads parts aloud one after the other, and knows which is being said. */
export class Reader {
	#standing = $state.raw<Standing>(still);
	#pace: number;
	readonly #parts: readonly Part[];
	readonly #speaker: Speaker;

	constructor(parts: readonly Part[], speaker: Speaker, pace: number) {
		this.#parts = parts;
		this.#speaker = speaker;
		this.#pace = pace;
	}

	get is(): Standing['is'] {
		return this.#standing.is;
	}

	/** What is said now, or was when it was paused. */
	get part(): Part | undefined {
		return this.is === 'still' ? undefined : this.#parts[this.#standing.at];
	}

	/** Begins at a paragraph, or at the next one that is read. */
	play(paragraph = 0): void {
		const from = this.#parts.findIndex((part) => part.paragraph >= paragraph);
		this.#goTo({ type: 'play', from: Math.max(0, from) });
	}

	pause(): void {
		this.#goTo({ type: 'pause' });
	}

	goOn(): void {
		this.#goTo({ type: 'goOn' });
	}

	stop(): void {
		this.#goTo({ type: 'stop' });
	}

	/** What is being said begins anew at this pace. */
	setPace(pace: number): void {
		this.#pace = pace;
		if (this.is === 'speaking') this.#say();
	}

	#goTo(happening: Happening): void {
		const before = this.#standing;
		this.#standing = after(before, happening, this.#parts.length);
		if (this.#standing === before) return;
		if (this.is === 'speaking') this.#say();
		else this.#speaker.silence();
	}

	#say(): void {
		const { at } = this.#standing;
		this.#speaker.say(this.#parts[at]!.words, this.#pace).then(
			(isSaid) => isSaid && this.#goTo({ type: 'said', part: at }),
			() => this.#goTo({ type: 'failed' })
		);
	}
}
