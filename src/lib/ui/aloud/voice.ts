/** What is asked of a voice before it may read. */
export interface Voice {
	/** As in "en-GB"; some devices write "en_GB". */
	readonly lang: string;
	/** Whether it speaks on the device alone. */
	readonly localService: boolean;
	/** Whether the device speaks with it unless it is told. */
	readonly default: boolean;
}

/**
 * The voice for a language. One that is not on the device would send the text to whoever makes it, and a text may
 * be one's own: such voices are never taken.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const [wanted] = partsOf(language);
	const fit = voices.filter((voice) => voice.localService && partsOf(voice.lang)[0] === wanted);
	const exact = (voice: V) => partsOf(voice.lang).join() === partsOf(language).join();
	return fit.find((voice) => voice.default) ?? fit.find(exact) ?? fit[0];
}

function partsOf(language: string): string[] {
	return language.toLowerCase().split(/[-_]/);
}
