import { zipOf, type ZipEntry } from './zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A paragraph in one of Word's styles; of a list where it has a number. */
export interface WordParagraph {
	readonly text: string;
	readonly style?: string;
	readonly isItem?: boolean;
	/** More of Word's XML, behind the text. */
	readonly extra?: string;
}

/** The parts of a .docx of these paragraphs. */
export function wordParts(paragraphs: readonly WordParagraph[]): ZipEntry[] {
	const body = paragraphs.map(paragraphXml).join('');
	return [
		{
			name: '[Content_Types].xml',
			bytes: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`
		},
		{
			name: '_rels/.rels',
			bytes: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
		},
		{
			name: 'word/styles.xml',
			bytes: `<w:styles xmlns:w="${WORD}">${['Title', 'heading 1', 'Quote', 'caption', 'toc 1'].map(styleXml).join('')}</w:styles>`
		},
		{
			name: 'word/numbering.xml',
			bytes: `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
		},
		{ name: 'word/document.xml', bytes: documentXml(body) }
	];
}

/** The main part of a .docx around what stands in its body. */
export function documentXml(body: string, before = ''): string {
	return `<?xml version="1.0"?>${before}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

export function docxOf(paragraphs: readonly WordParagraph[]): Uint8Array {
	return zipOf(wordParts(paragraphs));
}

/** A .docx in which one part is another one, or comes in addition. */
export function docxWith(part: ZipEntry): Uint8Array {
	const parts = wordParts([{ text: 'A text.' }]).filter(({ name }) => name !== part.name);
	return zipOf([...parts, part]);
}

function styleXml(name: string): string {
	return `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`;
}

function paragraphXml({ text, style, isItem, extra = '' }: WordParagraph): string {
	const styled = style ? `<w:pStyle w:val="${style.replaceAll(' ', '')}"/>` : '';
	const item = isItem ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
	return `<w:p><w:pPr>${styled}${item}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${extra}</w:p>`;
}
