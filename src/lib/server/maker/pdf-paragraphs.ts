/** Lines of a PDF as a page: headings, paragraphs and lists, without what stands on every sheet. */
import { isFurniture, noteHeads } from './pdf-furniture.ts';
import type { Line } from './pdf-lines.ts';

interface Paragraph {
	readonly lines: Line[];
}

/** A page of HTML with what the sheets say. */
export function pageOf(sheets: readonly (readonly Line[])[]): string {
	const body = bodyOf(sheets.flat());
	const heads = noteHeads(sheets);
	const lines = sheets.flatMap((sheet) =>
		withoutNotes(
			sheet.filter((line, i) => !isFurniture(line, i, sheet, heads)),
			body.size
		)
	);
	const paragraphs = paragraphsOf(lines, body);
	const words = wordsWithHyphens(lines);
	const title = titleOf(paragraphs, body);
	const blocks = paragraphs.map((paragraph) => {
		const text = escaped(textOf(paragraph, words));
		if (paragraph === title) return `<h1>${text}</h1>`;
		if (isHeading(paragraph, body)) return `<h2>${text}</h2>`;
		const item = BULLET.exec(text);
		return item ? `<ul><li>${text.slice(item[0].length)}</li></ul>` : `<p>${text}</p>`;
	});
	return `<html><body><article>${blocks.join('\n')}</article></body></html>`;
}

const BULLET = /^[•‣▪◦●○■–—]\s+/;
const STOP = /[.!?:]["'”’)\]]*$/;

/** How most of the text is set. */
interface Body {
	readonly size: number;
	readonly font: string;
	/** From one line to the next, in points. */
	readonly leading: number;
}

function bodyOf(lines: readonly Line[]): Body {
	const size = Number(most(lines, ({ size }) => size.toFixed(1)));
	const set = lines.filter((line) => Math.abs(line.size - size) < 0.06);
	const steps = set.slice(1).map((line, i) => set[i]!.y - line.y);
	const down = steps.filter((step) => step > size * 0.8 && step < size * 3).sort((a, b) => a - b);
	// A quarter of the way up: the gaps between paragraphs are larger.
	const leading = down[Math.floor(down.length / 4)] ?? size * 1.2;
	return { size, font: most(set, ({ font }) => font), leading };
}

/** What the most characters have. */
function most(lines: readonly Line[], of: (line: Line) => string): string {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const key = of(line);
		counts.set(key, (counts.get(key) ?? 0) + line.text.length);
	}
	return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}

/** Notes stand at the foot of a sheet in smaller letters; between two sheets they would part a sentence. */
function withoutNotes(sheet: readonly Line[], size: number): Line[] {
	const last = sheet.findLastIndex((line) => line.size > size * 0.9);
	return sheet.slice(0, last + 1);
}

function paragraphsOf(lines: readonly Line[], body: Body): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let before: Line | undefined;
	for (const line of lines) {
		if (before && !isNew(before, line, body)) paragraphs.at(-1)!.lines.push(line);
		else paragraphs.push({ lines: [line] });
		before = line;
	}
	return paragraphs;
}

/** Whether a paragraph begins with this line. */
function isNew(before: Line, line: Line, body: Body): boolean {
	if (Math.abs(line.size - before.size) > body.size * 0.08) return true;
	if (isSetApart(before, body) !== isSetApart(line, body)) return true;
	if (BULLET.test(line.text)) return true;
	const step = before.y - line.y;
	const isBelow = step > 0 && line.column.x === before.column.x;
	if (isBelow && step > Math.max(body.leading, before.size * 1.2) * 1.3) return true;
	const isIndented = (one: Line) => one.x - one.column.x > body.size * 0.8;
	if (isIndented(line) && !isIndented(before)) return true;
	const width = before.column.right - before.column.x;
	return STOP.test(before.text) && before.column.right - before.right > width * 0.15;
}

/** A line in another font, all of it, as headings are; a name in italics has the line's other words around it. */
function isSetApart({ font, text, size }: Line, body: Body): boolean {
	return size >= body.size * 0.95 && font !== body.font && text.length <= 100 && !STOP.test(text);
}

function isHeading({ lines }: Paragraph, body: Body): boolean {
	const text = lines.map((line) => line.text).join(' ');
	if (lines.length > 3 || text.length > 160 || !/\p{L}/u.test(text) || BULLET.test(text))
		return false;
	return lines.every((line) => line.size > body.size * 1.12 || isSetApart(line, body));
}

/** The largest of the headings with which the text begins. */
function titleOf(paragraphs: readonly Paragraph[], body: Body): Paragraph | undefined {
	const headings = paragraphs
		.slice(0, 5)
		.filter(
			(paragraph) => isHeading(paragraph, body) && paragraph.lines[0]!.size > body.size * 1.12
		);
	return headings.toSorted((a, b) => b.lines[0]!.size - a.lines[0]!.size)[0];
}

/** Words that are written with a hyphen within a line: these keep it where a line ends in it. */
function wordsWithHyphens(lines: readonly Line[]): ReadonlySet<string> {
	const found = lines.flatMap(({ text }) => text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
	return new Set(found.map((word) => word.toLowerCase()));
}

function textOf({ lines }: Paragraph, words: ReadonlySet<string>): string {
	return lines.map(({ text }) => spelt(text)).reduce((text, line) => follow(text, line, words));
}

function follow(text: string, line: string, words: ReadonlySet<string>): string {
	const cut = /(\p{L}+)[-\u2010\u00AD]$/u.exec(text);
	const rest = /^\p{Ll}+/u.exec(line)?.[0];
	if (!cut || rest === undefined) return `${text} ${line}`;
	const isWritten = words.has(`${cut[1]}-${rest}`.toLowerCase());
	return (isWritten ? text : text.slice(0, -1)) + line;
}

/** Letters that a font draws as one. */
function spelt(text: string): string {
	return text.replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'));
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
