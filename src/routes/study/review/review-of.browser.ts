import type { Module } from '#lib/quiz/attempt.ts';
import { openShell, restart } from '#lib/quiz/desk.browser.ts';
import { start } from '#lib/quiz/local.svelte.ts';
import { dayOf } from '#lib/review/days.ts';
import { REVIEW } from '#lib/review/sittings/joined.ts';
import type { State } from '#lib/review/state.ts';
import { moduleOfSitting, reviewed } from '#lib/review/sittings/take-up.ts';
import { offsetOf } from '../study.svelte.ts';

/**
 * The review to sit: the one that was begun today goes on with the questions that it had, whatever has become
 * due meanwhile; otherwise a new one of what is due now. Undefined where nothing is.
 */
export async function reviewOf(state: State): Promise<Module | undefined> {
	const shell = await openShell();
	const found = await shell.device?.latestOpen(REVIEW);
	const [open] = found?.ok ? found.value.attempts : [];
	if (open && dayOf(open.begun, offsetOf) === state.today) {
		const module = moduleOfSitting(open, state.modules);
		if (module) return module;
	}
	const module = reviewed(askable(state), state.modules);
	if (!module || module.questions.length === 0) return undefined;
	restart(module, start(module, shell));
	return module;
}

/** One question that cannot be put beside others keeps none of them back. */
function askable({ paper, modules }: State): string[] {
	return reviewed(paper, modules) ? paper : paper.filter((name) => reviewed([name], modules));
}
