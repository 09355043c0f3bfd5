import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { ScratchDatabase } from '#lib/server/database/scratch.ts';

/** Where the way to the disk breaks the next time: when the commit has been carried out, or before. */
export type Break = 'after the commit' | 'before the commit';

/** The way between a process and its Postgres, which a test can cut or hold up. */
export class WeakNetwork {
	/** The settings by which a process comes this way. */
	environment!: Record<string, string>;
	readonly #there: { port: number; host: string };
	readonly #sockets = new Set<Socket>();
	readonly #proxy: Server;
	#next: Break | undefined;
	#isHeld = false;

	private constructor({ hostname, port }: URL) {
		this.#there = { port: Number(port), host: hostname };
		this.#proxy = createServer((near) => this.#join(near)).listen(0, '127.0.0.1');
	}

	static async to({ environment }: Pick<ScratchDatabase, 'environment'>): Promise<WeakNetwork> {
		const url = new URL(environment.DATABASE_URL!);
		const network = new WeakNetwork(url);
		await once(network.#proxy, 'listening');
		url.port = String((network.#proxy.address() as AddressInfo).port);
		network.environment = { DATABASE_URL: url.href };
		return network;
	}

	/** Cuts the connection that is the next to commit. */
	breakOnce(where: Break): void {
		this.#next = where;
	}

	/** From now on nothing comes through, and nobody is told so; or all of it again, with what had to wait. */
	hold(isHeld: boolean): void {
		this.#isHeld = isHeld;
		for (const socket of this.#sockets)
			if (isHeld) socket.pause();
			else socket.resume();
	}

	close(): void {
		for (const socket of this.#sockets) socket.destroy();
		this.#proxy.close();
	}

	#join(near: Socket): void {
		const far = connect(this.#there);
		let isCut = false;
		const cut = () => {
			near.destroy();
			far.destroy();
		};
		for (const socket of [near, far]) {
			this.#sockets.add(socket);
			socket.on('error', cut).on('close', cut);
		}
		near.on('data', (asked) => {
			const where = this.#breakOf(asked);
			if (where === 'before the commit') return cut();
			isCut ||= where !== undefined;
			far.write(asked);
		});
		// What Postgres says when it is done does not come through.
		far.on('data', (said) => (isCut ? cut() : near.write(said)));
		if (this.#isHeld) [near, far].forEach((socket) => socket.pause());
	}

	/** The beginning of a change names what a commit waits for, and is none. */
	#breakOf(asked: Buffer): Break | undefined {
		const isCommit = asked.includes('commit') && !asked.includes('synchronous_commit');
		const where = isCommit ? this.#next : undefined;
		if (where) this.#next = undefined;
		return where;
	}
}
