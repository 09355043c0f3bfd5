import type { Pool, PoolClient } from 'pg';
import type { World } from '../world.ts';

/** What has changed: `assignment/<id>` or `attempt/<id>`. What it is now is for the listener to look up. */
export type Topic = `${'assignment' | 'attempt'}/${string}`;

/** Word that something has changed, told after it is on the disk. */
export interface Notices {
	/** Hears of one topic until the function that it gives is called. */
	listen(topic: Topic, heard: () => void): () => void;
	/** Tells those who listen in this process. */
	tell(topic: Topic): void;
	close(): Promise<void>;
}

/** Word within one process. */
export function localNotices(): Notices & { tellAll(): void } {
	const listeners = new Map<string, Set<() => void>>();
	const tell = (topic: string) => {
		for (const heard of [...(listeners.get(topic) ?? [])]) hear(heard);
	};
	return {
		listen(topic, heard) {
			const those = listeners.get(topic) ?? new Set();
			listeners.set(topic, those.add(heard));
			return () => {
				those.delete(heard);
				if (those.size === 0 && listeners.get(topic) === those) listeners.delete(topic);
			};
		},
		tell,
		tellAll: () => [...listeners.keys()].forEach(tell),
		close: () => Promise.resolve()
	};
}

/** What a listener does wrong is not the fault of who has written. */
function hear(heard: () => void): void {
	try {
		heard();
	} catch (error) {
		console.error(error);
	}
}

/** The channel of Postgres on which the processes of one database tell each other. */
export const CHANNEL = 'readback';

/** A connection that was lost is opened again after so long. */
const AGAIN_MS = 500;

/** Word between all processes of one Postgres (LISTEN and NOTIFY): what is told comes back from there. */
export function sharedNotices(pool: Pool, { wait }: Pick<World, 'wait'>): Notices {
	const { tellAll, ...local } = localNotices();
	let client: PoolClient | undefined;
	let isClosed = false;

	async function connect(): Promise<void> {
		const connected = await pool.connect();
		if (isClosed) return connected.release(true);
		client = connected;
		connected.on('notification', ({ payload = '' }) => local.tell(payload as Topic));
		connected.on('error', () => letGo(connected));
		connected.on('end', () => letGo(connected));
		await connected.query(`listen ${CHANNEL}`);
		// What was told while nobody listened is not told again.
		tellAll();
	}

	function letGo(lost: PoolClient | undefined): void {
		if (lost !== client) return;
		client = undefined;
		lost?.release(true);
		if (!isClosed) void wait(AGAIN_MS).then(start);
	}

	function start(): Promise<void> {
		return isClosed ? Promise.resolve() : connect().catch(() => letGo(client));
	}

	void start();
	return {
		...local,
		close() {
			isClosed = true;
			const last = client;
			client = undefined;
			last?.release(true);
			return Promise.resolve();
		}
	};
}
