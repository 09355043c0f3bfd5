import { expect, test } from 'vitest';
import { parseArticle } from '#lib/article/parse.ts';
import { docxOf, docxWith, documentXml, wordParts } from '../../../../tests/server/files/docx.ts';
import { zipOf } from '../../../../tests/server/files/zip.ts';
import { readDocx } from './docx.ts';

const CANAL =
	'The Panama Canal was opened on 15 August 1914 after ten years of work, and more than 25,000 people died while it was built.';
const more = (text: string) => ({ text });

test('keeps headings, lists, quotations and captions of a Word document', async () => {
	const { content = '', name = '' } = await readDocx(
		docxOf([
			{ text: 'The Panama Canal', style: 'Title' },
			{ text: 'Contents 1', style: 'toc 1' },
			more(CANAL),
			{ text: 'The locks', style: 'heading 1' },
			more('Ships are lifted 26 metres by three locks, and are lowered again at the other end.'),
			{ text: 'Gatun has three steps, and each of them is 305 metres long.', isItem: true },
			{ text: 'Miraflores has two steps, and stands near the Pacific Ocean.', isItem: true },
			{ text: 'The land divided, the world united.', style: 'Quote' },
			{ text: 'A ship in the Gatun locks.', style: 'caption' },
			more('It is run by Panama, which took it over from the United States in 1999.')
		])
	);
	const { article } = parseArticle(content, name);
	const kinds = article!.paragraphs.map(({ kind, start, end }) => [
		kind,
		article!.text.slice(start, end).slice(0, 12)
	]);
	expect(article!.title).toBe('The Panama Canal');
	expect(kinds).toMatchObject([
		['text', 'The Panama C'],
		['heading', 'The locks'],
		['text', 'Ships are li'],
		['item', 'Gatun has th'],
		['item', 'Miraflores h'],
		['text', 'The land div'],
		['caption', 'A ship in th'],
		['text', 'It is run by']
	]);
});

test('leaves pictures, notes and their numbers out', async () => {
	const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
	const picture =
		'<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" descr="A ship"/></wp:inline></w:drawing></w:r>';
	const footnotes = documentXml('').replace(
		/<w:document(.*)<w:body><\/w:body><\/w:document>/,
		'<w:footnotes$1<w:footnote w:id="1"><w:p><w:r><w:t>See the archive.</w:t></w:r></w:p></w:footnote></w:footnotes>'
	);
	const parts = wordParts([{ text: CANAL, extra: note + picture }]);
	const { content } = await readDocx(
		zipOf([...parts, { name: 'word/footnotes.xml', bytes: footnotes }])
	);
	expect(content).toBe(`<html><body><article><p>${CANAL}</p></article></body></html>`);
});

const part = (bytes: string) => ({ name: 'word/document.xml', bytes });
const megabytes = (count: number, text: string) => text.repeat((count * 1e6) / text.length);

test.each<[what: string, file: () => Uint8Array, problem: RegExp]>([
	['a zip bomb', () => docxWith(part(megabytes(50, ' '))), /unpacks to more/],
	[
		'a part that declares less than it holds',
		() => docxWith({ ...part(megabytes(50, ' ')), declares: 900_000 }),
		/is damaged/
	],
	[
		'a part that declares more than it holds',
		() => docxWith({ ...part(documentXml('')), declares: 900_000 }),
		/is damaged/
	],
	[
		'many parts that are too large together',
		() =>
			zipOf(
				Array.from({ length: 70 }, (_, i) => ({
					name: `word/${i}.xml`,
					bytes: megabytes(1, ' ').slice(1)
				}))
			),
		/unpacks to more/
	],
	['a million entries declared', () => zipOf(wordParts([]), 1_000_000), /unpacks to more/],
	['more entries than it has', () => zipOf(wordParts([]), 1_000), /is damaged/],
	['names that lead out of it', () => zipOf([{ name: '../word/x.xml', bytes: '' }]), /is damaged/],
	['two parts of one name', () => zipOf([part('a'), part('b')]), /is damaged/],
	['a password', () => docxWith({ ...part('x'), isEncrypted: true }), /by a password/],
	[
		'entities that name each other',
		() =>
			docxWith(
				part(documentXml('&b;', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'))
			),
		/is damaged/
	],
	[
		'a declaration behind a long comment',
		() => docxWith(part(documentXml('', `<!--${'x'.repeat(9_000)}--><!DOCTYPE x>`))),
		/is damaged/
	],
	[
		'more elements than a text has',
		() =>
			docxWith(
				part(
					documentXml(Array.from({ length: 401_000 }, (_, i) => `<w:p w:x="${i % 97}"/>`).join(''))
				)
			),
		/unpacks to more/
	],
	[
		'elements within each other, ever deeper',
		() => docxWith(part(documentXml('<w:p>'.repeat(60_000) + '</w:p>'.repeat(60_000)))),
		/is damaged/
	],
	['no document in it', () => zipOf([{ name: 'word/other.xml', bytes: '<a/>' }]), /is damaged/],
	['half of it missing', () => docxOf([more(CANAL)]).slice(0, 400), /is damaged/],
	['nothing in it', () => zipOf([]), /no Word document/],
	[
		'a zip within a zip',
		() => zipOf([{ name: 'inner.zip', bytes: docxOf([more(CANAL)]) }]),
		/no Word/
	],
	['Pages', () => zipOf([{ name: 'Index/Document.iwa', bytes: 'x' }]), /a document of Pages/],
	['a presentation', () => zipOf([{ name: 'ppt/presentation.xml', bytes: 'x' }]), /a PowerPoint/]
])('refuses a document with %s', async (_, file, problem) => {
	const read = await readDocx(file());
	expect(read).toEqual({ problem: expect.stringMatching(problem) as string });
});

test('reads no part that the text does not need, however large', async () => {
	const picture = { name: 'word/media/image.png', bytes: megabytes(50, ' '), declares: 900_000 };
	const { content } = await readDocx(zipOf([...wordParts([more(CANAL)]), picture]));
	expect(content).toContain(CANAL);
});
