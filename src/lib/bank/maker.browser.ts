import { workerStarter } from '#lib/ui/trusted-worker.browser.ts';
import type { Made, Reply, Source } from './maker-worker.browser.ts';
import workerUrl from './maker-worker.browser.ts?worker&url';
import type { Progress } from './progress.ts';

const startWorker = workerStarter('readback-maker', workerUrl);

/** Makes banks beside the page, one at a time. */
export interface Maker {
	/** Starts what makes banks, and lets it load: the first bank then comes sooner. Where that fails, making says so. */
	prepare(): void;
	/** Makes a bank and tells how far it is; undefined where that was given up. */
	make(source: Source, onProgress?: (progress: Progress) => void): Promise<Made | undefined>;
	/** Gives up what is being made, at once. The maker can be used again. */
	giveUp(): void;
}

/** A maker. Its worker starts with the first article, or before it, and stays for the next; the weights are kept for all visits. */
export function openMaker(): Maker {
	let worker: Worker | undefined;
	/** Ends the making that goes on. */
	let end: ((made?: Made) => void) | undefined;

	function giveUp(): void {
		if (!end) return;
		worker?.terminate();
		worker = undefined;
		end();
	}

	function prepare(): Worker {
		if (worker) return worker;
		const started = startWorker();
		started.onerror = (event) => {
			event.preventDefault();
			// One that was given up has no say about the next.
			if (worker !== started) return;
			worker = undefined;
			end?.({ problem: STOPPED });
		};
		return (worker = started);
	}

	return {
		prepare: () => void prepare(),
		giveUp,
		make(source, onProgress) {
			giveUp();
			return new Promise((resolve) => {
				const used = prepare();
				end = (made) => {
					end = undefined;
					resolve(made);
				};
				used.onmessage = ({ data }: MessageEvent<Reply>) => {
					if ('progress' in data) onProgress?.(data.progress);
					else end?.(data.made);
				};
				used.postMessage(source);
			});
		}
	};
}

const STOPPED =
	'The part of this page that makes questions could not be loaded, or has stopped. Try again; if that does not help, load the page again.';
