import fc from 'fast-check';
import { keyOf } from '#lib/questions/index.ts';
import { samples } from '#lib/questions/samples.ts';
import {
	makeAttempt,
	type Attempt,
	type Module,
	type Operation,
	type QuizEvent
} from './attempt.ts';
import type { Policy } from './policy.ts';
import { begin, operate } from './replay.ts';
import { kinds, sampleModule } from './take.ts';

/** A sitting that somebody may have had: at a small module, with a log of anything at any time. */
export interface Story {
	module: Module;
	attempt: Attempt;
	log: Operation[];
}

const policy: fc.Arbitrary<Policy> = fc.record(
	{
		feedback: fc.constantFrom('immediate', 'deferred'),
		tries: fc.integer({ min: 1, max: 5 }),
		penalty: fc.constantFrom(0, 0.1, 1 / 3, 1),
		hints: fc.boolean(),
		order: fc.constantFrom('free', 'forward'),
		timeLimitSeconds: fc.constantFrom(1, 60)
	},
	{ requiredKeys: ['feedback', 'tries', 'penalty', 'hints', 'order'] }
);

/** What is done next: mostly an answer, now and then something that has no place there. */
const deed = fc.record({
	type: fc.constantFrom(
		...([
			'answer',
			'answer',
			'answer',
			'next',
			'next',
			'skip',
			'go',
			'go',
			'flag',
			'hint'
		] as const),
		...(['finish', 'time'] as const)
	),
	value: fc.constantFrom('right', 'right', 'key', 'wrong', 'wrong', 'nonsense'),
	to: fc.nat({ max: 4 }),
	wait: fc.constantFrom(0, 1, 100, 5_000),
	pinned: fc.constantFrom('current', 'current', 'none', 'first')
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/**
 * By this seed no order question of any turn would come solved. By another, one would be shuffled
 * again, and how it is asked would tell that it was.
 */
const SEED = 'seven';

/** Stories; those that share a turn but for `turn` differ only in what is right. */
export const story: fc.Arbitrary<Story> = fc
	.record({
		policy,
		turn: fc.nat({ max: 2 }),
		ofKinds: fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 }),
		deeds: fc.array(deed, { maxLength: 20 })
	})
	.map(({ policy, turn, ofKinds, deeds }) => {
		const module = sampleModule(policy, turn, ofKinds);
		const attempt = { ...makeAttempt(module, { id: 'attempt', seed: SEED }), module: SEED };
		return { module, attempt, log: logOf(module, attempt, deeds) };
	});

/** The log of someone who did this: answers are meant for the question that they had before them. */
function logOf({ questions }: Module, attempt: Attempt, deeds: readonly Deed[]): Operation[] {
	let standing = begin(attempt, questions)!;
	let at = 0;
	return deeds.map((each, i) => {
		at += each.wait;
		const current = questions[standing.snapshot.context.index]!;
		const pinned = { current: current.id, first: questions[0]!.id, none: undefined }[each.pinned];
		const values = { ...samples(current), key: keyOf(current), nonsense: { no: 'answer' } };
		const operation: Operation = {
			id: `operation ${i}`,
			seq: i + 1,
			at,
			...(pinned && { question: pinned }),
			event: eventOf(each, values[each.value])
		};
		standing = operate(standing, operation);
		return operation;
	});
}

function eventOf({ type, to }: Deed, value: unknown): QuizEvent {
	if (type === 'answer') return { type, value };
	return type === 'go' ? { type, to } : { type };
}
