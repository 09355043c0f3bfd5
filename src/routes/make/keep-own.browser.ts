import type { Bank } from '#lib/bank/bank.ts';
import { slugOf } from '#lib/review/library.ts';
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
	const kept = await study.value.keepModule({
		version: 1,
		slug,
		title: article.title,
		article,
		questions,
		dropped: [],
		added: now,
		changed: now
	});
	return kept.ok ? { slug } : { slug, problem: whyNotKept(kept.because) };
}
