/** A bracket that is longer holds text of its own, or was never closed where it should have been. */
const asideLength = 500;

const partner: Record<string, string> = { ')': '(', ']': '[' };

/**
 * For each place in a paragraph whether it stands inside an aside: brackets that open in the middle
 * of a sentence. A stop in there ends nothing: "He said (why? who knows) yes."
 *
 * @example findAsides('a (b. c) d')(4) // true
 */
export function findAsides(paragraph: string): (at: number) => boolean {
	const ranges = matchedBrackets(paragraph);
	let next = 0;
	return (at) => {
		while (next < ranges.length && ranges[next]!.end < at) next++;
		const range = ranges[next];
		return range !== undefined && range.start < at && at < range.end;
	};
}

/** Outermost brackets in order; the caller asks for places in ascending order too. */
function matchedBrackets(paragraph: string): { start: number; end: number }[] {
	const open: number[] = [];
	const found: { start: number; end: number }[] = [];
	for (const { index, 0: bracket } of paragraph.matchAll(/[()[\]]/g)) {
		if (bracket === '(' || bracket === '[') {
			open.push(index);
			continue;
		}
		const at = open.at(-1);
		if (at === undefined || paragraph[at] !== partner[bracket]) continue;
		open.pop();
		if (index - at > asideLength || opensSentence(paragraph, at)) continue;
		while (found.length > 0 && found.at(-1)!.start > at) found.pop();
		found.push({ start: at, end: index });
	}
	return found;
}

/** A bracket at a paragraph's start or after a stop holds sentences of its own. */
function opensSentence(paragraph: string, at: number): boolean {
	return /(?:^|[.!?…]["'”’)\]]*)\s*$/.test(paragraph.slice(Math.max(0, at - 12), at));
}
