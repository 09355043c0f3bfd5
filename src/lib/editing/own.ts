import type { Article } from '#lib/article/article.ts';
import { spanOf, type Span } from '#lib/article/span.ts';
import { parseNumber } from '#lib/language/en/numbers.ts';
import { BLANK } from '#lib/questions/gap/gap.ts';
import type { KeyedQuestion } from '#lib/questions/index.ts';
import { idOf } from '#lib/random.ts';
import { UNWRITTEN } from './unwritten.ts';

/** The types that a teacher writes by selecting words. */
export const OWN_KINDS = ['choice', 'true-false', 'gap', 'number', 'mark-words'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/**
 * A question to begin with, on words selected in the article: the sentence that holds them is its evidence. What
 * cannot be known is left to be written. Undefined where the words stand in no sentence, or are no number.
 * The words are the key: `secret` is something that learners do not know, without which they could try out which
 * words give the question's id.
 *
 * @example ownQuestion(article, spanOf(text, 0, 9), 'gap', module.id)!.stem // '_____ is an agency.'
 */
export function ownQuestion(
	article: Article,
	given: Span,
	kind: OwnKind,
	secret: string
): KeyedQuestion | undefined {
	const selected = trimmed(article.text, given);
	const at = article.sentences.findIndex(
		({ start, end }) => start <= selected.start && selected.end <= end
	);
	const sentence = article.sentences[at];
	if (!sentence || !selected.quote) return undefined;
	const evidence = [spanOf(article.text, sentence.start, sentence.end)];
	const name = `${secret} ${kind} ${selected.start} ${selected.end}`;
	const base = {
		id: `own-${idOf(name)}`,
		fact: `own-${idOf(String(sentence.start))}`,
		evidence,
		level: 'remember' as const
	};
	const words = selected.quote;
	switch (kind) {
		case 'choice':
			return {
				kind,
				...base,
				stem: UNWRITTEN.stem,
				options: [{ text: words, span: selected }, ...UNWRITTEN.options.map((text) => ({ text }))]
			};
		case 'true-false':
			return { kind, ...base, stem: evidence[0]!.quote, values: ['true', 'false'], key: 'true' };
		case 'gap':
			return { kind, ...base, stem: withGap(article.text, sentence, selected), accepted: [words] };
		case 'number': {
			const value = parseNumber(words);
			if (value === undefined) return undefined;
			return { kind, ...base, stem: UNWRITTEN.stem, value, said: words };
		}
		case 'mark-words':
			return markWords(article, at, base);
	}
}

/** What is selected, without the spaces at its ends. */
function trimmed(text: string, { start, end, quote }: Span): Span {
	const before = quote.length - quote.trimStart().length;
	const after = quote.length - quote.trimEnd().length;
	return before + after > quote.length
		? spanOf(text, start, start)
		: spanOf(text, start + before, end - after);
}

function withGap(text: string, { start, end }: { start: number; end: number }, cut: Span): string {
	return `${text.slice(start, cut.start)}${BLANK}${text.slice(cut.end, end)}`;
}

function markWords(
	{ text, sentences }: Article,
	at: number,
	base: Pick<KeyedQuestion, 'id' | 'fact' | 'evidence' | 'level'>
): KeyedQuestion | undefined {
	const near = sentences
		.map((sentence, i) => ({ ...sentence, i }))
		.filter(({ i }) => i !== at)
		.sort((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))
		.slice(0, 3);
	if (near.length < 3) return undefined;
	const candidates = [sentences[at]!, ...near].map(({ start, end }) => spanOf(text, start, end));
	return {
		kind: 'mark-words',
		...base,
		stem: UNWRITTEN.markStem,
		sentences: [at],
		candidates
	};
}
