import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './still-server.ts';

/** A built server of a test's own, with an empty database, as `npm start` starts it. */
export class OwnServer {
	readonly address: string;
	/** What it has written to its console. */
	console = '';
	readonly #process: ChildProcess;
	readonly #folder = mkdtempSync(join(tmpdir(), 'readback-own-'));

	private constructor(port: number, settings: Record<string, string>, script: string) {
		this.address = `http://127.0.0.1:${port}`;
		this.#process = spawn(process.execPath, [script], {
			env: {
				...process.env,
				PORT: String(port),
				DATA_DIR: this.#folder,
				DATABASE_URL: '',
				...settings
			},
			stdio: ['ignore', 'pipe', 'inherit']
		});
		this.#process.stdout!.on('data', (part) => (this.console += String(part)));
	}

	/** With PORT among the settings it is where another one was; another script serves another build. */
	static async start(
		settings: Record<string, string> = {},
		script = 'tools/serve.mjs'
	): Promise<OwnServer> {
		const server = new OwnServer(Number(settings.PORT ?? (await freePort())), settings, script);
		for (let tries = 0; tries < 200; tries++) {
			const health = await fetch(`${server.address}/healthz`).catch(() => undefined);
			if (health?.ok) return server;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error('The server has not started within ten seconds.');
	}

	/** Ends it, if it has not ended yet. */
	async stop(): Promise<void> {
		if (this.#process.signalCode !== null || this.#process.exitCode !== null) return;
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		this.#process.kill();
		await ended;
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
