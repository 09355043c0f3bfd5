import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCsv, type Cell } from './csv.ts';
import { readCsv } from './read-csv.ts';

test.each<[string, Cell[], string]>([
	['words stay', ['Ann Lee', 'class 7'], 'Ann Lee,class 7'],
	['what parts cells is quoted', ['a,b', 'a;b', 'a|b'], '"a,b","a;b","a|b"'],
	['quotation marks are doubled', ['say "yes"'], '"say ""yes"""'],
	['lines stay in their cell', ['one\r\ntwo'], '"one\r\ntwo"'],
	['spaces at the edge stay', [' a'], '" a"'],
	['a number is a number', [-3, 0.5, 1e21], '-3,0.5,1e+21'],
	['nothing is empty', [undefined, NaN, Infinity, 'x'], ',,,x'],
	['a row of nothing is a row', [undefined], '""'],
	['a text like a number is defused', ['-3'], "'-3"],
	['a formula', ['=1+1', '+1', '@SUM(A1)'], "'=1+1,'+1,'@SUM(A1)"],
	['a formula in full width', ['＝1', '＋1', '－1', '＠A'], "'＝1,'＋1,'－1,'＠A"],
	['a formula behind a space', [' =1', '\u00a0=1', '\ufeff=1'], "' =1,'\u00a0=1,'\ufeff=1"],
	['a formula behind a tab', ['\t=1', '\tA'], '"\'\t=1","\'\tA"'],
	['a formula behind a line', ['\r=1', '\n=1'], '"\'\r=1","\'\n=1"'],
	['a sign within stays', ['a-b', '1+1', "O'Neill"], "a-b,1+1,O'Neill"]
])('%s', (_, row, line) => {
	expect(makeCsv([row])).toBe(`${line}\r\n`);
});

const cell = fc.oneof(
	fc.string(),
	fc.string({ unit: fc.constantFrom('=', '-', '＝', '"', ',', ';', '\r', '\n', '\t', ' ', 'a') }),
	fc.integer(),
	fc.constant(undefined)
);
// A row ends with a word: an empty cell after the last comma is a cell to some readers only.
const rows = fc.array(
	fc.array(cell, { maxLength: 4 }).map((cells) => [...cells, 'end']),
	{ maxLength: 6 }
);

test('what is written is read again, and no text begins a formula', () => {
	fc.assert(
		fc.property(rows, (rows) => {
			const read = readCsv(makeCsv(rows));
			expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
			for (const [i, row] of rows.entries())
				for (const [j, cell] of row.entries()) {
					const found = read[i]![j]!;
					expect([String(cell ?? ''), `'${String(cell)}`]).toContain(found);
					if (typeof cell === 'string') expect(found).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
				}
		})
	);
});
