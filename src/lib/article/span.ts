import * as v from 'valibot';

/** A place in an article's text, in UTF-16 code units, with the words that stand there. */
export const Span = v.object({
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	quote: v.string()
});
export type Span = v.InferOutput<typeof Span>;

/**
 * The span from `start` to `end` of a text.
 *
 * @example spanOf('Roscosmos, the agency', 0, 9) // { start: 0, end: 9, quote: 'Roscosmos' }
 */
export function spanOf(text: string, start: number, end: number): Span {
	return { start, end, quote: text.slice(start, end) };
}

/**
 * One span over several, from the first to the last of them, whatever their order; there must be one.
 *
 * @example stretchOf('a b c d', [spanOf('a b c d', 4, 5), spanOf('a b c d', 0, 1)]).quote // 'a b c'
 */
export function stretchOf(text: string, spans: readonly Span[]): Span {
	const start = Math.min(...spans.map((span) => span.start));
	return spanOf(text, start, Math.max(...spans.map(({ end }) => end)));
}

/** Whether a span's words really stand where it says: the promise that every question rests on. */
export function isVerbatim(text: string, span: Span): boolean {
	return span.end > span.start && text.slice(span.start, span.end) === span.quote;
}

/** Whether two stretches of one text have a letter in common. */
export function overlaps(
	a: { readonly start: number; readonly end: number },
	b: { readonly start: number; readonly end: number }
): boolean {
	return a.start < b.end && b.start < a.end;
}
