import fc from 'fast-check';
import { expect, test } from 'vitest';
import { story } from './arbitrary.ts';
import { makeAttempt, type Operation } from './attempt.ts';
import { checkpointOf, restore } from './checkpoint.ts';
import { keep, operate, replay, type Standing } from './replay.ts';
import { sampleModule } from './take.ts';

const { questions } = sampleModule();
const attempt = makeAttempt(sampleModule(), { id: 'a', seed: 's' });
const log = [1, 2, 3, 4].map((seq): Operation => {
	return { id: `o${seq}`, seq, at: 0, event: { type: 'skip' } };
});

function standingOf({ seq, snapshot }: Standing) {
	return { seq, value: snapshot.value, context: snapshot.context };
}

test('a restored checkpoint goes on as the sitting itself', () => {
	fc.assert(
		fc.property(story, fc.nat(), ({ module: { questions }, attempt, log }, n) => {
			const cut = n % (log.length + 1);
			const before = replay(attempt, questions, log.slice(0, cut))!;
			const stored: unknown = JSON.parse(JSON.stringify(checkpointOf(before)));
			const restored = restore(stored, attempt, questions, cut)!;
			expect(standingOf(restored)).toEqual(standingOf(before));
			expect(standingOf(log.slice(cut).reduce(operate, restored))).toEqual(
				standingOf(replay(attempt, questions, log)!)
			);
		}),
		{ numRuns: 1000 }
	);
});

test('what is kept where is not in a checkpoint', () => {
	const standing = keep(replay(attempt, questions, log)!, { type: 'keeping', seq: 4 });
	const restored = restore(checkpointOf(standing), attempt, questions, 4)!;
	expect(restored.snapshot.value.keeping).toBe('idle');
});

const made = checkpointOf(replay(attempt, questions, log)!);
test.each<[string, unknown, number]>([
	['another machine', { ...made, machine: 'quiz/0' }, 4],
	['another bank', { ...made, bank: 'other' }, 4],
	['another number of operations', made, 5],
	['other questions', { ...made, snapshot: { sitting: 'asking', index: 0, work: [] } }, 4],
	['nothing that is known', 'nonsense', 4]
])('a checkpoint of %s is thrown away', (_, stored, seq) => {
	expect(restore(made, attempt, questions, 4)).toBeDefined();
	expect(restore(stored, attempt, questions, seq)).toBeUndefined();
});
