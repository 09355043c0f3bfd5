import { Attempts } from './attempts/attempts.ts';
import { openStore, type Store } from './database/open.ts';
import { serverLimits } from './limits.ts';
import { LearnerDesk } from './classes/learner-desk.ts';
import { Maker } from './maker/maker.ts';
import { deleteOld } from './classes/privacy.ts';
import { Rates } from './rates.ts';
import { readSettings, type Settings } from './settings.ts';
import { newToken, realWorld, type World } from './world.ts';

/** What a request works with. */
export interface App {
	readonly settings: Settings;
	readonly store: Store;
	readonly attempts: Attempts;
	readonly rates: Rates;
	readonly learners: LearnerDesk;
	readonly maker: Maker;
	/** Who knows it may become the owner from another machine. */
	readonly setupKey: string;
	close(): Promise<void>;
}

let opened: Promise<App> | undefined;

/** The one of this process. It is opened by the first who asks; where that failed, the next one tries again. */
export function theApp(): Promise<App> {
	opened ??= openApp(readSettings(process.env)).catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

/** Opens the store, and ends attempts whose time is up from then on. Throws a sentence where it cannot be opened. */
export async function openApp(settings: Settings, world: World = realWorld): Promise<App> {
	const store = await openStore(settings, world);
	const attempts = new Attempts(store);
	const maker = new Maker({ allowAddresses: settings.fetchAddresses });
	const ownKey = newToken(world);
	let isEnding = false;
	const end = async () => {
		if (isEnding) return;
		isEnding = true;
		await endOverdue({ store, attempts });
		isEnding = false;
	};
	const ends = setInterval(() => void end(), serverLimits.endEveryMs);
	ends.unref();
	const deletes = setInterval(() => void deleteOldLater(store), serverLimits.deleteOldEveryMs);
	deletes.unref();
	return {
		settings,
		store,
		attempts,
		rates: new Rates(world),
		learners: new LearnerDesk(store),
		maker,
		setupKey: settings.setupKey ?? ownKey,
		close() {
			clearInterval(ends);
			clearInterval(deletes);
			maker.close();
			return store.close();
		}
	};
}

/** Ends the attempts whose time is up. What cannot be ended now is ended the next time. */
export async function endOverdue({
	store,
	attempts
}: Pick<App, 'store' | 'attempts'>): Promise<void> {
	try {
		const overdue = await store.db
			.selectFrom('attempt')
			.select('id')
			.where('ended_at', 'is', null)
			.where(({ eb, or }) =>
				// One with an outcome had ended, and has been given more time.
				or([eb('deadline_at', '<=', store.world.now()), eb('outcome', 'is not', null)])
			)
			.limit(serverLimits.endTogether)
			.execute();
		await Promise.all(overdue.map(({ id }) => attempts.end(id)));
	} catch {
		// The store is away; whoever asks for something is told so.
	}
}

/** Deletes what its class keeps no longer. What cannot be deleted now is deleted an hour later. */
async function deleteOldLater(store: Store): Promise<void> {
	try {
		await deleteOld(store);
	} catch {
		// The store is away; nobody waits for this.
	}
}
