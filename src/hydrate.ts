import { hydrate, type Component } from 'svelte';

/** A layout or a page, by its number. */
type Nodes = Readonly<Record<number, () => Promise<{ component: Component }>>>;

/** What a build of SvelteKit has for all pages: a part of `generated/client-optimized/app.js`. */
interface App {
	/** The first layout and the page of an error, which is shown where an address names no page. */
	nodes: Nodes;
	root: Component<Record<string, unknown>>;
}

/** What the server writes into a page for the script that brings it to life. */
interface Hydration {
	node_ids: readonly number[];
	data: readonly ({ data?: object } | null)[];
	form: unknown;
	params?: Record<string, string>;
	/** None where an address names no page. */
	server_route?: { nodes: Nodes };
}

/** What a visitor may have put in before the page lives. To hydrate it puts there what the server wrote. */
const FIELDS = 'input:not([type=hidden], [type=file]), textarea, select';

/**
 * Brings a page to life and does no more: a link loads the next document, as links do. It stands in
 * for SvelteKit's client (see tools/documents.mjs and docs/decisions/0006).
 */
export async function start(app: App, target: Element, hydration: Hydration): Promise<void> {
	const { nodes: all } = hydration.server_route ?? app;
	const nodes = await Promise.all(hydration.node_ids.map((id) => all[id]!()));
	let data = {};
	const layers = hydration.data.map((layer) => (data = { ...data, ...layer?.data }));
	const { form, params } = hydration;
	const constructors = nodes.map(({ component }) => component);
	const props = { constructors, layers, form, params };
	const fields = [...target.querySelectorAll<HTMLInputElement>(FIELDS)];
	const given = fields.map(({ value, checked }) => ({ value, checked }));
	hydrate(app.root, { target, props });
	fields.forEach((field, i) => Object.assign(field, given[i]));
}

/** SvelteKit's entry names this too; every style is in the page already. */
export function load_css(): void {}
