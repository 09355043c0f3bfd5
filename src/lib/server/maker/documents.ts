import type { DocumentText, Source } from './source.ts';

const startsWith = (bytes: Uint8Array, start: string) =>
	Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;

/** What a document of Word or a PDF says, as HTML or plain text; anything else as it is. */
export async function textOf({ content, name }: Source): Promise<DocumentText> {
	if (typeof content === 'string') return { content, name };
	// Loaded where they are needed: most articles are text.
	if (startsWith(content, 'PK\x03\x04')) return (await import('./docx.ts')).readDocx(content);
	if (startsWith(content, '%PDF-')) return (await import('./pdf.ts')).readPdf(content);
	return { content, name };
}
