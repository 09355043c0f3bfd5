/** A line of a source, with what its layout says. */
export interface Line {
	text: string;
	indent: number;
	/** It begins with the mark of a list, which `text` does not hold. */
	isItem: boolean;
	/** That mark is a number: "2." also begins a heading. */
	isNumbered: boolean;
}

/** Longer lines were not broken by a typist or a mailer. */
const wrapWidthMax = 120;
const wrapWidthMin = 40;

const bullet = /^(?:[-*+–•‣◦▪●·]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/;

/** Lines that draw something and say nothing: "-----", "* * *", "=====". */
const ornament = /^[\s\-–—=_*~#•.]*$/;

/** Runs of lines with something in them; a run ends at a blank line. */
export function findChunks(source: string): Line[][] {
	const chunks: Line[][] = [[]];
	for (const raw of source.split('\n')) {
		const line = raw.trim();
		if (line === '') chunks.push([]);
		else if (!ornament.test(line)) chunks.at(-1)!.push(lineFrom(raw, line));
	}
	return chunks.filter((chunk) => chunk.length > 0);
}

function lineFrom(raw: string, line: string): Line {
	const mark = bullet.exec(line)?.[0] ?? '';
	return {
		text: line.slice(mark.length),
		indent: raw.search(/\S/),
		isItem: mark !== '',
		isNumbered: /\d/.test(mark)
	};
}

/**
 * The column at which a text's lines were broken; undefined, if each line is a paragraph. Broken
 * lines are alike in length, and few of them end where a sentence does.
 */
export function findWrapWidth(chunks: readonly (readonly Line[])[]): number | undefined {
	const broken = chunks.flatMap((chunk) => chunk.slice(0, -1).map(({ text }) => text));
	if (broken.length < 2) return undefined;
	const lengths = broken.map((text) => text.length).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.95)]!;
	const median = lengths[Math.floor(lengths.length / 2)]!;
	const stopped = broken.filter((text) => /[.!?]["'”’)]*$/.test(text)).length;
	const isBroken = width <= wrapWidthMax && median >= Math.max(wrapWidthMin, width * 0.6);
	return isBroken && stopped < 0.5 * broken.length ? width : undefined;
}

/**
 * Whether the second line goes on where the first was broken: its first word had no more room, or
 * a sentence is in the middle.
 *
 * @example isContinued('… put the future of the', 'Station in jeopardy.', 24) // true
 */
export function isContinued(line: string, next: string, wrapWidth: number | undefined): boolean {
	const word = next.slice(0, next.search(/\s|$/)).length;
	if (wrapWidth !== undefined && line.length + 1 + word > wrapWidth) return true;
	return /[\p{L}\p{N},;–—-]$/u.test(line) && /^["“‘(]?\p{Ll}/u.test(next);
}

/**
 * Lines that were broken, as one. A word that was divided at a line's end is put together again if
 * the text has it undivided elsewhere; else its hyphen may be its own.
 *
 * @example joinLines(['an inter-', 'national crew'], new Set(['international'])) // 'an international crew'
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
	let joined = '';
	for (const [i, line] of lines.entries()) {
		const seam = seamBetween(line, lines[i + 1], words);
		joined += seam === undefined ? line.slice(0, -1) : line + seam;
	}
	return joined;
}

/** What stands between two lines; undefined where the hyphen that divides a word goes. */
function seamBetween(
	line: string,
	next: string | undefined,
	words: ReadonlySet<string>
): string | undefined {
	if (next === undefined) return '';
	const left = /(\p{L}+)-$/u.exec(line.slice(-60))?.[1];
	const right = /^\p{Ll}+/u.exec(next.slice(0, 60))?.[0];
	if (left === undefined || right === undefined) return ' ';
	return words.has((left + right).toLowerCase()) ? undefined : '';
}
