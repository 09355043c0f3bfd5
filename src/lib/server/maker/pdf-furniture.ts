/** What stands on every sheet of a PDF and is no part of its text: running heads and page numbers. */
import type { Line } from './pdf-lines.ts';

/** Lines from the top and from the bottom that may be a head: the author, and the title below. */
const EDGE = 2;
/** On so many sheets, and on this share of them: odd and even ones may have heads of their own. */
const SHEETS_MIN = 3;
const SHEETS_SHARE = 0.3;

const NUMBER =
	/^(?:[-–—|[(]\s*)?(?:page\s+)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*[-–—|\])])?$/i;

/** First and last lines, their numbers aside, that stand on many sheets. */
export function noteHeads(sheets: readonly (readonly Line[])[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const sheet of sheets)
		for (const head of new Set(edgesOf(sheet).map(headOf)))
			counts.set(head, (counts.get(head) ?? 0) + 1);
	const least = Math.max(SHEETS_MIN, sheets.length * SHEETS_SHARE);
	return new Set([...counts].filter(([, count]) => count >= least).map(([head]) => head));
}

/** Whether a line is a running head or the number of its sheet. */
export function isFurniture(
	line: Line,
	index: number,
	sheet: readonly Line[],
	heads: ReadonlySet<string>
): boolean {
	const isFirst = index < EDGE || line.y >= topOf(sheet);
	const isLast = index >= sheet.length - EDGE || line.y <= bottomOf(sheet);
	return (isFirst || isLast) && (NUMBER.test(line.text) || heads.has(headOf(line)));
}

function edgesOf(sheet: readonly Line[]): Line[] {
	return [...sheet.slice(0, EDGE), ...sheet.slice(-EDGE)];
}

function topOf(sheet: readonly Line[]): number {
	return Math.max(...sheet.map(({ y }) => y));
}

function bottomOf(sheet: readonly Line[]): number {
	return Math.min(...sheet.map(({ y }) => y));
}

function headOf({ text }: Line): string {
	return text.replace(/\d+/g, '#').toLowerCase();
}
