import { hash } from '#lib/random.ts';
import { joinedId } from '../sittings/joined.ts';
import { askedOf, type StudyModule } from '../library.ts';
import type { Memory } from '../memory/memory.ts';

/**
 * The names of the questions that ask for these facts, in their order: of several on one fact another one each
 * time. A fact whose questions are all dropped, or whose module is gone, is not asked.
 */
export function questionsFor(
	memories: readonly Memory[],
	modules: ReadonlyMap<string, StudyModule>
): string[] {
	return memories.flatMap(({ module: slug, fact, reviews }) => {
		const module = modules.get(slug);
		const questions = module ? askedOf(module).filter((one) => one.fact === fact) : [];
		const question = questions[(hash(`${slug} ${fact}`) + reviews) % questions.length];
		return question ? [joinedId(slug, question.id)] : [];
	});
}
