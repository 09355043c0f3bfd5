import { changedManifest } from './manifest.mjs';

/**
 * Completes the list of files that SvelteKit reads. A part that pages share, in a file of its own, has another name
 * on the server: SvelteKit takes its styles for such that are loaded late, and draws the page without them.
 */
export function pageStyles() {
	return changedManifest('page-styles', (entries) => {
		for (const entry of Object.values(entries))
			if (entry.isEntry) entry.css = [...stylesOf(entry, entries)];
	});
}

/** The styles of a file and of all that it imports from the start. */
function stylesOf({ css = [], imports = [] }, entries, seen = new Set()) {
	const styles = new Set(css);
	for (const name of imports.filter((one) => !seen.has(one)))
		for (const style of stylesOf(entries[name], entries, seen.add(name))) styles.add(style);
	return styles;
}
