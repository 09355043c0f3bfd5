import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { documentXml, docxOf, docxWith } from '../../../../tests/server/files/docx.ts';
import { pdfOf, pdfWith, set } from '../../../../tests/server/files/pdf.ts';
import { serverLimits } from '../limits.ts';
import { Maker } from './maker.ts';
import type { Given } from './source.ts';

const ISS = readFileSync('questions/iss-future/article.md');
const iss: Given = { content: new Uint8Array(ISS), name: 'article.md', title: '' };
const paragraphs = ISS.toString('utf8')
	.split(/\n+/)
	.filter((line) => /^[A-Z]/.test(line));

let maker: Maker;
beforeAll(() => {
	maker = new Maker({ allowAddresses: false });
});
afterAll(() => maker.close());

test.each<[kind: string, given: Given]>([
	['Markdown', iss],
	['what was pasted', { content: paragraphs.join('\n\n'), name: '', title: '' }],
	[
		'a Word document',
		{ content: docxOf(paragraphs.map((text) => ({ text }))), name: 'a.docx', title: '' }
	],
	[
		'a PDF',
		{
			content: pdfOf(paragraphs.map((text) => set(text, { letters: 75 }))),
			name: 'a.pdf',
			title: ''
		}
	]
])('makes a bank of %s', async (_, given) => {
	const { bank } = await maker.make(given);
	expect(bank?.questions.length).toBeGreaterThan(8);
});

test('tells how far it is, and takes the title that was given', async () => {
	const shares: number[] = [];
	const { bank } = await maker.make(
		{ ...iss, title: 'The Station' },
		{ onProgress: ({ share }) => shares.push(share) }
	);
	expect(bank?.article.title).toBe('The Station');
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.length).toBeGreaterThan(4);
});

test('makes the same bank as the terminal does', async () => {
	const { bank } = await maker.make(iss);
	const stored: unknown = JSON.parse(readFileSync('questions/iss-future/bank.json', 'utf8'));
	expect(JSON.parse(JSON.stringify(bank))).toEqual(stored);
});

test('fetches nothing where the host does not allow it', async () => {
	const made = maker.make({ address: 'https://example.org/', title: '' });
	await expect(made).rejects.toMatchObject({ status: 403 });
	await expect(made).rejects.toThrow(/fetches no addresses/);
});

test('makes a bank of the page at an address where the host allows it', async () => {
	const page = paragraphs.map((text) => `<p>${text}</p>`).join('');
	const server = createServer((_, response) =>
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
	);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const net = {
		resolve: () => Promise.resolve(['93.184.216.34']),
		dial: () => connect({ host: '127.0.0.1', port })
	};
	const fetching = new Maker({ allowAddresses: true, net });
	const { bank } = await fetching.make({ address: 'http://example.org/iss', title: 'The ISS' });
	expect(bank?.article.title).toBe('The ISS');
	expect(bank?.questions.length).toBeGreaterThan(8);
	server.close();
	expect(await fetching.make({ address: 'http://127.0.0.1/', title: '' })).toEqual({
		problem: expect.stringMatching(/not on the open internet/) as string
	});
	fetching.close();
});

test('refuses a file that is too large, and one more than may wait', async () => {
	const large = { ...iss, content: new Uint8Array(serverLimits.uploadBytes + 1) };
	await expect(maker.make(large)).rejects.toMatchObject({ status: 413 });
	const busy = new Maker({ allowAddresses: false });
	const made = Array.from({ length: serverLimits.makingWaiting + 1 }, () => busy.make(iss));
	await expect(busy.make(iss)).rejects.toMatchObject({ status: 503 });
	busy.close();
	for (const { problem } of await Promise.all(made)) expect(problem).toMatch(/restarted/);
});

/** A PDF in which so many megabytes are packed. */
function pdfBomb(megabytes: number): Uint8Array {
	return pdfWith([deflateSync(Buffer.alloc(megabytes * 1e6, ' '))]);
}

const many = (megabytes: number, text: string) => text.repeat((megabytes * 1e6) / text.length);

describe('a file that somebody made to do harm ends in a sentence, and the next one is read', () => {
	afterEach(async () => {
		const { bank } = await maker.make(iss);
		expect(bank?.questions.length).toBeGreaterThan(8);
	});

	test.each<[what: string, content: () => Uint8Array, problem: RegExp]>([
		['an empty file', () => new Uint8Array(), /no text here/],
		[
			'a zip bomb',
			() => docxWith({ name: 'word/document.xml', bytes: many(55, '<w:p/>') }),
			/unpacks to more/
		],
		[
			'elements by the hundred thousand',
			() =>
				docxWith({
					name: 'word/document.xml',
					bytes: documentXml(
						Array.from({ length: 80_000 }, (_, i) => `<w:p><w:r>${i}</w:r></w:p>`).join('')
					)
				}),
			/no text here/
		],
		['a PDF that unpacks to a gigabyte', () => pdfBomb(1_000), /took too much memory/],
		['random bytes', () => new Uint8Array(1e6).map((_, i) => (i * 7_919) & 255), /another program/]
	])('%s', async (_, content, problem) => {
		const { bank, problem: said } = await maker.make({ content: content(), name: 'a', title: '' });
		expect(bank).toBeUndefined();
		expect(said).toMatch(problem);
	});
});

test('gives up what takes too long or too much memory, and goes on with the next', async () => {
	const hasty = new Maker({ allowAddresses: false, milliseconds: 5 });
	expect(await hasty.make(iss)).toEqual({
		problem: expect.stringMatching(/took too long/) as string
	});
	hasty.close();
	const narrow = new Maker({ allowAddresses: false, megabytes: 60 });
	expect(await narrow.make(iss)).toEqual({
		problem: expect.stringMatching(/too much memory/) as string
	});
	expect(await narrow.make(iss)).toEqual({
		problem: expect.stringMatching(/too much memory/) as string
	});
	narrow.close();
});
