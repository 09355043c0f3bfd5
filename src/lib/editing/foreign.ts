import type { Article } from '#lib/article/article.ts';
import type { Bank } from '#lib/bank/bank.ts';
import { limits } from '#lib/limits.ts';
import { flawOf } from './flaw.ts';

/** Ids as ours are. One that every object has as a property would be found where nothing was put. */
const ID = /^[\w-]{1,100}$/;

/**
 * Why a bank that was made elsewhere cannot be used, as a sentence; undefined where it can. Its shape is right by
 * then; that its questions stand on its article, and can be told apart, no shape says.
 */
export function flawOfBank({ article, questions }: Bank): string | undefined {
	const seen = new Set<string>();
	for (const [i, question] of questions.entries()) {
		const { id } = question;
		const flaw =
			(!ID.test(id) || id in {} ? 'Its id is none.' : undefined) ??
			(seen.has(id) ? 'Another question has its id.' : undefined) ??
			flawOf(question, article);
		if (flaw) return `Question ${i + 1} of the bank: ${flaw}`;
		seen.add(id);
	}
	return flawOfArticle(article);
}

function flawOfArticle({ text, title, paragraphs, sentences }: Article): string | undefined {
	if (text.length > limits.articleCharacters)
		return `An article has at most ${limits.articleCharacters} characters.`;
	if (title.length > limits.titleCharacters)
		return `A title has at most ${limits.titleCharacters} characters.`;
	if (UNKEPT.test(title)) return 'There is a sign in the title that no text has.';
	const isThere = ({ start, end }: { start: number; end: number }) =>
		start <= end && end <= text.length;
	if (!paragraphs.every(isThere) || !sentences.every(isThere))
		return 'A paragraph or a sentence of the bank does not stand in its article.';
	return sentences.every(({ paragraph }) => paragraph < paragraphs.length)
		? undefined
		: 'A sentence of the bank stands in no paragraph.';
}

/** Control signs, and half a sign. */
const UNKEPT = /[\p{Cc}\p{Cs}]/u;
