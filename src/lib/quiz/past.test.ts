import { expect, test } from 'vitest';
import { keyOf } from '#lib/questions/index.ts';
import { samples } from '#lib/questions/samples.ts';
import { makeAttempt, type QuizEvent } from './attempt.ts';
import type { KeptAttempt } from './device.ts';
import { pastOf } from './past.ts';
import { policies } from './policy.ts';
import { sampleModule } from './take.ts';

const module = sampleModule(policies.test, 0, ['choice', 'gap']);
const [first, second] = module.questions;

/** A sitting with one answer right, one not, as a device has it. */
function kept(id: string, length = 3): KeptAttempt {
	const events: QuizEvent[] = [
		{ type: 'answer', value: keyOf(first!) },
		{ type: 'answer', value: samples(second!).wrong },
		{ type: 'finish' }
	];
	const log = events.map((event, i) => ({ id: `${id}${i}`, seq: i + 1, at: i, event }));
	const attempt = makeAttempt(module, { id, seed: 's' });
	return { attempt, begun: 0, operations: log.slice(0, length), problems: [] };
}

test('sittings that have ended have their scores', () => {
	const past = pastOf({ attempts: [kept('b'), kept('a')], problems: [] }, module);
	expect(past.ended.map(({ score }) => score.score)).toEqual([0.5, 0.5]);
	expect(past).toMatchObject({ damaged: 0 });
	expect(past.last).toBeUndefined();
});

test('a sitting of what was missed is none of all questions', () => {
	const whole = kept('a');
	const attempt = makeAttempt(module, { id: 'b', seed: 's', questions: [second!.id] });
	const operations = [
		{ id: 'b0', seq: 1, at: 0, event: { type: 'answer' as const, value: keyOf(second!) } },
		{ id: 'b1', seq: 2, at: 1, event: { type: 'finish' as const } }
	];
	const past = pastOf(
		{ attempts: [{ ...whole, attempt, operations }, whole], problems: [] },
		module
	);
	expect(past.ended.map(({ isOfAll, score }) => [isOfAll, score.score])).toEqual([
		[false, 1],
		[true, 0.5]
	]);
});

test('a device without any has none', () => {
	expect(pastOf({ attempts: [], problems: [] }, module)).toEqual({
		ended: [],
		damaged: 0,
		last: 'none'
	});
});

test.each([0, 1, 2])(
	'a sitting whose log breaks off after %d operations is no result of 0%%, but damaged',
	(length) => {
		const attempts = [kept('b', length), kept('a')];
		const past = pastOf({ attempts, problems: [] }, module);
		expect(past).toMatchObject({ last: 'damaged', damaged: 1 });
		expect(past.ended.map(({ standing }) => standing.attempt.id)).toEqual(['a']);
	}
);

test('a sitting that cannot be read at all is damaged, and one on another bank outdated', () => {
	const unread = { attempts: [], problems: ['This device holds an attempt that cannot be read.'] };
	expect(pastOf(unread, module)).toEqual({ ended: [], damaged: 1, last: 'damaged' });
	const other = sampleModule(policies.test, 1, ['choice', 'gap']);
	expect(pastOf({ attempts: [kept('a', 1)], problems: [] }, other)).toEqual({
		ended: [],
		damaged: 0,
		last: 'outdated'
	});
});
