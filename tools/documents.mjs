// A build whose pages are documents: they come to life, and a link loads the next one. SvelteKit's own client, which
// turns them into one long-lived application, weighs 10 kB on every first visit; see docs/decisions/0006.

/** What every page needs to come to life, and what a sitting needs besides: two files, not twenty. */
const CHUNKS = {
	life: /node_modules\/(?:svelte|esm-env|clsx)\/|src\/hydrate|generated\/root|src\/lib\/(?:ui\/|quiz\/(?:words|stand|pieces))|^\0vite/,
	sitting:
		/node_modules\/(?:xstate|valibot)\/|src\/lib\/(?:language|questions|random|limits|quiz\/(?!Result|Portrait|portrait|pieces|words|stand))/
};

/** Styles stay with the page that uses them. */
const STYLE = /type=style/;

/** @returns {import('vite').Plugin} */
export function documents() {
	return {
		name: 'readback:documents',
		apply: 'build',
		enforce: 'pre',
		config: () => ({
			environments: {
				client: { build: { rolldownOptions: { output: { codeSplitting: { groups: groups() } } } } }
			}
		}),
		load(id) {
			if (id.endsWith('@sveltejs/kit/src/runtime/client/entry.js'))
				return `export { start, load_css } from '/src/hydrate.ts';`;
			// Not wrapped into the class that Svelte 4 would have made of it.
			if (id.endsWith('generated/root.js') && this.environment.name === 'client')
				return `export { default } from './root.svelte';`;
		}
	};
}

function groups() {
	return Object.entries(CHUNKS).map(([name, files]) => ({
		name,
		test: (id) => files.test(id) && !STYLE.test(id)
	}));
}
