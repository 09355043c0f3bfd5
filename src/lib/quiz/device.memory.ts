import { readOperations, type Attempt, type Operation } from './attempt.ts';
import type { Because, Device, KeptAttempt, KeptAttempts, Outcome } from './device.ts';

interface Line {
	attempt: Attempt;
	begun: number;
	ended: boolean;
}

/** What the devices of `memoryDevice` hold, and whether they work; a test may change both. */
export interface Memory {
	lines: Line[];
	logs: Map<string, Map<number, Operation>>;
	/** Asked before each write: a reason makes the write fail with it. */
	refuse?: (() => Because | undefined) | undefined;
}

export function emptyMemory(): Memory {
	return { lines: [], logs: new Map() };
}

/** All operations of a memory, in the order in which they were written. */
export function operationsIn({ logs }: Memory): Operation[] {
	return [...logs.values()].flatMap((log) => [...log.values()]);
}

/** A page over a memory: its clock stands still until it is set, its ids begin with its name. */
export function memoryPage(memory: Memory | undefined, name = 'a') {
	let made = 0;
	const page = {
		now: 1_000_000,
		lastId: '',
		clock: () => page.now,
		newId: () => (page.lastId = `${name}${made++}`),
		device: memory && memoryDevice(memory)
	};
	return page;
}

/** A disk for tests that keeps the contract of `Device` in memory. Two tabs share one memory. */
export function memoryDevice(memory: Memory): Device {
	const logOf = (id: string) => memory.logs.get(id) ?? new Map<number, Operation>();

	return {
		begin: (attempt, begun) =>
			write(memory, () => {
				if (!lineOf(memory, attempt.id)) memory.lines.push({ attempt, begun, ended: false });
				return undefined;
			}),

		append: (id, operation, ends) =>
			write(memory, () => {
				const [line, log] = [lineOf(memory, id), logOf(id)];
				if (!line) return 'gone';
				const there = log.get(operation.seq);
				if (there && there.id !== operation.id) return 'taken';
				memory.logs.set(id, log.set(operation.seq, operation));
				line.ended ||= ends;
				return undefined;
			}),

		async find(id) {
			await Promise.resolve();
			const line = lineOf(memory, id);
			return line ? { ok: true, value: keptOf(memory, line) } : { ok: false, because: 'gone' };
		},

		latestOpen: (module) => attemptsAt(memory, module, false, 1),
		finished: (module) => attemptsAt(memory, module, true, Infinity)
	};
}

async function write({ refuse }: Memory, work: () => Because | undefined): Promise<Outcome<void>> {
	await Promise.resolve();
	const because = refuse?.() ?? work();
	return because ? { ok: false, because } : { ok: true, value: undefined };
}

async function attemptsAt(
	memory: Memory,
	module: string,
	ended: boolean,
	most: number
): Promise<Outcome<KeptAttempts>> {
	await Promise.resolve();
	const lines = memory.lines.filter((line) => {
		return line.attempt.module === module && line.ended === ended;
	});
	const attempts = lines.reverse().slice(0, most);
	return {
		ok: true,
		value: { attempts: attempts.map((line) => keptOf(memory, line)), problems: [] }
	};
}

function lineOf({ lines }: Memory, id: string): Line | undefined {
	return lines.find(({ attempt }) => attempt.id === id);
}

function keptOf({ logs }: Memory, { attempt, begun }: Line): KeptAttempt {
	const stored = [...(logs.get(attempt.id)?.values() ?? [])].sort((a, b) => a.seq - b.seq);
	return { attempt, begun, ...readOperations(JSON.parse(JSON.stringify(stored))) };
}
