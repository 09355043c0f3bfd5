import type { Made, Wanted } from './cards-worker.browser.ts';
import workerUrl from './cards-worker.browser.ts?worker&url';

/** The part of Trusted Types that is used here: TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: () => string }
	): { createScriptURL: (address: string) => string };
}

/** The one address that a worker may be started from: see `trusted-types` in svelte.config.js. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('readback-cards', { createScriptURL: () => workerUrl });

/** The content of a file of cards; none where there is no card. Fails where what makes it cannot be loaded. */
export async function cardsFile(
	wanted: Wanted
): Promise<Uint8Array<ArrayBuffer> | string | undefined> {
	const address = policy?.createScriptURL(workerUrl) ?? workerUrl;
	const worker = new Worker(address, { type: 'module' });
	try {
		const made = await new Promise<Made>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Made>) => resolve(data);
			worker.onerror = (event) => {
				event.preventDefault();
				reject(new Error(event.message));
			};
			worker.postMessage(wanted);
		});
		if ('problem' in made) throw new Error(made.problem);
		return made.content;
	} finally {
		worker.terminate();
	}
}
