/** A server that speaks as OpenAI's does and answers as a test tells it: in place of a language model. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked, and how. */
export interface Asked {
	readonly url: string;
	readonly headers: IncomingMessage['headers'];
	readonly body: {
		readonly model: string;
		readonly messages: readonly { readonly role: string; readonly content: string }[];
		readonly [setting: string]: unknown;
	};
}

/** What the server does when it is asked. */
export type Act = (response: ServerResponse, asked: Asked) => void;

export interface ScriptedModel {
	/** The address to set as READBACK_MODEL_URL. */
	readonly url: string;
	/** All that was asked, in order. */
	readonly asked: readonly Asked[];
	/** The bytes that were really taken of the last answer. */
	sent(): number;
	close(): Promise<void>;
}

/** Starts a server whose answers follow a script: each of its acts once, the last for ever. */
export async function scriptedModel(...script: readonly Act[]): Promise<ScriptedModel> {
	const asked: Asked[] = [];
	let sent = () => 0;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { url = '', headers } = request;
			asked.push({ url, headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
			const { socket } = request;
			const before = socket.bytesWritten;
			sent = () => socket.bytesWritten - before;
			script[Math.min(asked.length, script.length) - 1]!(response, asked.at(-1)!);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		asked,
		sent: () => sent(),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** A whole answer of these bytes. */
export const answers =
	(body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): Act =>
	(response) => {
		response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
	};

/** A completion as servers of this kind wrap it. */
export function completion(content: unknown, reason: string | null = 'stop'): string {
	return JSON.stringify({
		id: 'c-1',
		object: 'chat.completion',
		choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: reason }]
	});
}

/** A completion with these words, or with what is no text as JSON. */
export const says = (content: unknown): Act =>
	answers(completion(typeof content === 'string' ? content : JSON.stringify(content)));
