import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What somebody sends: by whom, and with what. */
export interface Asking {
	path: string;
	cookie?: string | undefined;
	token?: string | undefined;
	/** The fields of a form, as pairs. */
	form?: string[][];
	json?: unknown;
}

/** The one name that all of them go by, so that no page tells them apart by it: whoever is at this machine sets it up. */
const ORIGIN = 'http://localhost';

/** By which the owner is made: under that name nobody is on the server's own machine. */
export const SETUP_KEY = 'a key that is long enough';

/** A built server of a test's own, with an empty database, in a world without time and chance. */
export class StillServer {
	readonly #address: string;
	readonly #process: ChildProcess;
	readonly #folder: string;

	private constructor(port: number) {
		this.#folder = mkdtempSync(join(tmpdir(), 'readback-still-'));
		this.#address = `http://127.0.0.1:${port}`;
		const parameters = ['--import', './tests/e2e/still-world.mjs', 'tools/serve.mjs'];
		this.#process = spawn(process.execPath, parameters, {
			env: {
				...process.env,
				PORT: String(port),
				DATA_DIR: this.#folder,
				DATABASE_URL: '',
				ORIGIN,
				READBACK_SETUP_KEY: SETUP_KEY
			},
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}

	static async start(): Promise<StillServer> {
		const server = new StillServer(await freePort());
		for (let tries = 0; tries < 200; tries++) {
			const health = await fetch(`${server.#address}/healthz`).catch(() => undefined);
			if (health?.ok) return server;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error('The server has not started within ten seconds.');
	}

	async stop(): Promise<void> {
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		this.#process.kill();
		await ended;
		rmSync(this.#folder, { recursive: true, force: true });
	}

	ask({ path, cookie, token, form, json }: Asking): Promise<Response> {
		const body = form ? new URLSearchParams(form) : json && JSON.stringify(json);
		return fetch(this.#address + path, {
			method: body === undefined ? 'GET' : 'POST',
			redirect: 'manual',
			headers: {
				origin: ORIGIN,
				// As a browser asks for a page: otherwise what an action says comes as JSON.
				accept: json === undefined ? 'text/html' : 'application/json',
				...(cookie && { cookie }),
				...(token && { authorization: `Bearer ${token}` }),
				...(json !== undefined && { 'content-type': 'application/json' })
			},
			...(body !== undefined && { body: body as BodyInit })
		});
	}
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
