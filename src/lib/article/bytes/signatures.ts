/** How files of other programs begin, and what a person calls them. */
const signatures: readonly [start: string, name: string][] = [
	['\x89PNG', 'a picture (PNG)'],
	['\xFF\xD8\xFF', 'a picture (JPEG)'],
	['GIF87a', 'a picture (GIF)'],
	['GIF89a', 'a picture (GIF)'],
	['II*\0', 'a picture (TIFF)'],
	['MM\0*', 'a picture (TIFF)'],
	['\xD0\xCF\x11\xE0', 'an old Office document'],
	['\x1F\x8B', 'a compressed file (gzip)'],
	['BZh', 'a compressed file (bzip2)'],
	['7z\xBC\xAF', 'a compressed file (7z)'],
	['Rar!\x1A', 'a compressed file (RAR)'],
	['\xFD7zXZ', 'a compressed file (xz)'],
	['\x7FELF', 'a program'],
	['MZ\x90', 'a program'],
	['ID3', 'a sound file'],
	['OggS', 'a sound file'],
	['fLaC', 'a sound file'],
	['SQLite format 3', 'a database'],
	['wOFF', 'a font'],
	['wOF2', 'a font'],
	['bplist00', 'a web archive of Safari'],
	['AT&TFORM', 'a scanned document (DjVu)']
];

/** How files begin that are written in letters and are no article all the same; spaces may stand before. */
const written: readonly [start: RegExp, name: string][] = [
	[/^%PDF-/, 'a PDF'],
	[/^%!PS\b/, 'a PostScript document'],
	[/^\{\\rtf/, 'a rich text document (RTF)'],
	[/^(?:%[^\n]*\n\s*)*\\documentclass\b/, 'a LaTeX document'],
	[/^BEGIN:VCALENDAR\b/, 'a calendar'],
	[/^BEGIN:VCARD\b/, 'an address card'],
	[/^WEBVTT\b/, 'a file of subtitles (WebVTT)'],
	[/^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /, 'a file of subtitles (SubRip)'],
	[/^(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|opml)[\s>]/, 'a news feed (RSS)'],
	[/^(?:<\?xml[^>]{0,200}>\s*)?<svg[\s>]/, 'a picture (SVG)'],
	[
		/^(?:Return-Path: <|Delivered-To: \S+@|DKIM-Signature: v=|Received: (?:from|by)\s)/,
		'an e-mail (EML)'
	],
	[/^(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:/, 'a file of data (JSON)']
];

/** A message as a mail program stores it; one that was copied by hand has no such header. */
const message =
	/^(?:From \S[^\n]*\n)?(?:[A-Za-z][\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:/i;
const savedPage = /^(?:Snapshot-Content-Location:|Content-Type:\s*multipart\/related\b)/im;

/** Formats whose name stands a little after the start of a container. */
const containers: readonly [start: string, inside: string, name: string][] = [
	['PK\x03\x04', 'word/', 'a Word document'],
	['PK\x03\x04', 'application/epub+zip', 'an e-book (EPUB)'],
	['PK\x03\x04', 'opendocument', 'an OpenDocument file'],
	['PK\x03\x04', 'ppt/', 'a PowerPoint presentation'],
	['PK\x03\x04', 'xl/', 'an Excel workbook'],
	['PK\x03\x04', '', 'a zip file or an Office document'],
	['RIFF', 'WEBP', 'a picture (WebP)'],
	['RIFF', 'WAVE', 'a sound file'],
	['RIFF', 'AVI ', 'a film']
];

/** The part of a file that is looked at: an Office document names its parts within it. */
const headLength = 4096;

/**
 * What the first bytes of a file say it is, one character a byte; undefined for what may be text.
 *
 * @example fileKind('%PDF-1.7 …') // 'a PDF'
 */
export function fileKind(file: string): string | undefined {
	const head = file.slice(0, headLength);
	const start = head.replace(/^(?:\xEF\xBB\xBF)?\s+|^\xEF\xBB\xBF/, '');
	for (const [signature, name] of signatures) {
		if (head.startsWith(signature)) return name;
	}
	for (const [signature, inside, name] of containers) {
		if (head.startsWith(signature) && head.includes(inside)) return name;
	}
	if (/^.{4}ftyp/s.test(head)) return 'a film, a sound or a picture (MP4, HEIC)';
	for (const [signature, name] of written) if (signature.test(start)) return name;
	if (head.slice(60, 68) === 'BOOKMOBI') return 'an e-book (Mobipocket)';
	const lines = start.replaceAll('\r\n', '\n');
	if (!message.test(lines)) return undefined;
	return savedPage.test(lines) ? 'a web page saved as an archive (MHTML)' : 'an e-mail (EML)';
}
