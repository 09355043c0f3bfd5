import * as v from 'valibot';
import { samples } from '#lib/questions/samples.ts';
import { makeAttempt, type Module, type Operation, type QuizEvent } from './attempt.ts';
import { gradedViewOf, idsFor, paperOf } from './graded.ts';
import type { Outbox } from './outbox.ts';
import { deadlineOf, policies, type Policy } from './policy.ts';
import { begin, changes, operate, type Standing } from './replay.ts';
import { sampleModule } from './take.ts';
import { Opening, Reply, type SendRequest, type Sent } from './wire.ts';

/** A server for tests: it keeps the log of one attempt, and says what it has as the real one does. */
export interface FakeServer {
	standing: Standing;
	log: Operation[];
	/** Milliseconds since the attempt began. */
	now: number;
	released: boolean;
}

function fakeServer(module: Module): FakeServer {
	const attempt = makeAttempt(module, { id: 'attempt', seed: 'secret' });
	return { standing: begin(attempt, module.questions)!, log: [], now: 0, released: false };
}

/** What a page is given when it is opened. */
function openingOf(server: FakeServer, module: Module): Opening {
	const { id, policy } = server.standing.attempt;
	const questions = idsFor(server.standing);
	return overTheWire(Opening, {
		...standOf(server, module, true),
		attempt: { id, policy, questions }
	});
}

/** What the server does with a request, whenever it comes and however often. */
function receive(server: FakeServer, module: Module, request: SendRequest): Reply {
	const acknowledged: string[] = [];
	let problem: Reply['problem'];
	for (const sent of request.operations) {
		const there = server.log.find(({ id }) => id === sent.id);
		if (there) acknowledged.push(sent.id);
		// What follows was done by somebody who took it to stand elsewhere.
		problem = there ? (there.seq === sent.seq ? undefined : 'taken') : takeOne(server, sent);
		if (problem) break;
		if (!there) acknowledged.push(sent.id);
	}
	return overTheWire(Reply, {
		...standOf(server, module, request.paper),
		acknowledged,
		problem
	});
}

function takeOne(server: FakeServer, sent: Sent): Reply['problem'] {
	if (sent.seq <= server.standing.seq) return 'taken';
	if (sent.seq > server.standing.seq + 1) return 'gap';
	const operation = { ...sent, at: server.now };
	const { standing } = server;
	const isOver = server.now >= (deadlineOf(standing.attempt.policy) ?? Infinity);
	const isFinished = standing.snapshot.value.sitting === 'finished';
	// What comes after the time is up is kept: more time may be given.
	if (isFinished && !isOver && !changes(standing, operation)) return 'closed';
	server.standing = operate(server.standing, operation);
	server.log.push(operation);
	return undefined;
}

function standOf(server: FakeServer, { article }: Module, withPaper = false) {
	const { standing, now, released } = server;
	const sight = { released, articleShown: true };
	return {
		version: 1,
		seq: standing.seq,
		view: gradedViewOf(standing, article, sight),
		paper: withPaper ? paperOf(standing, article, sight) : undefined,
		now
	};
}

function overTheWire<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
	return v.parse(schema, JSON.parse(JSON.stringify(value)));
}

/** A disk for tests that two tabs may share; `isBroken` makes its writes fail. */
export interface FakeDisk {
	kept: Map<string, Sent>;
	isBroken: boolean;
}

function fakeOutbox(disk: FakeDisk): Outbox {
	const write = async (work: () => void) => {
		await Promise.resolve();
		if (disk.isBroken) return { ok: false, because: 'failed' } as const;
		work();
		return { ok: true, value: undefined } as const;
	};
	return {
		put: (_, operations) => write(() => operations.forEach((each) => disk.kept.set(each.id, each))),
		drop: (_, ids) => write(() => ids.forEach((id) => disk.kept.delete(id))),
		async find() {
			await Promise.resolve();
			return { ok: true, value: [...disk.kept.values()].sort((a, b) => a.seq - b.seq) };
		}
	};
}

const kinds = ['choice', 'order', 'true-false'] as const;

/** A module of three questions, a server that has one attempt at it, and the disk of a device. */
export function fakeScene(policy: Policy) {
	const module = sampleModule(policy, 0, kinds);
	const server = fakeServer(module);
	const disk: FakeDisk = { kept: new Map(), isBroken: false };
	const load = (name: string) => ({
		page: fakePage(server, module, disk, name),
		opening: openingOf(server, module)
	});
	return { server, disk, load };
}

const { questions } = sampleModule(policies.test, 0, kinds);

/** Answers to the questions of such a module. */
export const right = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(questions[i]!).right };
};
export const wrong = (i: number): QuizEvent => {
	return { type: 'answer', value: samples(questions[i]!).wrong };
};

/** What the network does with one request. */
export type Fate = 'arrives' | 'lost' | 'reply lost' | 'twice' | 'late';

/** A page for tests: its network does as it is told, and it waits only until somebody lets it go on. */
function fakePage(server: FakeServer, module: Module, disk: FakeDisk, name = 'a') {
	let made = 0;
	let waiting: (() => void)[] = [];
	const late: SendRequest[] = [];
	const page = {
		fate: (): Fate => 'arrives',
		now: 0,
		lastId: '',
		requests: 0,
		/** Requests that asked for the paper. */
		papers: 0,
		pauses: [] as number[],
		/** Ends all pauses that there are. */
		async letGo() {
			const before = waiting;
			waiting = [];
			for (const go of before) go();
			await breathe();
		},
		/** What had been on its way for long arrives now; nobody waits for the answer. */
		arriveLate() {
			for (const request of late.splice(0)) receive(server, module, request);
		},
		shell: {
			clock: () => page.now,
			newId: () => (page.lastId = `${name}${made++}`),
			chance: () => 0.5,
			wait: (milliseconds: number) => {
				page.pauses.push(milliseconds);
				return new Promise<void>((resolve) => waiting.push(resolve));
			},
			outbox: fakeOutbox(disk),
			transport: {
				async send(request: SendRequest): Promise<Reply> {
					page.requests++;
					page.papers += Number(request.paper ?? false);
					const fate = page.fate();
					const copy: SendRequest = JSON.parse(JSON.stringify(request));
					await Promise.resolve();
					if (fate === 'late') late.push(copy);
					if (fate === 'lost' || fate === 'late') throw new Error(fate);
					const reply = receive(server, module, copy);
					if (fate === 'twice') receive(server, module, copy);
					await Promise.resolve();
					if (fate === 'reply lost') throw new Error(fate);
					return reply;
				}
			}
		}
	};
	return page;
}

/** Lets all that can go on go on. */
export async function breathe(): Promise<void> {
	for (let i = 0; i < 60; i++) await Promise.resolve();
}
