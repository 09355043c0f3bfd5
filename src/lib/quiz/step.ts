import { createActor, type ActorScope } from 'xstate';
import type { QuizInput } from './context.ts';
import { quizMachine, type MachineEvent, type QuizSnapshot } from './machine.ts';

/**
 * All steps are taken in one scope. XState's `transition` makes one anew for each event, with an actor that
 * goes through the first state of the machine: that was a third of what an answer cost. Nothing of the quiz
 * is in it: the machine has no child, sends nothing, and its actions only assign.
 */
const scope = inertScope();

/** Where the machine begins. */
export function firstStep(input: QuizInput): QuizSnapshot {
	return quizMachine.getInitialSnapshot(scope, input);
}

/** Where the machine is after one event more. It is pure: the same snapshot and event always lead there. */
export function step(snapshot: QuizSnapshot, event: MachineEvent): QuizSnapshot {
	return quizMachine.transition(snapshot, event, scope);
}

function inertScope(): ActorScope<QuizSnapshot, MachineEvent> {
	// Of no sitting: see the context of the machine.
	const self = createActor(quizMachine, {} as { input: QuizInput });
	const nothing = () => undefined;
	return {
		self,
		system: self.system,
		id: '',
		sessionId: '',
		logger: nothing,
		defer: nothing,
		emit: nothing,
		stopChild: nothing,
		actionExecutor: nothing
	};
}
