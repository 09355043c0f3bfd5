import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfOf, pdfWith, set, type PdfText } from '../../../../tests/server/files/pdf.ts';
import { readPdf } from './pdf.ts';

const CANAL =
	'The Panama Canal was opened on 15 August 1914 after ten years of work. More than 25,000 people died while it was built.';
const LOCKS =
	'Ships are lifted 26 metres by three locks, and are lowered again at the other end. Each chamber is 305 metres long.';

async function blocksOf(sheets: PdfText[][]): Promise<string[]> {
	const { content } = await readPdf(pdfOf(sheets));
	return String(content)
		.replace(/^<html><body><article>|<\/article><\/body><\/html>$/g, '')
		.split('\n');
}

test('makes paragraphs, headings and items of the lines of a PDF', async () => {
	const blocks = await blocksOf([
		[
			{ text: 'The Panama Canal', x: 72, y: 740, size: 20 },
			...set(CANAL, { y: 700 }),
			...set(LOCKS, { y: 650 }),
			{ text: 'The locks', x: 72, y: 600, isBold: true },
			...set(LOCKS, { y: 580 }),
			...set('• Gatun has three steps.', { y: 540 }),
			...set('• Miraflores has two steps.', { y: 526.8 })
		]
	]);
	expect(blocks).toEqual([
		'<h1>The Panama Canal</h1>',
		`<p>${CANAL}</p>`,
		`<p>${LOCKS}</p>`,
		'<h2>The locks</h2>',
		`<p>${LOCKS}</p>`,
		'<ul><li>Gatun has three steps.</li></ul>',
		'<ul><li>Miraflores has two steps.</li></ul>'
	]);
});

test.each([
	['a cut word is whole again', 'the con-', 'struction ended', 'the construction ended'],
	[
		'a hyphen of its own stays',
		'a well-',
		'known and well-known ship',
		'a well-known and well-known ship'
	],
	['a hyphen before a name stays', 'the Anglo-', 'American canal', 'the Anglo- American canal'],
	[
		'a space is put between lines',
		'the long canal of',
		'the Isthmus',
		'the long canal of the Isthmus'
	]
])('where a line ends, %s', async (_, first, second, text) => {
	const y = 700;
	const lines = [
		{ text: first, x: 72, y },
		{ text: second, x: 72, y: y - 13.2 }
	];
	expect(await blocksOf([lines])).toEqual([`<p>${text}</p>`]);
});

test('leaves out heads, page numbers and notes, and goes on over the end of a sheet', async () => {
	const subjects = ['Panama', 'Suez', 'Corinth', 'Kiel'];
	const sheets = subjects.map((name, i): PdfText[] => [
		{ text: `Canals of the World ${i + 1}`, x: 72, y: 760, size: 9 },
		...set(`${name} has a canal that was dug by many hands for a long time,`, { y: 700 }),
		...set(`and it is ${name} that ships pay when they go through it, for`, { y: 686.8 }),
		{ text: '1 See the archive of the company.', x: 72, y: 90, size: 8 },
		{ text: `– ${i + 1} –`, x: 300, y: 40 }
	]);
	const blocks = await blocksOf(sheets);
	expect(blocks).toHaveLength(1);
	expect(blocks[0]).not.toMatch(/Canals of the World|archive|–/);
	expect(blocks[0]).toMatch(/through it, for Suez has/);
});

test('reads two columns one after the other, and what goes across both where it stands', async () => {
	const left =
		'The left column tells of the years before the canal was opened, and of those who dug it under a sun that spared none of them at all.';
	const right =
		'The right column tells of the ships that came later, and of the companies that paid for them with money from all over the world.';
	const blocks = await blocksOf([
		[
			{ text: 'Two columns about one canal', x: 72, y: 740, size: 20 },
			...set(left, { letters: 25, y: 700 }),
			...set(right, { letters: 25, y: 700, x: 320 })
		]
	]);
	expect(blocks).toEqual(
		[
			'<h1>Two columns about one canal</h1>',
			`<p>${left} ${right}</p>`.replace('all. The', 'all.</p>\n<p>The')
		].flatMap((block) => block.split('\n'))
	);
});

const packed = (text: string) => deflateSync(text);

test.each<[what: string, file: () => Uint8Array, problem: RegExp]>([
	['no text', () => pdfOf([[], []]), /was scanned/],
	['a stamp on every picture', () => pdfOf([[{ text: 'Scan 12', x: 9, y: 9 }]]), /was scanned/],
	[
		'more sheets than are read',
		() => pdfOf(Array.from({ length: 301 }, () => [])),
		/has 301 pages/
	],
	[
		'one sheet 100,000 times',
		() => pdfWith([packed('')], { declares: 100_000, repeats: 100_000 }),
		/has 100000 pages/
	],
	[
		'a password',
		() =>
			pdfWith([packed('')], {
				trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`
			}),
		/by a password/
	],
	['its end missing', () => pdfOf([set(CANAL)]).slice(0, -200), /is damaged/],
	['nothing behind its first line', () => Buffer.from('%PDF-1.7\n'), /is damaged/],
	[
		'other bytes behind its first line',
		() => Buffer.from(`%PDF-1.7\n${'x'.repeat(9_000)}`),
		/is damaged/
	],
	[
		'more text than an article has',
		() => pdfOf(Array.from({ length: 250 }, () => set(LOCKS.repeat(16), { y: 740 }))),
		/has \d+,\d+ characters/
	]
])('refuses a PDF with %s', async (_, file, problem) => {
	expect(await readPdf(file())).toEqual({ problem: expect.stringMatching(problem) as string });
});

test.each([
	['whose last bytes are missing', () => pdfOf([set(CANAL)]).slice(0, -10)],
	[
		'that declares 100,000 sheets and has one',
		() => pdfWith([packed(`BT /F1 9 Tf 72 700 Td (${CANAL}) Tj ET`)], { declares: 100_000 })
	]
])('reads a PDF %s', async (_, file) => {
	expect(await readPdf(file())).toMatchObject({
		content: expect.stringContaining('The Panama Canal was opened') as string
	});
});
