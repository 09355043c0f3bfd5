import type { Bank } from '#lib/bank/bank.ts';
import { madeAnew, retitled, slugOf, type StudyModule } from '#lib/review/library.ts';
import { openStudy } from '#lib/review/device/study.browser.ts';
import { whyNotKept } from '../study/words.ts';

/** What this device has of the same text already; undefined where that is nothing, or cannot be known. */
export async function ownOf({ article }: Bank): Promise<StudyModule | undefined> {
	const study = await openStudy();
	const kept = study.ok ? await study.value.read() : undefined;
	const slug = slugOf(article);
	return kept?.ok ? kept.value.modules.find((module) => module.slug === slug) : undefined;
}

/**
 * Keeps a bank on this device to be studied, under a title of the learner's; or says why it could not. Where the
 * same text is here already, what is remembered of its facts stays.
 */
export async function keepOwn(
	bank: Bank,
	title: string
): Promise<{ slug: string; problem?: string }> {
	const { article, questions } = bank;
	const slug = slugOf(article);
	const study = await openStudy();
	if (!study.ok) return { slug, problem: whyNotKept(study.because) };
	const now = Date.now();
	const given: StudyModule = {
		version: 1,
		slug,
		title: article.title,
		article,
		questions,
		dropped: [],
		added: now,
		changed: now
	};
	const there = await ownOf(bank);
	const module = there ? madeAnew(there, given) : given;
	const wanted = title.trim() || article.title;
	const kept = await study.value.keepModule(
		wanted === module.title ? module : retitled(module, wanted, now)
	);
	return kept.ok ? { slug } : { slug, problem: whyNotKept(kept.because) };
}
