import type { Article, Paragraph } from '#lib/article/article.ts';
import type { Span } from '#lib/article/span.ts';

/** What is drawn of an article. */
export type Text = Pick<Article, 'text' | 'paragraphs' | 'sentences'>;

/** Why words are marked: they show the key, the learner's answer stands on them, or a hint says to look there. */
export interface LitSpan extends Pick<Span, 'start' | 'end'> {
	tone: 'evidence' | 'given' | 'passage';
}

/** Words that are drawn alike. */
interface Piece {
	text: string;
	tone?: LitSpan['tone'] | undefined;
}

/** A sentence, or what stands between two: a space, a dateline. */
export interface Run {
	sentence?: number | undefined;
	pieces: Piece[];
}

/** A paragraph cut into its sentences, and these where words begin or cease to be lit. */
export function runsOf(article: Text, paragraph: Paragraph, lit: readonly LitSpan[]): Run[] {
	const runs: Run[] = [];
	let at = paragraph.start;

	function add(end: number, sentence?: number) {
		if (end > at) runs.push({ sentence, pieces: piecesOf(article.text, at, end, lit) });
		at = Math.max(at, end);
	}

	article.sentences.forEach(({ start, end }, i) => {
		if (start < paragraph.start || end > paragraph.end) return;
		add(start);
		add(end, i);
	});
	add(paragraph.end);
	return runs;
}

function piecesOf(text: string, start: number, end: number, lit: readonly LitSpan[]): Piece[] {
	const cuts = [start, end, ...lit.flatMap((span) => [span.start, span.end])]
		.filter((cut) => cut >= start && cut <= end)
		.sort((a, b) => a - b);
	return cuts.slice(1).flatMap((cut, i) => {
		const from = cuts[i]!;
		if (from === cut) return [];
		const tone = lit.find((span) => span.start <= from && span.end >= cut)?.tone;
		return [{ text: text.slice(from, cut), tone }];
	});
}
