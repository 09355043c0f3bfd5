import { operateInPlace, placed, unlogged } from '#lib/quiz/in-place.ts';
import type { Standing } from '#lib/quiz/replay.ts';
import type { Operation } from '#lib/quiz/attempt.ts';
import { deadlineOf } from '#lib/quiz/policy.ts';
import { gradedViewOf, idsFor, paperOf } from '#lib/quiz/graded.ts';
import type { Opening, Reply, Sent } from '#lib/quiz/wire.ts';
import type { Store } from '../database/open.ts';
import type { Writing } from '../database/writer.ts';
import type { Learner } from '../classes/learners.ts';
import { serverLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { Recent } from '../rows.ts';
import { isReleased, readKept, rowOf, sizeOf, type Kept } from './kept.ts';
import { LogStatements } from './log-statements.ts';
import { columnsAfter, isFinished, isSame, problemOf } from './place-in-log.ts';
import { settle, unsettle } from './settle.ts';

/** The attempts that somebody is at. The same machine marks them that runs in a browser. */
export class Attempts {
	readonly #store: Store;
	readonly #statements = new LogStatements();
	readonly #recent = new Recent<string, Kept>(serverLimits.standingsKept);

	constructor(store: Store) {
		this.#store = store;
	}

	/**
	 * Takes what a learner did, in sequence; fulfilled once it is on the disk. What is in the log already
	 * changes nothing and is acknowledged again. `learner` is who asks, and must be whose attempt it is.
	 */
	async take(id: string, learner: string, sent: readonly Sent[]): Promise<Reply> {
		try {
			const { kept, reply } = await this.#store.write((writing) =>
				this.#takeIn(writing, { id, learner, sent })
			);
			// Not before it is on the disk: a change that is undone and run again must not find itself done.
			this.#recent.set(id, kept);
			return reply;
		} catch (error) {
			this.#recent.delete(id);
			throw error;
		}
	}

	/** Whose attempt it is, of the learners who ask; refused where it is none of theirs. */
	async ownerOf(id: string, learners: readonly Learner[]): Promise<Learner> {
		const kept = this.#recent.get(id) ?? (await this.fresh(id));
		const owner = learners.find((learner) => learner.id === kept.row.learner);
		if (!owner) throw new Refusal(404, 'There is no such attempt.');
		return owner;
	}

	/** Where an attempt stands, as its learner may see it. */
	async look(id: string, learner: string, { paper = false } = {}): Promise<Reply> {
		const kept = await this.fresh(id, learner);
		const { edition, assignment } = kept;
		return {
			...this.#reply(kept, []),
			...(paper && { paper: paperOf(this.#standingNow(kept), edition.article, assignment) })
		};
	}

	/** What a page of its learner begins with. The seed stays here: with it an order could be solved. */
	async open(id: string, learner: string): Promise<Opening> {
		const { version, seq, view, paper, now } = await this.look(id, learner, { paper: true });
		const kept = await this.fresh(id, learner);
		const { policy } = kept.standing.attempt;
		const questions = idsFor(this.#standingNow(kept));
		return { version, seq, view, now, ...(paper && { paper }), attempt: { id, policy, questions } };
	}

	/** An attempt as it is on the disk now. */
	async fresh(id: string, learner?: string): Promise<Kept> {
		const kept = this.#recent.get(id);
		if (kept && isSame(kept, await this.#stateOf(id))) return ofLearner(kept, learner);
		const found = await readKept(this.#store, id);
		this.#recent.set(id, found);
		return ofLearner(found, learner);
	}

	/**
	 * Settles an attempt that is over: its time is up, or what came late has ended it since there is more. It
	 * is settled already where another process was first.
	 */
	end(id: string): Promise<void> {
		return this.#store.write(async (writing) => {
			const kept = await readKept({ ...this.#store, db: writing.db }, id);
			if (kept.row.ended_at !== null) return;
			const standing = this.#standingNow(kept);
			if (isFinished(standing))
				await settle(writing, { ...kept, standing }, this.#store.world.now());
			else if (kept.row.outcome !== null) await unsettle(writing, kept.row);
			writing.tell(`attempt/${id}`);
			writing.tell(`assignment/${kept.row.assignment}`);
		});
	}

	async #takeIn(
		writing: Writing,
		asked: { id: string; learner: string; sent: readonly Sent[] },
		isSecond = false
	): Promise<{ kept: Kept; reply: Reply }> {
		const { id, learner, sent } = asked;
		const there = isSecond ? undefined : this.#recent.get(id);
		const kept = ofLearner(
			there ?? (await readKept({ ...this.#store, db: writing.db }, id)),
			learner
		);
		const taken = this.#fold(kept, sent);
		const next =
			taken.operations.length === 0
				? await this.#ifSame(writing, kept)
				: await this.#log(writing, kept, taken.standing, taken.operations);
		// Somebody has gone on with it, in this group or in another process: what they did comes first.
		if (!next) return this.#takeIn(writing, asked, true);
		const reply = {
			...this.#reply(next, taken.acknowledged),
			...(taken.problem && { problem: taken.problem })
		};
		return { kept: next, reply };
	}

	/** What becomes of a standing by what was sent, and which of that has a place in the log. */
	#fold(kept: Kept, sent: readonly Sent[]) {
		const at = this.#now(kept);
		const isTold = isReleased(kept, this.#store.world.now());
		const operations: Operation[] = [];
		const acknowledged = new Set<string>();
		let { standing, lastAt } = kept;
		let problem: Reply['problem'];
		for (const one of sent) {
			const there = placeOf(one.id, kept, operations);
			if (there !== undefined) acknowledged.add(one.id);
			if (there === one.seq) continue;
			// What follows one that is in another place was done by a page that took it to stand elsewhere.
			problem = there === undefined ? problemOf(standing, one, { at, lastAt, isTold }) : 'taken';
			if (problem) break;
			const operation = placed(standing, { ...one, at });
			standing = operateInPlace(standing, operation);
			lastAt = at;
			operations.push(operation);
			acknowledged.add(one.id);
		}
		return { standing, operations, acknowledged: [...acknowledged], problem };
	}

	/** What is kept in memory, if it is what stands on the disk. */
	async #ifSame({ db }: Writing, kept: Kept): Promise<Kept | undefined> {
		const row = await this.#stateOf(kept.row.id, db);
		return isSame(kept, row) ? kept : undefined;
	}

	/** Puts operations into the log; undefined where another process has put others there meanwhile. */
	async #log(
		writing: Writing,
		kept: Kept,
		standing: Standing,
		operations: readonly Operation[]
	): Promise<Kept | undefined> {
		const { db, tell } = writing;
		const { row } = kept;
		if (kept.size > serverLimits.logCharacters)
			throw new Refusal(413, 'This attempt holds no more.');
		const changed = columnsAfter(row, standing);
		if (!(await this.#statements.advance(db, row, changed))) return undefined;
		const rows = operations.map((one) => rowOf(row.id, one));
		await this.#statements.append(db, rows);
		tell(`attempt/${row.id}`);
		tell(`assignment/${row.assignment}`);
		const next: Kept = {
			...kept,
			row: { ...row, ...changed },
			standing,
			ids: [...kept.ids, ...operations.map(({ id }) => id)],
			size: kept.size + sizeOf(rows),
			lastAt: operations.at(-1)!.at
		};
		return isFinished(standing) && next.row.ended_at === null
			? settle(writing, next, this.#store.world.now())
			: next;
	}

	#reply(kept: Kept, acknowledged: string[]): Reply {
		const { standing, edition, points, assignment, row } = kept;
		const now = this.#store.world.now();
		// When its time is up it has ended, though that may be written down later.
		const endedAt = row.ended_at ?? row.deadline_at;
		return {
			version: 1,
			seq: standing.seq,
			acknowledged,
			view: gradedViewOf(this.#standingNow(kept), edition.article, {
				released: isReleased(kept, now),
				articleShown: assignment.articleShown,
				endedAt: endedAt === null ? undefined : endedAt - row.started_at,
				points
			}),
			now: this.#now(kept)
		};
	}

	/** Milliseconds since the attempt began; a clock that was put back does not go back here. */
	#now({ row, lastAt }: Kept): number {
		return Math.max(lastAt, this.#store.world.now() - row.started_at);
	}

	/** Where it stands by the clock: when the time is up nobody has to say so. */
	#standingNow(kept: Kept): Standing {
		const { standing } = kept;
		const at = this.#now(kept);
		const isUp = at >= (deadlineOf(standing.attempt.policy) ?? Infinity);
		if (!isUp || isFinished(standing)) return standing;
		return unlogged(standing, at, { type: 'time' });
	}

	#stateOf(id: string, db = this.#store.db) {
		return db
			.selectFrom('attempt')
			.select(['seq', 'revision', 'ended_at'])
			.where('id', '=', id)
			.executeTakeFirst();
	}
}

/** The number that an operation has in a log, or in what is to follow it; undefined where it has none. */
function placeOf(id: string, { ids }: Kept, operations: readonly Operation[]): number | undefined {
	const index = ids.indexOf(id);
	return index < 0 ? operations.find((one) => one.id === id)?.seq : index + 1;
}

function ofLearner(kept: Kept, learner?: string): Kept {
	if (learner !== undefined && kept.row.learner !== learner)
		throw new Refusal(404, 'There is no such attempt.');
	return kept;
}
