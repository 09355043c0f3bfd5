import { describe, expect, test } from 'vitest';
import type { MachineEvent } from './machine.ts';
import type { Policy } from './policy.ts';
import { answer, finish, flag, go, hint, next, skip, take, time } from './take.ts';

const right = answer(1);
const partly = answer(0.5);
const wrong = answer(0);

type Case = [sentence: string, events: MachineEvent[], state: string, index: number];

describe.each<[string, Partial<Policy>, Case[]]>([
	[
		'immediate feedback, two tries, free order',
		{},
		[
			['begins with the first question', [], 'asking', 0],
			['tells a right answer at once', [right], 'telling', 0],
			['gives a wrong answer a second try', [wrong], 'retrying', 0],
			['gives a partly right answer a second try', [partly], 'retrying', 0],
			['tells after the last try', [wrong, wrong], 'telling', 0],
			['ignores an answer to what it has told', [right, wrong], 'telling', 0],
			['waits for the learner before the next question', [right, next], 'asking', 1],
			['ends after the last question', [right, next, right, next], 'finished', 1],
			['passes over a skipped question', [skip], 'asking', 1],
			['shows what is skipped before the end', [skip, right, next], 'overview', 1],
			['goes back to a skipped question', [skip, right, next, go(0)], 'asking', 0],
			['ends once the skipped is answered', [skip, right, next, go(0), right, next], 'finished', 0],
			['shows what is flagged before the end', [flag, right, next, right, next], 'overview', 1],
			['takes a flag back', [flag, flag, right, next, right, next], 'finished', 1],
			['opens a told question as told', [right, next, go(0)], 'telling', 0],
			['opens a tried question for another try', [wrong, go(1), go(0)], 'retrying', 0],
			['lets a learner give up a try for later', [wrong, skip], 'asking', 1],
			['passes over what is told on the way on', [go(1), right, go(0), right, next], 'finished', 0],
			['goes to no question that there is not', [go(2)], 'asking', 0],
			['asks before it ends early', [finish], 'overview', 0],
			['ends early when asked twice', [finish, finish], 'finished', 0],
			['knows no time where there is no limit', [time(1e9)], 'asking', 0],
			['does not go on before it has told', [next], 'asking', 0]
		]
	],
	[
		'immediate feedback, one try, forward order',
		{ tries: 1, order: 'forward' },
		[
			['tells a wrong answer at once', [wrong], 'telling', 0],
			['has no way back', [right, next, go(0)], 'asking', 1],
			['ends after the last question, whatever was skipped', [skip, right, next], 'finished', 1],
			['ends after a skipped last question', [right, next, skip], 'finished', 1],
			['ends early without an overview', [finish], 'finished', 0]
		]
	],
	[
		'deferred feedback, free order',
		{ feedback: 'deferred' },
		[
			['goes on after a wrong answer as after a right one', [wrong], 'asking', 1],
			['shows an overview before the end', [right, right], 'overview', 1],
			['opens an answered question again', [right, go(0)], 'asking', 0],
			['comes back to the overview', [right, right, go(0), wrong], 'overview', 0],
			['ends only when asked to', [right, right, finish], 'finished', 1]
		]
	],
	[
		'deferred feedback, forward order',
		{ feedback: 'deferred', order: 'forward' },
		[
			['has no way back', [right, go(0)], 'asking', 1],
			['has no way back from the overview', [right, skip, go(1)], 'overview', 1],
			['ends from the overview', [right, skip, finish], 'finished', 1]
		]
	],
	[
		'a time limit',
		{ timeLimitSeconds: 60 },
		[
			['leaves alone what comes before it', [time(59_999)], 'asking', 0],
			['ends while a question is asked', [time(60_000)], 'finished', 0],
			['ends while a question is told', [right, time(60_000)], 'finished', 0],
			['ends in the overview', [finish, time(60_000)], 'finished', 0]
		]
	]
])('with %s a sitting', (_, policy, cases) => {
	test.each(cases)('%s', (_, events, state, index) => {
		const { value, context } = take(events, policy);
		expect([value.sitting, context.index]).toEqual([state, index]);
	});
});

