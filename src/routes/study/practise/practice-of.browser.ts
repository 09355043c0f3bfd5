import { pinOf, type Module } from '#lib/quiz/attempt.ts';
import { openShell, restart } from '#lib/quiz/desk.browser.ts';
import { start } from '#lib/quiz/local.svelte.ts';
import { askedOf, type StudyModule } from '#lib/review/library.ts';
import { moduleOf } from '#lib/review/sittings/take-up.ts';

/**
 * The module to practise. A new sitting asks what the learner has not dropped; one that was left goes on as it
 * began. Undefined where nothing is asked any more.
 */
export async function practiceOf(own: StudyModule): Promise<Module | undefined> {
	const module = moduleOf(own);
	const asked = askedOf(own).map(({ id }) => id);
	if (asked.length === 0) return undefined;
	if (asked.length === own.questions.length) return module;
	const shell = await openShell();
	const found = await shell.device?.latestOpen(module.slug);
	const [open] = found?.ok ? found.value.attempts : [];
	if (open?.attempt.bank !== pinOf(module)) restart(module, start(module, shell, asked));
	return module;
}
