/** An article that another app shares with this one: see `share_target` in static/site.webmanifest. */
interface Shared {
	readonly title: string;
	readonly text: string;
}

/**
 * What the query of an address brings; undefined where that is nothing. The address of a page stands in for its
 * text where an app shares no more: it is what the learner sees, and can paste over.
 */
export function sharedIn(query: string): Shared | undefined {
	const parts = new URLSearchParams(query);
	const text = parts.get('text')?.trim() || parts.get('url')?.trim() || '';
	const title = parts.get('title')?.trim() ?? '';
	return text || title ? { title, text } : undefined;
}
