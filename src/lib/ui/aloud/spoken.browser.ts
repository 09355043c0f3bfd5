const NAME = 'spoken';

/** Marks the words that are said, in their element; with none it takes the mark away. */
export function mark(element?: Element, start = 0, end = 0): void {
	const range = element && rangeOf(element, start, end);
	if (!range) {
		globalThis.CSS?.highlights?.delete(NAME);
		return;
	}
	// Where a browser cannot draw it, what is said still comes into view.
	if (globalThis.CSS?.highlights) CSS.highlights.set(NAME, new Highlight(range));
	bringIntoView(range);
}

/** The words between two places of an element's text. */
function rangeOf(element: Element, start: number, end: number): Range | undefined {
	const range = document.createRange();
	const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let before = 0;
	let isBegun = false;
	for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
		const { length } = node as Text;
		if (!isBegun && start < before + length) {
			range.setStart(node, start - before);
			isBegun = true;
		}
		if (isBegun && end <= before + length) {
			range.setEnd(node, end - before);
			return range;
		}
		before += length;
	}
	return undefined;
}

/** Only what is not whole in view moves the page, to a quarter of its height. */
function bringIntoView(range: Range): void {
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight * 0.8) return;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	scrollBy({ top: top - innerHeight / 4, behavior: isStill ? 'instant' : 'smooth' });
}
