/**
 * SvelteKit tells a service worker of the files that pages name. What a worker loads is named by no page; here
 * it comes into the list that SvelteKit reads.
 *
 * @returns {import('vite').Plugin}
 */
export function lateFiles() {
	return {
		name: 'readback:late-files',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const manifest = bundle['.vite/manifest.json'];
				const entries = JSON.parse(manifest.source);
				for (const file of Object.keys(bundle))
					if (file.includes('/workers/')) entries[file] = { file };
				manifest.source = JSON.stringify(entries, null, '\t');
			}
		}
	};
}
