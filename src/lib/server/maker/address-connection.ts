import { lookup } from 'node:dns/promises';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import type { Resolve, Target } from './address-target.ts';

/** The network, so that a test can give another one. */
export interface Net {
	readonly resolve: Resolve;
	/** A connection to exactly this number and port. */
	readonly dial: (host: string, port: number) => Socket;
}

export const realNet: Net = {
	resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
	dial: (host, port) => connect({ host, port })
};

/** Asks for a page, and is answered when its head is here. Nobody is told who asks. */
export function ask(
	{ url, host }: Target,
	net: Net,
	signal: AbortSignal
): Promise<IncomingMessage> {
	const isSecure = url.protocol === 'https:';
	const port = Number(url.port || (isSecure ? 443 : 80));
	const name = url.hostname.replace(/^\[|\]$/g, '');
	const dial = () => {
		const socket = net.dial(host, port);
		if (!isSecure) return socket;
		const named = isIP(name) ? {} : { servername: name };
		return connectSecure({ socket, host: name, ...named, ALPNProtocols: ['http/1.1'] });
	};
	return new Promise((resolve, reject) => {
		const request = (isSecure ? requestSecure : requestPlain)(
			url,
			{
				// The name is not looked up again: it may lead elsewhere by now. (With any agent, `false` too, it is.)
				createConnection: dial,
				signal,
				lookup: () => {
					throw new Error('A name was looked up twice.');
				},
				headers: {
					host: url.host,
					accept: 'text/html, text/plain, text/markdown, application/pdf',
					'accept-encoding': 'gzip, br',
					'user-agent': 'Readback'
				}
			},
			resolve
		);
		request.on('error', reject);
		request.end();
	});
}
