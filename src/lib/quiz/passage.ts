import type { Article } from '#lib/article/article.ts';
import type { Span } from '#lib/article/span.ts';

/** Where in the article to look: a place without its words, which only the article has. */
export type Passage = Pick<Span, 'start' | 'end'>;

/** What of an article a hint needs. */
export type Places = Pick<Article, 'paragraphs' | 'sentences'>;

/**
 * Where a learner is told to look after so many wrong tries and hints: nowhere, then in the
 * paragraphs of the evidence, then in its sentences and their neighbours. A sentence never comes
 * alone, for it may be the key, even where it is a paragraph by itself.
 */
export function passagesOf(places: Places, evidence: readonly Span[], helps: number): Passage[] {
	if (helps === 0) return [];
	const passages = evidence.map((span) =>
		helps === 1 ? around(places, span) : neighbourhood(places, span)
	);
	return withoutOverlaps(passages);
}

function around(places: Places, span: Span): Passage {
	return hull([neighbourhood(places, span), paragraphOf(places, span)]);
}

function neighbourhood(places: Places, span: Span): Passage {
	const { sentences } = places;
	const near = sentences.filter((_, i) =>
		sentences.slice(Math.max(0, i - 1), i + 2).some((sentence) => overlaps(sentence, span))
	);
	return near.length > 0 ? hull(near) : paragraphOf(places, span);
}

function paragraphOf({ paragraphs }: Places, span: Span): Passage {
	return hull([span, ...paragraphs.filter((paragraph) => overlaps(paragraph, span))]);
}

function overlaps(a: Passage, b: Passage): boolean {
	return a.start < b.end && b.start < a.end;
}

function hull(passages: readonly Passage[]): Passage {
	return {
		start: Math.min(...passages.map(({ start }) => start)),
		end: Math.max(...passages.map(({ end }) => end))
	};
}

function withoutOverlaps(passages: readonly Passage[]): Passage[] {
	const merged: Passage[] = [];
	for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
