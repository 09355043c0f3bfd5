import { TextDecoder } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { serverLimits } from '../limits.ts';

/** A sentence that says why an archive is not read. */
export class ArchiveProblem extends Error {}

export const DAMAGED =
	'This Word document is damaged, or is no Word document: save it again as .docx.';
export const TOO_LARGE =
	'This document unpacks to more than Readback takes: take its pictures out, or paste its text.';
const LOCKED = 'This document is protected by a password: save it without one.';

/** The parts of a zip file. A part is unpacked only when it is read, and counted while it is. */
export class Archive {
	readonly #zip: ZipFile;
	readonly #entries: ReadonlyMap<string, Entry>;
	#left: number = serverLimits.zipBytes;

	/**
	 * Reads the directory, and nothing else.
	 *
	 * @throws {ArchiveProblem} where it declares more than is taken
	 */
	static async open(bytes: Uint8Array): Promise<Archive> {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		try {
			const zip = await yauzl.fromBufferPromise(buffer, { validateEntrySizes: true });
			return new Archive(zip, await directoryOf(zip));
		} catch (error) {
			throw error instanceof ArchiveProblem ? error : new ArchiveProblem(DAMAGED);
		}
	}

	private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
		this.#zip = zip;
		this.#entries = entries;
	}

	has(name: string): boolean {
		return this.#entries.has(name);
	}

	names(): string[] {
		return [...this.#entries.keys()];
	}

	/** A part in UTF-8. The directory may have lied about it: what counts is what comes out. */
	async text(name: string): Promise<string> {
		const entry = this.#entries.get(name);
		if (!entry) throw new ArchiveProblem(DAMAGED);
		const chunks: Buffer[] = [];
		let length = 0;
		for await (const chunk of await this.#opened(entry)) {
			chunks.push(chunk);
			length += chunk.length;
			this.#left -= chunk.length;
			if (this.#left < 0 || length > serverLimits.docxPartBytes)
				throw new ArchiveProblem(TOO_LARGE);
		}
		return new TextDecoder('utf-8').decode(Buffer.concat(chunks, length));
	}

	async #opened(entry: Entry): Promise<AsyncIterable<Buffer>> {
		return (await this.#zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
	}
}

async function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
	const entries = new Map<string, Entry>();
	if (zip.entryCount > serverLimits.zipEntries) throw new ArchiveProblem(TOO_LARGE);
	let declared = 0;
	for await (const entry of zip.eachEntry()) {
		const { fileName, uncompressedSize } = entry;
		if (entry.isEncrypted()) throw new ArchiveProblem(LOCKED);
		if (entries.has(fileName)) throw new ArchiveProblem(DAMAGED);
		declared += uncompressedSize;
		if (declared > serverLimits.zipBytes || isBomb(entry)) throw new ArchiveProblem(TOO_LARGE);
		entries.set(fileName, entry);
	}
	return entries;
}

function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
	const { zipRatio, zipRatioFrom } = serverLimits;
	return uncompressedSize > zipRatioFrom && uncompressedSize > compressedSize * zipRatio;
}
