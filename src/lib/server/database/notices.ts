import type { Pool, PoolClient } from 'pg';

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
export function localNotices(): Notices {
	const listeners = new Map<string, Set<() => void>>();
	return {
		listen(topic, heard) {
			const those = listeners.get(topic) ?? new Set();
			listeners.set(topic, those.add(heard));
			return () => {
				those.delete(heard);
				if (those.size === 0) listeners.delete(topic);
			};
		},
		tell(topic) {
			for (const heard of [...(listeners.get(topic) ?? [])]) heard();
		},
		close: () => Promise.resolve()
	};
}

/** The channel of Postgres on which the processes of one database tell each other. */
export const CHANNEL = 'readback';

/** A connection that was lost is opened again after so long. */
const AGAIN_MS = 500;

/** Word between all processes of one Postgres (LISTEN and NOTIFY): what is told comes back from there. */
export function sharedNotices(pool: Pool): Notices {
	const local = localNotices();
	let client: PoolClient | undefined;
	let isClosed = false;

	async function connect(): Promise<void> {
		if (isClosed) return;
		try {
			const connected = await pool.connect();
			client = connected;
			connected.on('notification', ({ payload }) => local.tell(payload as Topic));
			connected.on('error', () => again(connected));
			await connected.query(`listen ${CHANNEL}`);
		} catch {
			again(client);
		}
	}

	function again(lost: PoolClient | undefined): void {
		if (lost !== client) return;
		client = undefined;
		lost?.release(true);
		if (!isClosed) setTimeout(() => void connect(), AGAIN_MS).unref();
	}

	void connect();
	return {
		...local,
		close() {
			isClosed = true;
			client?.release(true);
			client = undefined;
			return Promise.resolve();
		}
	};
}
