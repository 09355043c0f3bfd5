import type { Store } from '../database/open.ts';
import { endLearnerSession, learnerBy, type Learner } from './learners.ts';
import { serverLimits } from '../limits.ts';
import { Recent } from '../rows.ts';

/** Knows the learners who answer just now by their tokens, so that not every answer asks the store who it is from. */
export class LearnerDesk {
	readonly #store: Store;
	readonly #known = new Recent<string, { learner: Learner; until: number }>(
		serverLimits.standingsKept
	);

	constructor(store: Store) {
		this.#store = store;
	}

	/** Who a token stands for; somebody who was deleted is known for some seconds more. */
	async find(token: string): Promise<Learner | undefined> {
		const now = this.#store.world.now();
		const known = this.#known.get(token);
		if (known && known.until > now) return known.learner;
		const learner = await learnerBy(this.#store, token);
		if (learner) this.#known.set(token, { learner, until: now + serverLimits.learnerKnownMs });
		else this.#known.delete(token);
		return learner;
	}

	/** The tokens of a device that stand for somebody of a class stand for nobody any more. */
	async leave(tokens: readonly string[], classId: string): Promise<string[]> {
		const known = await Promise.all(tokens.map((token) => this.find(token)));
		const left = tokens.filter((_, i) => known[i]?.class === classId);
		for (const token of left) {
			await endLearnerSession(this.#store, token);
			this.#known.delete(token);
		}
		return left;
	}

	/** Those for whom a device has tokens. */
	async all(tokens: readonly string[]): Promise<Learner[]> {
		const found = await Promise.all(tokens.map((token) => this.find(token)));
		return found.filter((learner) => learner !== undefined);
	}
}