const third = 1 / 3;
test.each<[string, Partial<Policy>, MachineEvent[], number]>([
	['a right answer earns all', {}, [right], 1],
	['a second try costs the penalty', {}, [wrong, right], 1 - third],
	['a hint costs the penalty', {}, [hint, right], 1 - third],
	['a hint and a wrong try cost it twice', {}, [hint, wrong, right], 1 - 2 * third],
	['a hint is paid once', {}, [hint, hint, right], 1 - third],
	['no credit falls below none', { penalty: 1, tries: 5 }, [wrong, wrong, wrong, right], 0],
	['a partly right answer earns its part', { tries: 1 }, [partly], 0.5],
	['the best answer counts', {}, [partly, wrong], 0.5],
	['a hint takes nothing from an answer before it', {}, [partly, hint, wrong], 0.5],
	['a hint is no use where there are none', { hints: false }, [hint, right], 1],
	['a hint after the key is no use', {}, [right, hint], 1]
])('%s', (_, policy, events, best) => {
	expect(take(events, policy).context.work[0]?.best).toBeCloseTo(best, 12);
});

test('an answer that is changed before the end costs nothing', () => {
	const { work } = take([wrong, go(0), right], { feedback: 'deferred' }).context;
	expect(work[0]).toMatchObject({ mark: 1, wrong: 0, told: false });
});

test.each<[string, MachineEvent[]]>([
	['its end', [right, next, right, next]],
	['an early end', [finish, finish]],
	['the end of its time', [time(60_000)]]
])('nothing of the learner changes a sitting after %s', (_, events) => {
	const ended = take(events, { timeLimitSeconds: 60 });
	const more = [right, wrong, skip, flag, hint, next, finish, go(0), time(60_000)];
	expect(more.filter((event) => ended.can(event))).toEqual([]);
	const { value, context } = take([...events, ...more], { timeLimitSeconds: 60 });
	expect({ value, context }).toEqual({ value: ended.value, context: ended.context });
});

const keeping = (seq: number): MachineEvent => ({ type: 'keeping', seq });
const kept = (seq: number): MachineEvent => ({ type: 'kept', seq });
const held = (seq: number): MachineEvent => ({ type: 'held', seq });
const sent = (seq: number): MachineEvent => ({ type: 'sent', seq });
const lost: MachineEvent = { type: 'lost' };

test.each<[string, MachineEvent[], string]>([
	['says nothing before there is something to keep', [right], 'idle'],
	['says that it keeps', [keeping(1)], 'keeping'],
	['says kept when the disk has said so', [keeping(1), kept(1)], 'kept'],
	['says kept only when all is kept', [keeping(1), keeping(2), kept(1)], 'keeping'],
	['says kept when the last is kept', [keeping(1), keeping(2), kept(1), kept(2)], 'kept'],
	['forgets none that was given before', [keeping(2), keeping(1), kept(1)], 'keeping'],
	['takes the word back with the next operation', [keeping(1), kept(1), keeping(2)], 'keeping'],
	['says lost when the disk has failed', [keeping(1), lost], 'lost'],
	['does not say kept after it has said lost', [keeping(1), lost, kept(1)], 'lost'],
	['tries again', [keeping(1), lost, keeping(1), kept(1)], 'kept'],
	['says held when only this device has it', [keeping(1), held(1)], 'held'],
	['says held only when all is held', [keeping(2), held(1)], 'keeping'],
	['says sent when the server has it', [keeping(1), held(1), sent(1)], 'sent'],
	['says sent only when the server has all', [keeping(2), held(2), sent(1)], 'held'],
	['says sent, whatever this device had lost', [keeping(1), lost, sent(1)], 'sent'],
	['knows that what is sent is not lost any more', [keeping(1), sent(1), lost], 'sent'],
	[
		'takes that word back with the next operation, too',
		[keeping(1), sent(1), keeping(2)],
		'keeping'
	],
	['does not believe a disk that was given nothing', [kept(1), lost], 'idle'],
	['still hears the disk after the end', [finish, finish, keeping(1), kept(1)], 'kept']
])('the region of keeping %s', (_, events, state) => {
	expect(take(events).value.keeping).toBe(state);
});
