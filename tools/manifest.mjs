/**
 * Changes the list of the browser's files once a build has them all, before SvelteKit reads it.
 *
 * @param {string} name of the plugin
 * @param {(entries: Record<string, any>, files: string[]) => void} change what is changed in the list
 * @returns {import('vite').Plugin}
 */
export function changedManifest(name, change) {
	return {
		name: `readback:${name}`,
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const manifest = bundle['.vite/manifest.json'];
				const entries = JSON.parse(manifest.source);
				change(entries, Object.keys(bundle));
				manifest.source = JSON.stringify(entries, null, '\t');
			}
		}
	};
}
