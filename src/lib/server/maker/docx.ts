import mammoth from 'mammoth';
import { serverLimits } from '../limits.ts';
import { Archive, ArchiveProblem, DAMAGED, TOO_LARGE } from './archive.ts';
import type { DocumentText } from './source.ts';

/** What Word's styles are in a page; headings, lists and emphasis mammoth knows itself. */
const STYLES = [
	"p[style-name='Title'] => h1:fresh",
	"p[style-name='Subtitle'] => p.subtitle:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	"p[style-name='Block Text'] => blockquote > p:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => !`)
];

/** What is no part of the text: mammoth writes notes behind it, and only those that it was led to. */
const BESIDE = new Set(['image', 'noteReference', 'commentReference']);

/** Other documents that are zip files too, by a part that each has. */
const OTHERS: readonly [part: RegExp, name: string][] = [
	[/^Index\/Document\.iwa$|^index\.xml(?:\.gz)?$/, 'a document of Pages'],
	[/^ppt\//, 'a PowerPoint presentation'],
	[/^xl\//, 'an Excel workbook'],
	[/^META-INF\/container\.xml$/, 'an e-book (EPUB)'],
	[/^content\.xml$/, 'an OpenDocument file']
];

/** A part of a document as mammoth has it. */
interface Node {
	readonly type: string;
	readonly children?: readonly Node[];
}

/** The text of a .docx as HTML, without its pictures, notes and comments. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
	let found: ArchiveProblem | undefined;
	try {
		const archive = await Archive.open(bytes);
		const other = otherThanWord(archive.names());
		if (other) return { problem: other };
		const read = (name: string) =>
			partOf(archive, name).catch((error: unknown) => {
				if (error instanceof ArchiveProblem) found ??= error;
				throw error;
			});
		const value = await htmlOf({ exists: (name) => archive.has(name), read });
		return { content: `<html><body><article>${value}</article></body></html>`, name: 'page.html' };
	} catch (error) {
		if (error instanceof ArchiveProblem) found ??= error;
		return { problem: found?.message ?? DAMAGED };
	}
}

/** What mammoth asks of a document. Given this instead of a file it unpacks nothing by itself. */
interface Parts {
	exists: (name: string) => boolean;
	read: (name: string) => Promise<string>;
}

async function htmlOf(file: Parts): Promise<string> {
	const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, {
		styleMap: STYLES,
		includeEmbeddedStyleMap: false,
		transformDocument: withoutBeside
	});
	return value;
}

function withoutBeside<T extends Node>(node: T): T {
	if (!node.children) return node;
	const children = node.children.filter(({ type }) => !BESIDE.has(type)).map(withoutBeside);
	return { ...node, children };
}

/** Word declares no entities, by which a short text could name itself into a long one. */
async function partOf(archive: Archive, name: string): Promise<string> {
	const xml = await archive.text(name);
	if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(xml)) throw new ArchiveProblem(DAMAGED);
	if (countElements(xml) > serverLimits.docxElements) throw new ArchiveProblem(TOO_LARGE);
	return xml;
}

function countElements(xml: string): number {
	let count = 0;
	for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1))
		if (xml.charCodeAt(at + 1) !== SLASH) count++;
	return count;
}

const SLASH = 47;

function otherThanWord(names: readonly string[]): string | undefined {
	if (names.some((name) => name.startsWith('word/'))) return undefined;
	const [, other] = OTHERS.find(([part]) => names.some((name) => part.test(name))) ?? [];
	return other
		? `This looks like ${other}. Save it as a Word document (.docx), or paste its text.`
		: 'This is no Word document: of archives Readback reads .docx alone. Unpack it, and choose the article.';
}
