import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createActor, type AnyStateNode } from 'xstate';
import { createTestModel, getShortestPaths, getSimplePaths } from 'xstate/graph';
import { samples } from '#lib/questions/samples.ts';
import { makeAttempt, Operation } from './attempt.ts';
import type { QuizInput } from './context.ts';
import { quizMachine, type MachineEvent, type QuizSnapshot } from './machine.ts';
import type { Policy } from './policy.ts';
import { begin, operate, type Standing } from './replay.ts';
import { answer, article, finish, flag, go, hint, next, sampleModule, skip, time } from './take.ts';
import { viewOf } from './view.ts';

const LIMIT_SECONDS = 1;
const learning: MachineEvent[] = [
	answer(1),
	answer(0),
	skip,
	flag,
	hint,
	next,
	finish,
	go(0),
	go(1),
	time(1000)
];
const disk: MachineEvent[] = [
	{ type: 'keeping', seq: 1 },
	{ type: 'keeping', seq: 2 },
	{ type: 'kept', seq: 1 },
	{ type: 'kept', seq: 2 },
	{ type: 'held', seq: 2 },
	{ type: 'sent', seq: 1 },
	{ type: 'sent', seq: 2 },
	{ type: 'lost' }
];

/** Each feedback in each order, with one try and two, with hints and without. */
const everyPolicy: Policy[] = (['immediate', 'deferred'] as const).flatMap((feedback) =>
	(['free', 'forward'] as const).flatMap((order) =>
		[1, 2].flatMap((tries) =>
			[true, false].map((hints) => {
				return { feedback, order, tries, hints, penalty: 0.5, timeLimitSeconds: LIMIT_SECONDS };
			})
		)
	)
);
const named = everyPolicy.map((policy) => {
	const { feedback, order, tries, hints } = policy;
	return [`${feedback}, ${order}, tries: ${tries}, hints: ${hints}`, policy] as const;
});

/** What a policy rules out, by the names that `transitionsOf` gives. */
const impossible: [when: (policy: Policy) => boolean, transitions: string[]][] = [
	[({ order }) => order === 'forward', ['sitting go → opening', 'opening → telling']],
	[
		({ feedback }) => feedback === 'deferred',
		[
			'judging → retrying',
			'judging → telling',
			'retrying answer → judging',
			'retrying hint → ',
			'retrying skip → moving',
			'telling next → moving',
			'opening → retrying',
			'opening → telling',
			'moving → finished',
			'sitting finish → finished'
		]
	],
	[({ feedback }) => feedback === 'immediate', ['judging → moving']],
	[
		({ feedback, order }) => feedback === 'immediate' && order === 'forward',
		['moving → overview', 'overview finish → finished', 'sitting finish → overview']
	],
	[
		({ tries, order, feedback }) =>
			feedback === 'immediate' && (tries === 1 || order === 'forward'),
		['opening → retrying']
	],
	[
		({ tries }) => tries === 1,
		[
			'judging → retrying',
			'retrying answer → judging',
			'retrying hint → ',
			'retrying skip → moving'
		]
	],
	[({ hints }) => !hints, ['asking hint → ', 'retrying hint → ']]
];

/**
 * What the machine's next step depends on, and how it came there: a state reached by another event
 * is another goal, so that paths lead over every transition. Marks and answers make no difference
 * once they are judged.
 */
function serializeState(
	{ value, context }: QuizSnapshot,
	event?: MachineEvent,
	before?: QuizSnapshot
): string {
	const work = context.work.map(({ mark, wrong, hinted, flagged, told }) => {
		return [mark !== undefined, wrong, hinted, flagged, told];
	});
	return JSON.stringify([value.sitting, context.index, work, before?.value.sitting, event?.type]);
}

/** Flags and hints are tried on the first question only, where they do all that they do. */
function filterEvents(snapshot: QuizSnapshot, event: MachineEvent): boolean {
	if (!learning.some((each) => each === event)) return false;
	if (snapshot.value.sitting === 'finished') return event.type === 'flag';
	const isExtra = event.type === 'flag' || event.type === 'hint';
	return snapshot.can(event) && (!isExtra || snapshot.context.index === 0);
}

function inputOf(policy: Policy): QuizInput {
	return { questions: ['q0', 'q1'].map((id) => ({ id, tries: policy.tries })), policy };
}

