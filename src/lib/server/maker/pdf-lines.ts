/** Pieces of text that lie somewhere on a sheet, as lines in the order in which they are read. */

/** Text in one font, as a PDF places it: in points from the lower left corner of the sheet. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	/** The line that the letters stand on. */
	readonly y: number;
	/** Of the font. */
	readonly size: number;
	readonly font: string;
}

/** A line of one column. */
export interface Line extends Piece {
	/** Where its column begins and ends. */
	readonly column: { readonly x: number; readonly right: number };
}

/** Of the size of the font: pieces nearer to each other than this are one word; further apart, two columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.1;
/** A column has at least so many lines, and no more than this share of all lines goes across both. */
const COLUMN_LINES_MIN = 6;
const ACROSS_MAX = 0.4;

/** The lines of a sheet. Where there are two columns, the left one comes first. */
export function linesOf(pieces: readonly Piece[]): Line[] {
	const rows = rowsOf(pieces).map(segmentsOf);
	const gutter = gutterOf(rows.flat());
	if (gutter === undefined) return inColumn(rows.map((row) => joined(row)));
	const lines: Line[] = [];
	let sides: [Piece[], Piece[]] = [[], []];
	const flush = () => {
		lines.push(...sides.flatMap(inColumn));
		sides = [[], []];
	};
	for (const row of rows) {
		const left = row.filter(({ right }) => right <= gutter);
		const right = row.filter(({ x }) => x >= gutter);
		if (left.length + right.length < row.length) {
			flush();
			lines.push(...inColumn([joined(row)]));
			continue;
		}
		if (left.length > 0) sides[0].push(joined(left));
		if (right.length > 0) sides[1].push(joined(right));
	}
	flush();
	return lines;
}

/** What stands on one line across the sheet, from the top down. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
	const rows: Piece[][] = [];
	for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
		const row = rows.at(-1);
		// A raised number stands a third above its line.
		if (row && row[0]!.y - piece.y < Math.max(row[0]!.size, piece.size) * 0.45) row.push(piece);
		else rows.push([piece]);
	}
	return rows;
}

/** The pieces of a row, those that belong together joined. */
function segmentsOf(row: readonly Piece[]): Piece[] {
	const segments: Piece[][] = [];
	for (const piece of row.toSorted((a, b) => a.x - b.x)) {
		const last = segments.at(-1)?.at(-1);
		if (last && piece.x - last.right < COLUMN_GAP * piece.size) segments.at(-1)!.push(piece);
		else segments.push([piece]);
	}
	return segments.map(joined);
}

function joined(pieces: readonly Piece[]): Piece {
	let text = '';
	let right = -Infinity;
	for (const piece of pieces) {
		if (text !== '' && piece.x - right > WORD_GAP * piece.size && !/\s$/.test(text)) text += ' ';
		text += piece.text;
		right = Math.max(right, piece.right);
	}
	const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	const x = Math.min(...pieces.map((piece) => piece.x));
	return { ...main, text: text.replace(/\s+/g, ' ').trim(), x, right };
}

/** Where two columns part: a place near the middle that most lines end before or begin after. */
function gutterOf(segments: readonly Piece[]): number | undefined {
	const left = Math.min(...segments.map(({ x }) => x));
	const width = Math.max(...segments.map(({ right }) => right)) - left;
	const starts = segments.map(({ x }) => x).filter((x) => x > left + width / 3);
	let best: { gutter: number; across: number } | undefined;
	for (const start of new Set(starts.map((x) => Math.floor(x)))) {
		if (start > left + (width * 2) / 3) continue;
		const before = segments.filter(({ right }) => right <= start).length;
		const behind = segments.filter(({ x }) => x >= start).length;
		const across = segments.length - before - behind;
		if (Math.min(before, behind) < COLUMN_LINES_MIN) continue;
		if (across <= segments.length * ACROSS_MAX && across <= (best?.across ?? Infinity))
			best = { gutter: start, across };
	}
	return best?.gutter;
}

function inColumn(lines: readonly Piece[]): Line[] {
	const column = {
		x: Math.min(...lines.map(({ x }) => x)),
		right: Math.max(...lines.map(({ right }) => right))
	};
	return lines.map((line) => ({ ...line, column }));
}
