import { hydrate, type Component } from 'svelte';

/** What a build of SvelteKit knows of its pages: a part of `generated/client-optimized/app.js`. */
interface App {
	nodes: readonly (() => Promise<{ component: Component }>)[];
	root: Component<Record<string, unknown>>;
}

/** What the server writes into a page for the script that brings it to life. */
interface Hydration {
	node_ids: readonly number[];
	data: readonly ({ data?: object } | null)[];
	form: unknown;
	params?: Record<string, string>;
}

/**
 * Brings a page to life and does no more: a link loads the next document, as links do. It stands in
 * for SvelteKit's client (see tools/documents.mjs and docs/decisions/0006).
 */
export async function start(app: App, target: Element, hydration: Hydration): Promise<void> {
	const nodes = await Promise.all(hydration.node_ids.map((id) => app.nodes[id]!()));
	let data = {};
	const layers = hydration.data.map((layer) => (data = { ...data, ...layer?.data }));
	const { form, params } = hydration;
	const constructors = nodes.map(({ component }) => component);
	const props = { constructors, layers, form, params };
	hydrate(app.root, { target, props });
}

/** SvelteKit's entry names this too; every style is in the page already. */
export function load_css(): void {}
