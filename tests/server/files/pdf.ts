import { deflateSync } from 'node:zlib';

/** Text at a place of a sheet, in points from the lower left corner. */
export interface PdfText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	readonly isBold?: boolean;
}

const HEAD = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n';

/** A PDF with these texts on its sheets, in Courier: every letter is 0.6 of the size wide. */
export function pdfOf(sheets: readonly (readonly PdfText[])[]): Uint8Array {
	return pdfWith(sheets.map((sheet) => deflateSync(sheet.map(textOperators).join('\n'))));
}

/** A PDF whose sheets draw these packed streams, each of them so many times. */
export function pdfWith(
	streams: readonly Uint8Array[],
	{ declares = streams.length, repeats = 1, trailer = '' } = {}
): Uint8Array {
	const kids = streams.map((_, i) => `${5 + 2 * i} 0 R `.repeat(repeats)).join('');
	const objects: (string | Buffer)[] = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Count ${declares}/Kids[${kids}]>>`,
		'<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
		'<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold>>'
	];
	streams.forEach((stream, i) => {
		objects.push(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${6 + 2 * i} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
			Buffer.concat([
				Buffer.from(`<</Filter/FlateDecode/Length ${stream.length}>>\nstream\n`),
				stream,
				Buffer.from('\nendstream')
			])
		);
	});
	return fileOf(objects, trailer);
}

function fileOf(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
	const parts: Buffer[] = [Buffer.from(HEAD, 'latin1')];
	const offsets: number[] = [];
	let at = parts[0]!.length;
	objects.forEach((object, i) => {
		const part = Buffer.concat([
			Buffer.from(`${i + 1} 0 obj\n`),
			Buffer.from(object),
			Buffer.from('\nendobj\n')
		]);
		offsets.push(at);
		at += part.length;
		parts.push(part);
	});
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	parts.push(
		Buffer.from(
			`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${offsets.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`
		)
	);
	return Buffer.concat(parts);
}

function textOperators({ text, x, y, size = 11, isBold = false }: PdfText): string {
	const escaped = text
		.replace(/[\\()]/g, '\\$&')
		.replace(/[•–]/g, (sign) => (sign === '•' ? '\\267' : '\\261'));
	return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** A text in lines of so many letters, cut at spaces, from a place downwards. */
export function set(
	text: string,
	{
		x = 72,
		y = 700,
		letters = 60,
		size = 11
	}: { x?: number; y?: number; letters?: number; size?: number } = {}
): PdfText[] {
	const lines = text.match(new RegExp(`.{1,${letters}}(?:\\s|$)`, 'g')) ?? [];
	return lines.map((line, i) => ({ text: line.trim(), x, y: y - i * size * 1.2, size }));
}
