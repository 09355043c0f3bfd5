/** How files of other programs begin, and what a person calls them. */
const signatures: readonly [start: string, name: string][] = [
	['%PDF-', 'a PDF'],
	['{\\rtf', 'a rich text document (RTF)'],
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
	['wOF2', 'a font']
];

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
	const start = head.replace(/^\s+/, '');
	for (const [signature, name] of signatures) {
		if (head.startsWith(signature)) return name;
	}
	for (const [signature, inside, name] of containers) {
		if (head.startsWith(signature) && head.includes(inside)) return name;
	}
	if (/^.{4}ftyp/s.test(head)) return 'a film, a sound or a picture (MP4, HEIC)';
	return start.startsWith('%PDF-') ? 'a PDF' : undefined;
}
