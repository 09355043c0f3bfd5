import { getDocumentProxy } from 'unpdf';
import { limits } from '#lib/limits.ts';
import { tooManyCharacters } from '#lib/article/problem.ts';
import { serverLimits } from '../limits.ts';
import type { DocumentText } from './source.ts';
import { linesOf, type Line, type Piece } from './pdf-lines.ts';
import { pageOf } from './pdf-paragraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const DAMAGED = 'This PDF is damaged, and cannot be read. Paste its text instead.';
const LOCKED = 'This PDF is protected by a password: save it without one, or paste its text.';
const SCANNED =
	'This PDF holds pictures of pages, and next to no text: it was scanned. Paste its text instead.';

/** Pages of text have hundreds; a scanned one may have a stamp or a number. */
const CHARACTERS_A_PAGE_MIN = 20;

/** The text of a PDF as a page: its lines as paragraphs again, without what stands on every sheet. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
	let pdf: Pdf | undefined;
	try {
		pdf = await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			useSystemFonts: false,
			useWasm: false,
			enableXfa: false,
			maxImageSize: 0
		});
		if (pdf.numPages > serverLimits.pdfPages)
			return {
				problem: `This PDF has ${pdf.numPages} pages. Readback takes up to ${serverLimits.pdfPages}: choose a part of it, such as a chapter.`
			};
		return await textOfPages(pdf);
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return { problem: isLocked ? LOCKED : DAMAGED };
	} finally {
		await pdf?.loadingTask.destroy().catch(() => undefined);
	}
}

async function textOfPages(pdf: Pdf): Promise<DocumentText> {
	const pages: Line[][] = [];
	let characters = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		const lines = linesOf(await piecesOf(pdf, number));
		characters += lines.reduce((sum, { text }) => sum + text.length, 0);
		// Heads and notes go later, so that there is some room.
		if (characters > limits.articleCharacters * 2)
			return { problem: tooManyCharacters(characters).sentence };
		pages.push(lines);
	}
	return characters < CHARACTERS_A_PAGE_MIN * pdf.numPages
		? { problem: SCANNED }
		: { content: pageOf(pages), name: 'page.html' };
}

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[]> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent();
	page.cleanup();
	return items.flatMap((item): Piece[] => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
		// What is written upwards along an edge is no line of the text.
		if (Math.abs(b) > Math.abs(a) || Math.abs(c) > Math.abs(d)) return [];
		return [
			{ text: item.str, x, y, right: x + item.width, size: Math.hypot(c, d), font: item.fontName }
		];
	});
}
