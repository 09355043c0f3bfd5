import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { serverLimits } from '../limits.ts';
import { ask, realNet, type Net } from './address-connection.ts';
import { targetOf, type Target } from './address-target.ts';

/** What an address holds, or a sentence that says why it is not read. */
export type Fetched =
	| { content: Uint8Array; name: string; problem?: undefined }
	| { content?: undefined; name?: undefined; problem: string };

class AddressProblem extends Error {}

/** What is read, and the ending that a file of it has. */
const KINDS = new Map([
	['text/html', 'html'],
	['application/xhtml+xml', 'html'],
	['text/plain', 'txt'],
	['text/markdown', 'md'],
	['application/pdf', 'pdf']
]);

const UNPACKERS = new Map([
	['gzip', createGunzip],
	['x-gzip', createGunzip],
	['deflate', createInflate],
	['br', createBrotliDecompress]
]);

const TOO_SLOW = 'The other server takes too long to answer: save the page, and choose the file.';
const NOT_THERE =
	'The other server cannot be reached, or breaks off: save the page, and choose the file.';

/**
 * Fetches an article from the internet, and from nowhere else: each host is looked up once, all its
 * addresses must be public ones, and the connection goes to one of these very addresses.
 */
export async function fetchArticle(
	address: string,
	net: Net = realNet,
	milliseconds: number = serverLimits.fetchMs
): Promise<Fetched> {
	const timeUp = AbortSignal.timeout(milliseconds);
	// What listens to the signal is not enough: a name may be looked up for longer.
	const late = new Promise<never>((_, reject) => {
		timeUp.addEventListener('abort', () => reject(new AddressProblem(TOO_SLOW)), { once: true });
	});
	try {
		return await Promise.race([follow(address, net, timeUp), late]);
	} catch (error) {
		if (timeUp.aborted) return { problem: TOO_SLOW };
		return { problem: error instanceof AddressProblem ? error.message : NOT_THERE };
	}
}

async function follow(address: string, net: Net, signal: AbortSignal): Promise<Fetched> {
	let next = address;
	for (let turn = 0; turn <= serverLimits.fetchRedirects; turn++) {
		const { target, problem } = await targetOf(next, net.resolve);
		if (!target) return { problem };
		const response = await ask(target, net, signal);
		const { location } = response.headers;
		if (!isMoved(response) || location === undefined) return await read(response, target);
		response.destroy();
		next = URL.parse(location, target.url)?.href ?? location;
	}
	return { problem: 'This address leads from one to another, and on: take the last of them.' };
}

function isMoved({ statusCode = 0 }: IncomingMessage): boolean {
	return [301, 302, 303, 307, 308].includes(statusCode);
}

async function read(response: IncomingMessage, { url }: Target): Promise<Fetched> {
	const { statusCode } = response;
	const [type = ''] = (response.headers['content-type'] ?? '').toLowerCase().split(';', 1);
	const ending = KINDS.get(type.trim());
	const problem =
		statusCode !== 200
			? `The other server answers ${statusCode} instead of the page: save it, and choose the file.`
			: ending === undefined
				? 'At this address is no page, text or PDF.'
				: undefined;
	if (problem !== undefined) {
		response.destroy();
		return { problem };
	}
	const most = ending === 'pdf' ? serverLimits.uploadBytes : serverLimits.fetchPageBytes;
	const content = await counted(response, most);
	const isMarkdown = ending === 'txt' && /\.(?:md|markdown)$/i.test(url.pathname);
	return { content, name: `page.${isMarkdown ? 'md' : ending}` };
}

/** The bytes, unpacked; no more than so many. */
async function counted(response: IncomingMessage, most: number): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of unpacked(response) as AsyncIterable<Buffer>) {
			length += chunk.length;
			if (length > most)
				throw new AddressProblem(
					`At this address is more than the ${most / 1_000_000} MB that Readback takes.`
				);
			chunks.push(chunk);
		}
	} finally {
		response.destroy();
	}
	return Buffer.concat(chunks, length);
}

function unpacked(response: IncomingMessage): Readable {
	const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
	if (packing === 'identity' || packing === '') return response;
	const unpacker = UNPACKERS.get(packing)?.();
	if (!unpacker) throw new AddressProblem(NOT_THERE);
	response.on('error', (error) => unpacker.destroy(error));
	response.on('aborted', () => unpacker.destroy(new Error('aborted')));
	return response.pipe(unpacker);
}
