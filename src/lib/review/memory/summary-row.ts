import * as v from 'valibot';
import { placeOf, type Memory } from './memory.ts';
import { Scheduling } from '../review.ts';
import type { Summary } from './summary.ts';

/** By what it was reckoned: who changes `remember` or `summaryOf` raises it, and what was stored is reckoned anew. */
const RECKONED = 1;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const MemoryRow = v.object({
	module: v.string(),
	fact: v.string(),
	stability: v.number(),
	difficulty: v.number(),
	first: Count,
	last: Count,
	due: v.number(),
	reviews: Count,
	lapses: Count,
	/** Its number among those that the row has. */
	scheduling: Count
});

/** A summary as it lies on a device: most memories are reckoned by the same weights, which stand in it once. */
const SummaryRow = v.object({
	reckoned: v.literal(RECKONED),
	count: Count,
	memories: v.array(MemoryRow),
	schedulings: v.array(Scheduling),
	quarters: v.array(
		v.object({ number: Count, reviews: Count, asked: Count, known: Count, expected: v.number() })
	),
	latest: v.array(
		v.object({
			id: v.string(),
			module: v.string(),
			fact: v.string(),
			at: Count,
			seconds: v.number()
		})
	)
});
type SummaryRow = v.InferOutput<typeof SummaryRow>;

export function makeSummaryRow({ memories, quarters, ...rest }: Summary): SummaryRow {
	const schedulings: Scheduling[] = [];
	const numbers = new Map<Scheduling, number>();
	const numberOf = (scheduling: Scheduling) => {
		const known =
			numbers.get(scheduling) ?? schedulings.findIndex((one) => isSame(one, scheduling));
		const number = known < 0 ? schedulings.push(scheduling) - 1 : known;
		numbers.set(scheduling, number);
		return number;
	};
	return {
		reckoned: RECKONED,
		...rest,
		memories: [...memories.values()].map((memory) => ({
			...memory,
			scheduling: numberOf(memory.scheduling)
		})),
		schedulings,
		quarters: Array.from(quarters, ([number, quarter]) => ({ number, ...quarter })),
		latest: [...rest.latest]
	};
}

/** The summary that a row has; undefined where it has none that can be used. */
export function readSummaryRow(stored: unknown): Summary | undefined {
	const read = v.safeParse(SummaryRow, stored);
	if (!read.success) return undefined;
	const { count, schedulings, quarters, latest } = read.output;
	const memories = new Map<string, Memory>();
	for (const row of read.output.memories) {
		const scheduling = schedulings[row.scheduling];
		if (!scheduling) return undefined;
		memories.set(placeOf(row), { ...row, scheduling });
	}
	return {
		count,
		memories,
		quarters: new Map(quarters.map(({ number, ...quarter }) => [number, quarter])),
		latest
	};
}

function isSame(a: Scheduling, b: Scheduling): boolean {
	return a.retention === b.retention && a.weights.every((weight, i) => weight === b.weights[i]);
}
