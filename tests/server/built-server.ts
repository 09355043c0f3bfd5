import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type ScratchDatabase } from '#lib/server/database/scratch.ts';

/** How long a machine that is busy may take to start it. */
const START_MS = 30_000;

/** The built server as `npm start` starts it, on a database of a test's own: to be killed, and started again. */
export class BuiltServer {
	readonly address: string;
	readonly #environment: NodeJS.ProcessEnv;
	#process!: ChildProcess;

	private constructor(database: ScratchDatabase, port: number) {
		this.address = `http://127.0.0.1:${port}`;
		const none = { DATABASE_URL: '', NODE_OPTIONS: '' };
		this.#environment = { ...process.env, ...none, ...database.environment, PORT: String(port) };
	}

	static async on(database: ScratchDatabase): Promise<BuiltServer> {
		if (!existsSync('build/index.js'))
			throw new Error('There is no build: `npm run build` makes one.');
		const server = new BuiltServer(database, await freePort());
		await server.start();
		return server;
	}

	/** Starts it where it was, and waits until it is ready. */
	async start(): Promise<void> {
		this.#process = spawn(process.execPath, ['tools/serve.mjs'], {
			env: this.#environment,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		const deadline = performance.now() + START_MS;
		while (performance.now() < deadline) {
			const { exitCode } = this.#process;
			if (exitCode !== null) throw new Error(`The server has ended with ${exitCode}.`);
			const ready = await fetch(`${this.address}/readyz`).catch(() => undefined);
			if (ready?.ok) return;
			await sleep(20);
		}
		throw new Error('The server has not started in time.');
	}

	/** Ends it as SIGKILL does, or SIGTERM: nothing is left of it afterwards. */
	async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
		if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
		const exit = once(this.#process, 'exit');
		this.#process.kill(signal);
		await exit;
	}

	/** Sends JSON as a program does that has joined, and gives the answer whatever it is. */
	post(path: string, body: unknown, token?: string): Promise<Response> {
		return fetch(this.address + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				...(token && { authorization: `Bearer ${token}` })
			},
			body: JSON.stringify(body)
		});
	}
}
