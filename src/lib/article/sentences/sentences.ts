import { endsSentence } from './boundary.ts';
import { findAsides } from './asides.ts';

/** A stretch of a text, by its offsets. */
export interface Stretch {
	start: number;
	end: number;
}

/** Stops in a row count as one, also with spaces between them: "?!", "...", ". . .". */
const stops = /[.!?…]+(?:\s[.…]+(?=\s|$))*/g;

const closers = new Set('"\'”’»›)]*');

/**
 * The sentences of the paragraph that stands from `start` to `end`, trimmed and in order. What
 * stands between two of them (a space, the number of a footnote) is in neither.
 *
 * @example
 * findSentences('“Is it?” he asked. U.S. astronauts did.', 0, 39, new Set())
 * // “Is it?” he asked. · U.S. astronauts did.
 */
export function findSentences(
	text: string,
	start: number,
	end: number,
	lowerCased: ReadonlySet<string>
): Stretch[] {
	const paragraph = text.slice(start, end);
	const isAside = findAsides(paragraph);
	const sentences: Stretch[] = [];
	let from = 0;
	for (const { index, 0: run } of paragraph.matchAll(stops)) {
		if (index < from) continue;
		const close = closeAfter(paragraph, index + run.length);
		const next = endsSentence({ paragraph, from, at: index, run, close, isAside, lowerCased });
		if (next === undefined) continue;
		push(close);
		from = next;
	}
	push(paragraph.length);
	return sentences;

	function push(to: number): void {
		let [left, right] = [from, to];
		while (left < right && /\s/.test(paragraph[left]!)) left++;
		while (right > left && /\s/.test(paragraph[right - 1]!)) right--;
		if (/[\p{L}\p{N}]/u.test(paragraph.slice(left, right))) {
			sentences.push({ start: start + left, end: start + right });
		}
	}
}

/** Behind the marks that close right after a stop; “ closes too where a space follows it. */
function closeAfter(paragraph: string, at: number): number {
	let close = at;
	while (closers.has(paragraph[close] ?? '')) close++;
	return paragraph[close] === '“' && /^(?:\s|$)/.test(paragraph.slice(close + 1, close + 2))
		? close + 1
		: close;
}

/**
 * The words that a text writes somewhere with a small letter: where one of them has a capital, it
 * begins a sentence more likely than a name.
 */
export function lowerCasedWords(text: string): Set<string> {
	return new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]*/gu));
}
