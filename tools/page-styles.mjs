/**
 * Completes the list of files that SvelteKit reads. A part that pages share, in a file of its own, has another name
 * on the server: SvelteKit takes its styles for such that are loaded late, and draws the page without them.
 *
 * @returns {import('vite').Plugin}
 */
export function pageStyles() {
	return {
		name: 'readback:page-styles',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const manifest = bundle['.vite/manifest.json'];
				const entries = JSON.parse(manifest.source);
				for (const entry of Object.values(entries))
					if (entry.isEntry) entry.css = [...stylesOf(entry, entries)];
				manifest.source = JSON.stringify(entries, null, '\t');
			}
		}
	};
}

/** The styles of a file and of all that it imports from the start. */
function stylesOf({ css = [], imports = [] }, entries, seen = new Set()) {
	const styles = new Set(css);
	for (const name of imports.filter((one) => !seen.has(one)))
		for (const style of stylesOf(entries[name], entries, seen.add(name))) styles.add(style);
	return styles;
}
