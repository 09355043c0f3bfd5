import type { Bank } from '#lib/bank/bank.ts';
import { madeAnew, retitled, slugOf, type StudyModule } from '#lib/review/library.ts';
import { openDesk } from '#lib/review/device/desk.browser.ts';
import { openStudy } from '#lib/review/device/study.browser.ts';
import { studyAddresses } from '../study/study-addresses.ts';
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
	// What was practised on the questions that are here is taken up first: they may be others afterwards.
	const desk = await openDesk(studyAddresses.content);
	if (!desk.ok) return { slug, problem: whyNotKept(desk.because) };
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
	const there = desk.value.kept.modules.find((module) => module.slug === slug);
	const module = there ? madeAnew(there, given) : given;
	const wanted = title.trim() || article.title;
	const kept = await desk.value.study.keepModule(
		wanted === module.title ? module : retitled(module, wanted, now)
	);
	return kept.ok ? { slug } : { slug, problem: whyNotKept(kept.because) };
}
