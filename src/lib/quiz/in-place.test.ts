import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '#lib/questions/index.ts';
import type { Operation, QuizEvent } from './attempt.ts';
import { endedInPlace, operateInPlace, placed } from './in-place.ts';
import type { Policy } from './policy.ts';
import { begin, type Standing } from './replay.ts';
import { creditOf } from './score.ts';
import { sampleModule } from './take.ts';

const { questions } = sampleModule();
/** The same questions, each with another key. */
const { questions: others } = sampleModule(undefined, 1);
const count = questions.length;

/** A sitting in which each answer is told, from its beginning. */
function first(policy: Pick<Policy, 'order' | 'tries'>, bank = questions): Standing {
	const ids = bank.map(({ id }) => id);
	const whole: Policy = { feedback: 'immediate', penalty: 0.25, hints: true, ...policy };
	const pinned = { version: 1, id: 'a', module: 'm', seed: 's', bank: 'b' } as const;
	return begin({ ...pinned, policy: whole, questions: ids }, bank)!;
}

/** What a learner may do where the sitting stands; the number chooses. */
function doneAt({ snapshot }: Standing, number: number): QuizEvent {
	const { index } = snapshot.context;
	const go: QuizEvent = { type: 'go', to: number % count };
	switch (snapshot.value.sitting) {
		case 'overview':
			return number % 2 ? go : { type: 'finish' };
		case 'telling':
			return number % 5 ? { type: 'next' } : go;
		default:
			if (number % 5 === 0) return go;
			if (number % 7 === 0) return { type: number % 2 ? 'skip' : 'hint' };
			return { type: 'answer', value: number % 2 ? keyOf(questions[index]!) : null };
	}
}

function creditsOf({ snapshot: { context } }: Standing, but: number): number[] {
	return context.work.map((work) => creditOf(context, work)).toSpliced(but, 1);
}

test('whichever key is mended afterwards, every other question has earned what it had', () => {
	fc.assert(
		fc.property(
			fc.record({
				policy: fc.record({
					order: fc.constantFrom('free', 'forward'),
					tries: fc.integer({ min: 1, max: 4 })
				}),
				numbers: fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 }),
				mended: fc.nat(count - 1)
			}),
			({ policy, numbers, mended }) => {
				let standing = first(policy);
				const log: Operation[] = [];
				for (const [i, number] of numbers.entries()) {
					// After the learner has ended it nothing has a place in the log.
					if (standing.snapshot.value.sitting === 'finished') break;
					const done = { id: `${i}`, seq: i + 1, at: i, event: doneAt(standing, number) };
					log.push(placed(standing, done));
					standing = operateInPlace(standing, log.at(-1)!);
				}
				const bank = questions.with(mended, others[mended]!);
				const anew = endedInPlace(log.reduce(operateInPlace, first(policy, bank)), 100);
				expect(creditsOf(anew, mended)).toEqual(creditsOf(standing, mended));
				expect(anew.snapshot.value.sitting).toBe('finished');
				expect(anew.seq).toBe(log.length);
			}
		),
		{ numRuns: 300 }
	);
});

test('where each question waits for its turn, no operation leads to one that has not come', () => {
	const standing = first({ order: 'forward', tries: 2 });
	const event: QuizEvent = { type: 'answer', value: null };
	const third = { id: 'a', seq: 1, at: 0, question: questions[2]!.id, event };
	expect(operateInPlace(standing, third).snapshot.context.index).toBe(0);
	const second = { ...third, question: questions[1]!.id };
	expect(operateInPlace(standing, second).snapshot.context.index).toBe(0);
});
