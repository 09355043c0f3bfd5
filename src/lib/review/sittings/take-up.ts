import { makeAttempt, pinOf, type Module } from '#lib/quiz/attempt.ts';
import { policies } from '#lib/quiz/policy.ts';
import { joined, originOf, REVIEW } from './joined.ts';
import type { StudyModule } from '../library.ts';
import { usualScheduling } from '../memory/memory.ts';
import { usualSeconds } from '../today/pace.ts';
import type { Review } from '../review.ts';
import type { OpenSitting } from '../study.ts';
import { reviewsOf } from './taken.ts';

/** A module that is studied, as a quiz takes it. */
export function moduleOf({ slug, article, questions }: StudyModule): Module {
	return { slug, article, questions, policy: policies.practice };
}

/**
 * What a sitting was about; undefined where one of its modules is not here any more, or is another by now:
 * its log cannot be read then.
 */
export function moduleOfSitting(
	{ attempt }: Pick<OpenSitting, 'attempt'>,
	modules: ReadonlyMap<string, StudyModule>
): Module | undefined {
	const found =
		attempt.module === REVIEW ? reviewed(attempt.questions, modules) : plain(attempt.module);
	return found && pinFor(found) === attempt.bank ? found : undefined;

	function plain(slug: string): Module | undefined {
		const module = modules.get(slug);
		return module && moduleOf(module);
	}
}

/** Whether a sitting that has begun goes on: what is answered in it would not be understood where its modules are others. */
export function goesOn(module: Module, modules: ReadonlyMap<string, StudyModule>): boolean {
	const attempt = makeAttempt(module, { id: 'asked', seed: 'asked' });
	return moduleOfSitting({ attempt }, modules) !== undefined;
}

/** The pin of a module's bank, by its questions: a device may have hundreds of sittings of one. */
const pins = new WeakMap<Module['questions'], string>();

function pinFor(module: Module): string {
	const known = pins.get(module.questions);
	const pin = known ?? pinOf(module);
	pins.set(module.questions, pin);
	return pin;
}

/** The module of a review, made again of the names of its questions. */
export function reviewed(
	names: readonly string[],
	modules: ReadonlyMap<string, StudyModule>
): Module | undefined {
	const slugs = [...new Set(names.map((name) => originOf(name).slug))].sort();
	const parts = slugs.flatMap((slug) => {
		const module = modules.get(slug);
		const asked = names.map(originOf).filter((one) => one.slug === slug);
		return module ? [{ module, asked: asked.map(({ id }) => id) }] : [];
	});
	const module = joined(parts, names, policies.practice);
	return module.questions.length === names.length ? module : undefined;
}

/**
 * The reviews that sittings have brought since they were looked at, sitting by sitting. `latest` are the latest ones
 * before them, in their order.
 */
export function takenUp(
	sittings: readonly OpenSitting[],
	modules: ReadonlyMap<string, StudyModule>,
	latest: readonly Pick<Review, 'seconds'>[],
	scheduling = usualScheduling
): { attempt: string; seq: number; reviews: Review[] }[] {
	const usual = usualSeconds(latest);
	return sittings.flatMap((sitting) => {
		const module = moduleOfSitting(sitting, modules);
		if (!module) return [];
		const reviews = reviewsOf(sitting, module, { scheduling, usual });
		return [{ attempt: sitting.attempt.id, seq: sitting.operations.length, reviews }];
	});
}
