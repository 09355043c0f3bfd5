import { fileKind } from '#lib/article/bytes/signatures.ts';
import type { DocumentText, Given } from './source.ts';

/** How much of a file is looked at to tell what it is. */
const HEAD = 4_096;

/** How a zip file begins, and an empty one. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

/**
 * What a Word document or a PDF says, as a page; text of any other kind as it is. What a file is shows
 * in its first bytes, whatever its name ends in.
 */
export async function textOf({ content, name }: Given): Promise<DocumentText> {
	if (typeof content === 'string') return { content, name };
	const head = Buffer.from(content.subarray(0, HEAD)).toString('latin1');
	// Loaded where they are needed: most articles are text.
	if (ZIP.some((start) => head.startsWith(start)))
		return (await import('./docx.ts')).readDocx(content);
	if (/^\s*%PDF-/.test(head)) return (await import('./pdf.ts')).readPdf(content);
	if (head.startsWith('\xD0\xCF\x11\xE0')) return { problem: OLD_WORD };
	const kind = fileKind(head);
	return kind ? { problem: `This looks like ${kind}. ${READABLE}` } : { content, name };
}

const READABLE =
	'Readback reads plain text, Markdown, web pages (HTML), Word documents (.docx) and PDFs: save the article as one of these, or paste its text.';
const OLD_WORD =
	'This is an old Office document (.doc), or one with a password. Save it as .docx without a password, or paste its text.';
