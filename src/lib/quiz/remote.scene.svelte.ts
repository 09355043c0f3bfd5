import type { QuizEvent } from './attempt.ts';
import { policies, type Policy } from './policy.ts';
import { fakeScene } from './remote.fakes.ts';
import { RemoteSitting } from './remote.svelte.ts';
import { keepingWords } from './view.ts';

/** Feedback at the end, and an hour for all of it. */
export const deferred: Policy = { ...policies.test, timeLimitSeconds: 3600 };

/** One attempt on a server, and the tabs in which a test opens it. */
export function scene(policy = deferred) {
	const { server, disk, load } = fakeScene(policy);
	const open = (name = 'a') => {
		const { page, opening } = load(name);
		const sitting = new RemoteSitting(opening, page.shell);
		const word = () => keepingWords[sitting.view.keeping];
		const reload = () => open(`${name}again`);
		return { page, sitting, word, reload };
	};
	return { server, disk, open };
}

/** What the server has in its log, in order. */
export function eventsOf({ log }: { log: readonly { event: QuizEvent }[] }): string[] {
	return log.map(({ event }) => event.type);
}