function pathsOf(policy: Policy) {
	return createTestModel(quizMachine, {
		events: learning,
		input: inputOf(policy),
		serializeState,
		filterEvents,
		stateMatcher: ({ value }, state) => value.sitting === state
	}).getShortestPaths();
}

/** The transitions under a state, or those that these events take. */
function transitionsOf(node: AnyStateNode): string[] {
	const own = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
	return [...own.map(nameOf), ...Object.values(node.states).flatMap(transitionsOf)];
}

interface Transition {
	source: AnyStateNode;
	eventType: string;
	target?: readonly AnyStateNode[] | undefined;
}

function nameOf({ source, eventType, target = [] }: Transition): string {
	const from = [source.key, eventType].filter(Boolean).join(' ');
	return `${from} → ${target.map(({ key }) => key).join()}`;
}

function takenBy(events: readonly MachineEvent[], policy: Policy): string[] {
	const taken: string[] = [];
	const actor = createActor(quizMachine, {
		input: inputOf(policy),
		inspect(inspected) {
			if (inspected.type === '@xstate.microstep') {
				taken.push(...inspected._transitions.map(nameOf));
			}
		}
	}).start();
	for (const event of events) actor.send(event);
	return taken;
}

const { sitting, keeping } = quizMachine.root.states;

test.each(named)('every transition that is possible is taken (%s)', (_, policy) => {
	const ruledOut = impossible.flatMap(([when, transitions]) => (when(policy) ? transitions : []));
	const taken = pathsOf(policy).flatMap(({ steps }) =>
		takenBy(
			steps.slice(1).map(({ event }) => event),
			policy
		)
	);
	const all = transitionsOf(sitting!);
	expect([...new Set(taken)].sort()).toEqual(all.filter((each) => !ruledOut.includes(each)).sort());
});

test('no transition is impossible under every policy', () => {
	const all = [...transitionsOf(sitting!), ...transitionsOf(keeping!)];
	expect(new Set(all).size).toBe(all.length);
	const ruledOutBy = (policy: Policy) =>
		impossible.flatMap(([when, transitions]) => (when(policy) ? transitions : []));
	expect(
		all.filter((each) => everyPolicy.every((policy) => ruledOutBy(policy).includes(each)))
	).toEqual([]);
});

test('every transition of the region of keeping is taken, and every simple path ends in a state of its own', () => {
	const [, policy] = named[0]!;
	const options = {
		events: disk,
		input: inputOf(policy),
		serializeState: ({ value, context }: QuizSnapshot) => `${value.keeping} ${context.due}`
	};
	const paths = [
		...getSimplePaths(quizMachine, options),
		...getShortestPaths(quizMachine, options)
	];
	const taken = paths.flatMap(({ steps }) =>
		takenBy([...steps.slice(1).map(({ event }) => event), ...disk], policy)
	);
	expect([...new Set(taken)].sort()).toEqual(transitionsOf(keeping!).sort());
	const states = paths.map(({ state }) => state.value.keeping);
	expect([...new Set(states)].sort()).toEqual(['held', 'idle', 'keeping', 'kept', 'lost', 'sent']);
});

test.each(named)('a page shows what the machine says, on every path (%s)', async (_, policy) => {
	const module = sampleModule(policy, 0, ['choice', 'order']);
	const attempt = makeAttempt(module, { id: 'a', seed: 's' });
	let standing: Standing;

	const perform = ({ event }: { event: MachineEvent }) => {
		const { seq, snapshot } = standing;
		const { right, wrong } = samples(module.questions[snapshot.context.index]!);
		const value = event.type === 'answer' && event.mark === 1 ? right : wrong;
		const at = event.type === 'time' ? event.at : 0;
		const operation = { id: `o${seq}`, seq: seq + 1, at, event: { ...event, value } };
		standing = operate(standing, v.parse(Operation, operation));
	};
	const shows = ({ value, context }: QuizSnapshot) => {
		const view = viewOf(standing, article);
		expect(view.phase).toBe(value.sitting);
		if ('position' in view) expect(view.position).toBe(context.index + 1);
	};

	for (const path of pathsOf(policy)) {
		standing = begin(attempt, module.questions)!;
		const result = await path.test({
			states: { asking: shows, retrying: shows, telling: shows, overview: shows, finished: shows },
			events: Object.fromEntries(learning.map(({ type }) => [type, perform]))
		});
		expect(result.steps.length).toBe(path.steps.length);
	}
});
