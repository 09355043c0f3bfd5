// A build whose pages are documents: they come to life, and a link loads the next one. SvelteKit's own client, which
// turns them into one long-lived application, weighs 10 kB on every first visit; see docs/decisions/0006.

/**
 * What a sitting needs, in one file, its page too: in two, shared and its own, it weighs 1.4 kB more, for a word
 * that stands in both is compressed twice. It is what the page of a sitting imports, and what brings it to life.
 */
const ROOTS =
	/src\/(?:hydrate\.ts|Document\.svelte|routes\/(?:\+layout|learn\/\[slug\]\/practise\/\+page)\.svelte)$|svelte-5\/layout\.svelte$/;

/** Files name each other: 28 bits tell one build's from another's, and weigh half. (From 65 files on the bundler wants 7 signs.) */
const SHORT_HASH = '[hash:7]';

/** Styles stay with the page that uses them, and in it. */
const STYLE = /type=style/;

/** What the build would put into a page for an application, by the end of a module's name, and what stands there instead. */
const INSTEAD = {
	'@sveltejs/kit/src/runtime/client/entry.js': `export { start, load_css } from '/src/hydrate.ts';`,
	// Hooks, routes and transports are for a router.
	'generated/client-optimized/app.js': `export { nodes, root } from './app.js?whole';`,
	// A page never becomes another: without a router's announcements and stores.
	'generated/root.js': `export { default } from '/src/Document.svelte';`,
	// The styles of a page stand in it, and a file that is loaded late brings its own, see below.
	'vite/preload-helper.js': `export const __vitePreload = (load) => load();`
};

/** What of an application's entry a document never calls: how what a server action answers is read. */
const TRANSPORT = /^export const (?:decoders|encoders|decode) =.*$/gm;

/** A file that is loaded with a list of its styles: a call that only loads, see above, and has no use for it. */
const WITH_STYLES = /\w+\(\(\)=>(import\([^()]+\)),\w+\(\[[\d,]*\]\),import\.meta\.url\)/g;

/** @returns {import('vite').Plugin} */
export function documents() {
	return {
		name: 'readback:documents',
		apply: 'build',
		enforce: 'pre',
		config: () => ({
			environments: {
				client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [group] } } } } }
			}
		}),
		configResolved({ environments }) {
			const { output } = environments.client.build.rolldownOptions;
			output.hashCharacters = 'hex';
			for (const names of ['entryFileNames', 'chunkFileNames'])
				output[names] = output[names].replace('[hash]', SHORT_HASH);
		},
		load(id) {
			if (this.environment.name !== 'client') return;
			const module = Object.keys(INSTEAD).find((name) => id.endsWith(name));
			return module && INSTEAD[module];
		},
		transform(code, id) {
			if (id.endsWith('client-optimized/app.js?whole')) return code.replace(TRANSPORT, '');
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					chunk.code = chunk.code.replace(WITH_STYLES, '$1');
					const styles = isLate(chunk) ? stylesOf(chunk, bundle) : [];
					if (styles.length > 0) chunk.code += bringing(styles);
				}
			}
		}
	};
}

const group = {
	name: (id, graph) => (!STYLE.test(id) && isNeeded(id, graph) ? SITTING : null)
};
const SITTING = 'sitting';

/** Whether a page of a sitting imports a module, directly or by others. */
function isNeeded(id, graph, seen = new Set()) {
	if (ROOTS.test(id)) return true;
	if (seen.has(id)) return false;
	seen.add(id);
	return (graph.getModuleInfo(id)?.importers ?? []).some((one) => isNeeded(one, graph, seen));
}

/** Loaded by a page that lives already, which has no styles for it. */
const isLate = ({ isEntry, isDynamicEntry }) => isDynamicEntry && !isEntry;

/** The styles of a file and of those it imports, without those of a sitting: every page has these. */
function stylesOf(chunk, bundle) {
	if (chunk.name === SITTING) return [];
	const imported = chunk.imports.flatMap((name) => stylesOf(bundle[name], bundle));
	return [...new Set([...chunk.viteMetadata.importedCss, ...imported])];
}

/** Waits for these styles, and goes on without them where they cannot be had. */
const bringing = (styles) => `
await Promise.all(${JSON.stringify(styles)}.map((name) => new Promise((onload) => {
	const href = new URL('/' + name, import.meta.url);
	const link = document.createElement('link');
	document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload, onerror: onload }));
})));`;
