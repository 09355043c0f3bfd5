/** What a cell holds; nothing, and a number that is none, is an empty cell. */
export type Cell = string | number | undefined;

/**
 * What a spreadsheet takes for a formula, also in full width and behind what it may skip: a name that a
 * learner types could run there (OWASP, CSV Injection).
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** What would end a cell in one program or another, or be lost at its edge. */
const NEEDS_QUOTES = /["\r\n\t,;|]|^\s|\s$/;

/**
 * A table as comma-separated values, after RFC 4180. A text that begins as a formula gets an apostrophe
 * in front of it, which makes a spreadsheet show it as it is; a number stays a number.
 *
 * @example makeCsv([['name', 'mark'], ['=1+1', -3]]) // "name,mark\r\n'=1+1,-3\r\n"
 */
export function makeCsv(rows: readonly (readonly Cell[])[]): string {
	return rows.map((row) => `${lineOf(row)}\r\n`).join('');
}

function lineOf(row: readonly Cell[]): string {
	// An empty line would be no row.
	return row.map(written).join(',') || '""';
}

function written(cell: Cell): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	if (cell === undefined) return '';
	const text = FORMULA.test(cell) ? `'${cell}` : cell;
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
