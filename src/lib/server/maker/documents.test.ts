import { expect, test } from 'vitest';
import { docxOf } from '../../../../tests/server/files/docx.ts';
import { pdfOf, set } from '../../../../tests/server/files/pdf.ts';
import { textOf } from './documents.ts';

const CANAL = 'The Panama Canal was opened on 15 August 1914 after ten years of work.';
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each<[file: string, bytes: Uint8Array]>([
	['a Word document named .txt', docxOf([{ text: CANAL }])],
	['a PDF named .txt', pdfOf([set(CANAL)])],
	['a PDF behind an empty line', Buffer.concat([Buffer.from('\n'), pdfOf([set(CANAL)])])]
])('reads %s for what it is', async (_, content) => {
	const read = await textOf({ content, name: 'a.txt', title: '' });
	expect(read).toMatchObject({
		name: 'page.html',
		content: expect.stringContaining(CANAL) as string
	});
});

test.each(['a.docx', 'a.pdf', 'a.txt'])(
	'leaves a text named %s to the article’s own readers',
	async (name) => {
		const content = latin(CANAL);
		expect(await textOf({ content, name, title: '' })).toEqual({ content, name });
	}
);

test.each<[file: string, bytes: Uint8Array, problem: RegExp]>([
	[
		'an old Word document',
		latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
		/\.doc\), or one with a password/
	],
	['a picture', latin('\x89PNG\r\n\x1A\n'), /a picture \(PNG\).*Word documents/],
	['a rich text', latin('{\\rtf1 Hello}'), /rich text/],
	['an archive of another kind', latin('7z\xBC\xAF\x27\x1C'), /compressed file/]
])('says of %s what it is, and what is read', async (_, content, problem) => {
	expect(await textOf({ content, name: 'a.docx', title: '' })).toEqual({
		problem: expect.stringMatching(problem) as string
	});
});
