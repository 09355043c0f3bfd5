/** Reads comma-separated values by RFC 4180 alone, as rows of texts: what other programs make of a table. Throws where it is none. */
export function readCsv(csv: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < csv.length) {
		let cell = '';
		if (csv[at] === '"') {
			for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
				if (at >= csv.length) throw new Error('A quoted cell has no end.');
				cell += csv[at];
				if (csv[at] === '"') at++;
			}
			at++;
		} else {
			for (; at < csv.length && ![',', '\r', '\n'].includes(csv[at]!); at++) cell += csv[at];
		}
		row.push(cell);
		if (csv[at] === ',') {
			at++;
			continue;
		}
		if (csv.slice(at, at + 2) !== '\r\n') throw new Error(`A row does not end at ${at}.`);
		rows.push(row);
		row = [];
		at += 2;
	}
	return rows;
}
