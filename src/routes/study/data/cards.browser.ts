import { workerStarter } from '#lib/ui/trusted-worker.browser.ts';
import type { Made, Wanted } from './cards-worker.browser.ts';
import workerUrl from './cards-worker.browser.ts?worker&url';

const startWorker = workerStarter('readback-cards', workerUrl);

/** The content of a file of cards; none where there is no card. Fails where what makes it cannot be loaded. */
export async function cardsFile(
	wanted: Wanted
): Promise<Uint8Array<ArrayBuffer> | string | undefined> {
	const worker = startWorker();
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
