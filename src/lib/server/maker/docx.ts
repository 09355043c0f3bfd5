import mammoth from 'mammoth';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { serverLimits } from '../limits.ts';
import type { DocumentText } from './source.ts';

const DAMAGED = 'This Word document is damaged, or is no Word document: save it again as .docx.';
const TOO_LARGE =
	'This document unpacks to more than Readback takes: take its pictures out, or paste its text.';

/**
 * The text of a .docx as HTML. Its directory is read before anything is unpacked, and each part that is
 * unpacked is counted, so that a small file cannot become a large one.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
	const buffer = Buffer.from(bytes);
	const problem = await findProblem(buffer).catch(() => DAMAGED);
	if (problem) return { problem };
	try {
		// A picture becomes nothing: its bytes would be text in the page.
		const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
		const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
		return {
			content: `<html><body><article>${value}</article></body></html>`,
			name: 'document.html'
		};
	} catch {
		return { problem: DAMAGED };
	}
}

async function findProblem(buffer: Buffer): Promise<string | undefined> {
	const zip = await open(buffer);
	if (zip.entryCount > serverLimits.zipEntries) return TOO_LARGE;
	const entries: Entry[] = [];
	for await (const entry of zip.eachEntry()) {
		entries.push(entry);
		if (entries.length > serverLimits.zipEntries) return TOO_LARGE;
	}
	const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
	if (declared > serverLimits.zipBytes) return TOO_LARGE;
	if (entries.some((entry) => entry.isEncrypted()))
		return 'This document is protected by a password.';
	const isWord = entries.some(({ fileName }) => fileName === 'word/document.xml');
	if (!isWord) return 'This is no Word document: of archives Readback reads .docx alone.';
	return countParts(zip, entries);
}

/** Unpacks what the converter will, and counts it: the directory may have lied. */
async function countParts(zip: ZipFile, entries: readonly Entry[]): Promise<string | undefined> {
	let left: number = serverLimits.zipBytes;
	for (const entry of entries.filter(({ fileName }) => /\.(?:xml|rels)$/.test(fileName))) {
		const stream = await zip.openReadStreamPromise(entry);
		let head = '';
		for await (const chunk of stream as AsyncIterable<Buffer>) {
			left -= chunk.length;
			if (left < 0) return TOO_LARGE;
			if (head.length < HEAD) head += chunk.toString('latin1');
		}
		// Word writes none, and by them a short text can name itself into a long one.
		if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) return DAMAGED;
	}
	return undefined;
}

/** Declarations stand before everything else. */
const HEAD = 4_096;

function open(buffer: Buffer): Promise<ZipFile> {
	return yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
}
