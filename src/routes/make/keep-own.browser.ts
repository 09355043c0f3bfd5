import type { Bank } from '#lib/bank/bank.ts';
import { madeAnew, slugOf, type StudyModule } from '#lib/review/library.ts';
import { openStudy } from '#lib/review/study.browser.ts';
import { whyNotKept } from '../study/words.ts';

/** Keeps a bank on this device to be studied; or says why it could not. */
export async function keepOwn({
	article,
	questions
}: Bank): Promise<{ slug: string; problem?: string }> {
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
	const before = await study.value.read();
	const there = before.ok ? before.value.modules.find((one) => one.slug === slug) : undefined;
	const kept = await study.value.keepModule(there ? madeAnew(there, given) : given);
	return kept.ok ? { slug } : { slug, problem: whyNotKept(kept.because) };
}
