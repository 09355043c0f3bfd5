import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const latin = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

const wide = (text: string, isBigEndian: boolean) =>
	new Uint8Array(
		[...text].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
		})
	);

test.each<[name: string, file: Uint8Array, text: string]>([
	['UTF-8', bytes(0x63, 0x61, 0x66, 0xc3, 0xa9), 'café'],
	['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x68, 0x69), 'hi'],
	['Windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35), '“café” €5'],
	['UTF-16, little end first', bytes(0xff, 0xfe, ...wide('“hi”', false)), '“hi”'],
	['UTF-16, big end first', bytes(0xfe, 0xff, ...wide('“hi”', true)), '“hi”'],
	['UTF-16 without a mark', wide('Athens is old.', false), 'Athens is old.'],
	['UTF-16 without a mark, big end first', wide('Athens is old.', true), 'Athens is old.'],
	[
		'UTF-16 with half of a surrogate pair',
		bytes(0xff, 0xfe, ...wide(`Athens \uD83D is ${'very '.repeat(5)}old.`, false)),
		`Athens \uFFFD is ${'very '.repeat(5)}old.`
	],
	['UTF-16 that was cut in a letter', bytes(0xff, 0xfe, 0x68, 0x00, 0x69), 'h'],
	[
		'a UTF-8 page with a broken byte',
		latin('<meta charset="utf-8"><p>caf\xC3\xA9 \xFFok'),
		'<meta charset="utf-8"><p>café \uFFFDok'
	],
	['UTF-8 with a byte order mark and a broken byte', latin('\xEF\xBB\xBFcaf\xE9'), 'caf\uFFFD'],
	[
		'UTF-8 with one byte of another encoding',
		latin('\xE2\x80\x9Cna\xC3\xAFve\xE2\x80\x9D caf\xE9'),
		'“naïve” caf\uFFFD'
	],
	[
		'UTF-8 that was cut in a letter',
		latin('It\xE2\x80\x99s a caf\xC3\xA9\xE2\x80'),
		'It’s a café\uFFFD'
	],
	[
		'UTF-8 with half of a surrogate pair',
		latin('It\xE2\x80\x99s \xED\xA0\xBD a caf\xC3\xA9'),
		'It’s \uFFFD a café'
	],
	[
		'Windows-1252 in which two bytes make a letter of UTF-8',
		latin('\x93CAF\xC9\x92S\x94 na\xEFve'),
		'“CAFÉ’S” naïve'
	],
	[
		'Windows-1252 as a text about mojibake has it',
		latin('\x93\xC3\xA9\x94 is read as \x91caf\xE9\x92'),
		'“Ã©” is read as ‘café’'
	]
])('reads %s', (_, file, text) => {
	expect(decode(file)).toEqual({ text });
});

test.each<[looksLike: string, file: Uint8Array | string]>([
	['a PDF', latin('%PDF-1.7\n%âãÏÓ')],
	['a PDF', '%PDF-1.7 pasted'],
	['a Word document', latin(`PK\x03\x04${'\0'.repeat(20)}word/document.xml`)],
	['an e-book (EPUB)', latin('PK\x03\x04\x14mimetypeapplication/epub+zip')],
	['a zip file or an Office document', latin('PK\x03\x04\x14\0\0')],
	['a picture (PNG)', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
	['a picture (JPEG)', bytes(0xff, 0xd8, 0xff, 0xe0)],
	['an old Office document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
	['a rich text document (RTF)', '{\\rtf1\\ansi Hello}'],
	['a rich text document (RTF)', ' \n{\\rtf1\\ansi Hello}'],
	['a rich text document (RTF)', latin('\xEF\xBB\xBF{\\rtf1\\ansi Hello}')],
	['a LaTeX document', '% !TeX program\n\\documentclass{article}\n'],
	['a PostScript document', '%!PS-Adobe-3.0\n'],
	['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
	['an address card', 'BEGIN:VCARD\nFN:Jane Doe'],
	['a file of subtitles (WebVTT)', 'WEBVTT\n\n00:01.000 --> 00:04.000\nIt rained.'],
	['a file of subtitles (SubRip)', '1\n00:00:01,000 --> 00:00:04,000\nIt rained.'],
	['a news feed (RSS)', '<?xml version="1.0"?>\n<rss version="2.0"><channel>'],
	['a picture (SVG)', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title>'],
	['a file of data (JSON)', '{\n\t"title": "Athens"\n}'],
	['a file of data (JSON)', '[{"title": "Athens"}]'],
	['a web archive of Safari', 'bplist00\xD1'],
	[
		'an e-mail (EML)',
		'From: Jane <jane@example.com>\nSubject: Athens\nMIME-Version: 1.0\n\nIt is old.'
	],
	['an e-mail (EML)', 'Received: from a\r\n\tby b\r\nMIME-Version: 1.0\r\n\r\nIt is old.'],
	['an e-mail (EML)', 'Delivered-To: jane@example.com\r\nReceived: by a\r\n'],
	[
		'an e-mail (EML)',
		'From jane@example.com Mon Mar  6 09:00:00 2023\nMIME-Version: 1.0\n\nIt is old.'
	],
	[
		'a web page saved as an archive (MHTML)',
		'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n'
	],
	['a file of another program', new Uint8Array(1000)],
	['a file of another program', bytes(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xd8)],
	['a file of another program', new Uint8Array(1000).map((_, i) => (i * 7919) & 255)],
	['a file of another program', '\u0001\u0002\u0003'.repeat(100)]
])('knows %s', (looksLike, file) => {
	expect(decode(file)).toEqual({ looksLike });
});

test.each([
	'From: Jane Doe\nSubject: Athens\n\nIt is old. MIME-Version: 1.0 stood in it.',
	'Received: 3 May 2024\n\nIt is a letter.',
	'From Athens to Rome it is far.\n\nMIME-Version: that is a header.',
	'{It is old}, they say.',
	'["It is old", they said: "and big."]',
	'{"It is old"} is what the stone says.',
	'\\documentclass is a command of LaTeX.'.slice(1),
	'WEBVTTs are files of subtitles.',
	'1\nIt is the first chapter.',
	'BEGIN: that is how it starts.',
	'<?xml version="1.0"?><html><p>It is old.</p></html>'
])('takes for text what only looks a little like another file: %j', (text) => {
	expect(decode(text)).toEqual({ text });
});
