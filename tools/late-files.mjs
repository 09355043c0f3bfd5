import { changedManifest } from './manifest.mjs';

/**
 * SvelteKit tells a service worker of the files that pages name. What a worker loads is named by no page; here
 * it comes into the list that SvelteKit reads.
 */
export function lateFiles() {
	return changedManifest('late-files', (entries, files) => {
		for (const file of files) if (file.includes('/workers/')) entries[file] = { file };
	});
}
