import { getDocumentProxy, extractText } from 'unpdf';
import { serverLimits } from '../limits.ts';
import type { DocumentText } from './source.ts';

/** The text of a PDF, a blank line between paragraphs as far as they can be told. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
	let pages: string[];
	try {
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		if (pdf.numPages > serverLimits.pdfPages)
			return {
				problem: `This PDF has ${pdf.numPages} pages. Readback takes up to ${serverLimits.pdfPages}: choose a part of it.`
			};
		pages = (await extractText(pdf, { mergePages: false })).text;
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return {
			problem: isLocked
				? 'This PDF is protected by a password.'
				: 'This PDF cannot be read: it is damaged. Paste its text instead.'
		};
	}
	const text = paragraphsOf(pages);
	return text.trim()
		? { content: text, name: 'document.txt' }
		: {
				problem:
					'This PDF holds pictures of text, and no text: it was scanned. Paste its text instead.'
			};
}

/**
 * Pages of lines as paragraphs: lines that stand on most pages (running heads) and page numbers go, a word
 * that was cut at the end of a line is whole again, and a line that ends a sentence short of the others ends
 * a paragraph.
 */
export function paragraphsOf(pages: readonly string[]): string {
	const all = pages.map((page) => page.split('\n').map((line) => line.trim()));
	const heads = runningHeads(all);
	const lines = all.flatMap((page) =>
		page.filter(
			(line) => !heads.has(headOf(line)) && !/^(?:page\s+)?\d{1,4}(?:\s+of\s+\d+)?$/i.test(line)
		)
	);
	const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
	const full = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
	let text = '';
	for (const line of lines) {
		if (!line) text += '\n\n';
		else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
		else text += (text === '' || text.endsWith('\n') ? '' : ' ') + line;
		if (line && line.length < full * 0.8 && /[.!?]["”’)]?$/.test(line)) text += '\n\n';
	}
	return text.replace(/\n{3,}/g, '\n\n');
}

/** First and last lines that stand, but for their numbers, on more than half of at least three pages. */
function runningHeads(pages: readonly string[][]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const page of pages)
		for (const line of new Set([page[0], page.at(-1)].filter(Boolean).map((one) => headOf(one!))))
			counts.set(line, (counts.get(line) ?? 0) + 1);
	const isMost = (count: number) => pages.length > 2 && count > pages.length / 2;
	return new Set([...counts].filter(([, count]) => isMost(count)).map(([line]) => line));
}

function headOf(line: string): string {
	return line.replace(/\d+/g, '#');
}
