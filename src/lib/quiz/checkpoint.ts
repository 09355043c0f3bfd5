import * as v from 'valibot';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import type { Attempt } from './attempt.ts';
import { MACHINE, quizMachine } from './machine.ts';
import { begin, type Standing } from './replay.ts';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Work = v.object({
	value: v.optional(v.unknown()),
	mark: v.optional(Share),
	best: Share,
	wrong: Count,
	hinted: v.boolean(),
	flagged: v.boolean(),
	skipped: v.boolean(),
	told: v.boolean()
});

/**
 * A snapshot that saves a replay: never the truth, only a shortcut to it. It says what it was made
 * from, and is thrown away when any of that has changed. What is kept where is not in it.
 */
export const Checkpoint = v.object({
	machine: v.literal(MACHINE),
	bank: v.string(),
	/** The number of the last operation that is in it. */
	seq: Count,
	snapshot: v.object({
		sitting: v.picklist(['asking', 'retrying', 'telling', 'overview', 'finished']),
		index: Count,
		work: v.array(Work)
	})
});
export type Checkpoint = v.InferOutput<typeof Checkpoint>;

/** The shortcut to where a sitting stands, to be stored beside its log. */
export function checkpointOf({ attempt, seq, snapshot }: Standing): object {
	const { value, context } = snapshot;
	return {
		machine: MACHINE,
		bank: attempt.bank,
		seq,
		snapshot: { sitting: value.sitting, index: context.index, work: context.work }
	};
}

/**
 * The sitting that a stored checkpoint stands for, after `seq` operations; undefined where another
 * machine, bank or number of operations made it, and the log has to be replayed.
 */
export function restore(
	stored: unknown,
	attempt: Attempt,
	bank: readonly KeyedQuestion[],
	seq: number
): Standing | undefined {
	const result = v.safeParse(Checkpoint, stored);
	const fresh = begin(attempt, bank);
	if (!result.success || !fresh) return undefined;

	const { bank: pin, seq: made, snapshot } = result.output;
	const { sitting, index, work } = snapshot;
	const fits = work.length === attempt.questions.length && index < work.length;
	if (pin !== attempt.bank || made !== seq || !fits) return undefined;
	return {
		...fresh,
		seq,
		snapshot: quizMachine.resolveState({
			value: { sitting, keeping: 'idle' },
			context: { ...fresh.snapshot.context, index, work }
		})
	};
}
