import type { Speaker } from './reader.svelte.ts';
import { voiceFor } from './voice.ts';

/** Some browsers know their voices only after a while; those that have none never say so. */
const VOICES_MS = 3_000;

/** What speaks a language on this device, or nothing where nothing does. */
export async function findSpeaker(language: string): Promise<Speaker | undefined> {
	const { speechSynthesis: speech } = globalThis as { speechSynthesis?: SpeechSynthesis };
	if (!speech) return undefined;
	const find = () => voiceFor(speech.getVoices(), language);
	if (!find()) await voicesOf(speech);
	const voice = find();
	return voice && speakerOf(speech, voice);
}

function voicesOf(speech: SpeechSynthesis): Promise<unknown> {
	return new Promise((resolve) => {
		speech.addEventListener?.('voiceschanged', resolve, { once: true });
		setTimeout(resolve, VOICES_MS);
	});
}

function speakerOf(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
	/** What is being said: a browser that is silenced may tell of it as of something said. */
	let now: SpeechSynthesisUtterance | undefined;
	return {
		say(words, pace) {
			const saying = new SpeechSynthesisUtterance(words);
			Object.assign(saying, { voice, lang: voice.lang, rate: pace });
			now = saying;
			speech.cancel();
			// Whoever paused it, this page or another: what is cancelled may stay paused.
			speech.resume();
			return new Promise((resolve, reject) => {
				saying.onend = () => resolve(now === saying);
				saying.onerror = ({ error }) => {
					if (now !== saying || error === 'canceled' || error === 'interrupted') resolve(false);
					else reject(new Error(error));
				};
				speech.speak(saying);
			});
		},
		silence() {
			now = undefined;
			speech.cancel();
		}
	};
}
