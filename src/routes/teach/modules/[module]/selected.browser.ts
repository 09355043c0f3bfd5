import type { Text } from '#lib/quiz/pieces.ts';

/** Words of the article that are selected on a page, whole, and where they stand in its text. */
export interface Selected {
	readonly words: string;
	readonly start: number;
}

const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** What is selected within one paragraph of the article; undefined where nothing is. */
export function selectedIn({ text, paragraphs }: Text): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const { startContainer: node } = range;
	const element = node instanceof Element ? node : node.parentElement;
	const block = element?.closest('[data-article] .text > *');
	const paragraph = block && paragraphs[[...block.parentElement!.children].indexOf(block)];
	if (!paragraph) return undefined;
	const before = document.createRange();
	before.setStart(block, 0);
	before.setEnd(range.startContainer, range.startOffset);
	const from = paragraph.start + before.toString().length;
	const until = Math.min(paragraph.end, from + range.toString().length);
	return whole(text, from, until);
}

/** Without the spaces at the ends, and with all of a word that was cut. */
function whole(text: string, from: number, until: number): Selected | undefined {
	let [start, end] = [from, until];
	while (start < end && /\s/.test(text[start]!)) start++;
	while (start < end && /\s/.test(text[end - 1]!)) end--;
	if (start === end) return undefined;
	const cuts = (at: number) => WORDLIKE.test(text[at - 1] ?? '') && WORDLIKE.test(text[at] ?? '');
	while (cuts(start)) start--;
	while (cuts(end)) end++;
	return { words: text.slice(start, end), start };
}
